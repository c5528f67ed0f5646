package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.cli.exit.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {

    static java.util.stream.Stream<String> rules() {
        return RuleBook.shipped().ids().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsEveryRuleInTheLanguageAsked(String rule) {
        Run zh = Run.mulu("explain", rule, "--lang", "zh");
        Run en = Run.mulu("explain", rule, "--lang", "en");

        assertThat(zh.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(zh.out())
                .startsWith(rule + "  ")
                .contains("级别：", "依据：", "缘由：", "错误的例子：", "正确的例子：", "改法：")
                .doesNotContain("Severity", "Why", "To mend", "{");
        assertThat(en.out())
                .startsWith(rule + "  ")
                .contains("Severity: ", "Clause: ", "Why: ", "Bad example: ", "Good example: ", "To mend: ")
                .doesNotContain("级别", "缘由", "改法", "{");
        assertThat(zh.err() + en.err()).isEmpty();
    }

    @Test
    void listsAllRules() {
        Run run = Run.mulu("explain", "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out().lines()).hasSameSizeAs(RuleBook.shipped().ids());
        assertThat(run.out()).contains("personal-number").contains("警告  文字中有个人号码");
    }

    @Test
    void tellsARuleAsJson() throws IOException {
        JsonNode rules = json(Run.mulu("explain", "name-of-system", "--format", "json"));

        assertThat(rules.elements()).singleElement().satisfies(rule -> {
            assertThat(rule.text("id")).isEqualTo("name-of-system");
            assertThat(rule.text("confidence")).isEqualTo("seen");
            assertThat(rule.texts("elements")).containsExactly("name");
            assertThat(rule.textMap("severity")).containsEntry("zh", "警告").containsEntry("en", "warning");
            assertThat(rule.require("bad").list("entries").get(0).text("name")).isEqualTo("低保信息管理系统");
            assertThat(rule.require("good").require("remark").text("en")).isEqualTo("the name of its content");
        });
    }

    @Test
    void tellsAllRulesAsJson() throws IOException {
        assertThat(json(Run.mulu("explain", "--format", "json")).elements())
                .extracting(rule -> rule.text("id"))
                .containsExactlyElementsOf(RuleBook.shipped().ids());
    }

    private static JsonNode json(Run run) throws IOException {
        byte[] bytes = run.out().getBytes(StandardCharsets.UTF_8);
        JsonNode document = JsonTree.read(new ByteArrayInputStream(bytes), "rules.json");
        assertThat(document.text("format")).isEqualTo("mulu-rules/1");
        return document.require("rules");
    }

    @Test
    void namesTheNearestRulesInOneSentenceWhenThereIsNone() {
        Run run = Run.mulu("explain", "duplicate-nam", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("mulu: There is no rule \"duplicate-nam\"; the nearest are: duplicate-name, ");
    }
}
