package io.mulu.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleExamplesReadingTest {

    private static final String EXAMPLE = "{\"entries\": [{\"name\": \"甲\"}], \"zh\": \"中\", \"en\": \"e\"}";
    private static final String BOTH = "\"bad\": " + EXAMPLE + ", \"good\": " + EXAMPLE;

    private static JsonNode json(String text) throws IOException {
        return JsonTree.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "examples.json");
    }

    private static RuleExamples read(String rules) throws IOException {
        RuleBook book = RuleBook.of(
                json("{\"rules\": [{\"id\": \"a\", \"clause\": {\"clause\": \"6\", \"confidence\": \"seen\"}}]}"));
        return RuleExamples.of(json("{\"clean\": {\"code\": \"1\"}, \"rules\": [" + rules + "]}"), book);
    }

    @Test
    void areReadWithTheEntryTheyChange() throws IOException {
        RuleExamples examples = read("{\"rule\": \"a\", " + BOTH + "}");

        assertThat(examples.clean()).isEqualTo(Map.of("code", "1"));
        assertThat(examples.bad("a"))
                .isEqualTo(new RuleExample(List.of(Map.of("name", "甲")), List.of(), new LocalizedText("中", "e")))
                .isEqualTo(examples.good("a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                                                  | rule a has no example
        {"rule": "b", BOTH}                                                 | no rule "b"
        {"rule": "a", BOTH}, {"rule": "a", BOTH}                            | the examples of rule a occur twice
        {"rule": "a", "bad": EXAMPLE}                                       | the member "good" is missing
        {"rule": "a", "bad": {"entries": [{}], "zh": "中"}, "good": EXAMPLE} | the member "en" is missing
        {"rule": "a", "bad": {"zh": "中", "en": "e"}, "good": EXAMPLE}       | an example needs an entry
        {"rule": "a", "ugly": EXAMPLE, BOTH}                                | unknown member "ugly"
        """)
    void areRefusedWhenOneIsMissingOrWrong(String rules, String problem) {
        String text = rules.replace("BOTH", BOTH).replace("EXAMPLE", EXAMPLE);

        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessageContaining(problem);
    }
}
