package io.mulu.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static JsonNode json(String text) throws IOException {
        return JsonTree.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "rules.json");
    }

    private static final String RULE = "{\"id\": \"a\", \"clause\": {\"clause\": \"6\", \"confidence\": \"seen\"}%s}";

    @Test
    void knowsClauseElementsAndParametersOfARule() {
        assertThat(RuleBook.shipped().rule("issued-out-of-range"))
                .contains(new RuleInfo(
                        "issued-out-of-range",
                        new ClauseRef("发改高技〔2017〕1272号", "6.2 发布日期", Confidence.PRACTICE),
                        List.of("issued"),
                        RulePhase.ENTRY,
                        List.of("issuedEarliest", "issuedLatest")));
        assertThat(RuleBook.shipped().rule("duplicate-code").map(RuleInfo::phase))
                .contains(RulePhase.CATALOG);
        assertThat(RuleBook.shipped().rule("code-taken").map(RuleInfo::phase)).contains(RulePhase.ASSIGNMENT);
        assertThat(RuleBook.shipped().rule("no-such-rule")).isEmpty();
    }

    @Test
    void refusesARuleThatOccursTwice() throws IOException {
        JsonNode twice = json("{\"rules\": [\n" + RULE.formatted("") + ",\n" + RULE.formatted("") + "]}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(twice))
                .withMessageStartingWith("rules.json:3: rule a occurs twice");
    }

    @Test
    void refusesARuleWithAParameterThatIsNotDeclared() throws IOException {
        JsonNode undeclared = json("{\"rules\": [" + RULE.formatted(", \"parameters\": {\"p\": \"more\"}") + "]}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(undeclared))
                .withMessageStartingWith("rules.json:1: rule a names an unknown parameter");
    }

    @Test
    void saysWhatMakesARuleStricter() {
        assertThat(RuleBook.shipped().directions("issued-out-of-range"))
                .containsExactly(entry("issuedEarliest", Direction.MORE), entry("issuedLatest", Direction.LESS));
        assertThat(RuleBook.shipped().directions("issued-in-future")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> RuleBook.shipped().directions("no-such-rule"));
    }

    @Test
    void refusesADirectionThatIsNone() throws IOException {
        JsonNode wrong = json("{\"parameters\": [{\"name\": \"p\", \"kind\": \"texts\", \"zh\": \"\", \"en\": \"\"}],"
                + "\n\"rules\": [" + RULE.formatted(", \"parameters\": {\"p\": \"up\"}") + "]}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(wrong))
                .withMessageStartingWith("rules.json:2: no direction \"up\"; there are: more, less, neither");
    }
}
