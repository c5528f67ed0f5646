package io.mulu.catalog.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

    private static Profile read(String json) throws IOException {
        return Profile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "p.json");
    }

    private static String extending(String rest) {
        return """
                {"profile": "mulu-profile/1", "id": "p", "zh": "省", "en": "Province",
                 "extends": "guide-2017",
                 %s}""".formatted(rest);
    }

    @Test
    void shipsTheGuidesProfile() {
        Profile guide = Profile.shipped("guide-2017");

        assertThat(Profile.shipped()).containsExactly("guide-2017");
        assertThat(guide.id()).isEqualTo("guide-2017");
        assertThat(guide.title().zh()).contains("指南");
        assertThat(guide.severity("required-element")).contains(Severity.ERROR);
        assertThat(guide.severity("conditional-terms-echo")).contains(Severity.WARNING);
        assertThat(guide.severity("value-respelled")).contains(Severity.NOTE);
        assertThat(guide.off()).isEmpty();
        assertThat(guide.parameters().date("issuedEarliest")).isEqualTo(LocalDate.of(1970, 1, 1));
        assertThat(guide.parameters().texts("organCodePrefixes")).containsExactly("1");
    }

    @Test
    void namesThoseItShipsWhenAskedForAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.shipped("guide-1999"))
                .withMessage("no profile guide-1999; there are: guide-2017");
    }

    @Tag("guide:local-use")
    @Test
    void changesWhatItSaysAndTakesTheRestFromTheProfileItExtends() throws IOException {
        Profile profile = read(extending("""
                "rules": {"value-respelled": "off", "duplicate-name": "warning"},
                "parameters": {"organCodePrefixes": ["1", "A1"], "issuedLatest": "2030-12-31",
                    "dragFillShortest": 40}"""));

        assertThat(profile.title()).isEqualTo(new LocalizedText("省", "Province"));
        assertThat(profile.off()).containsExactly("value-respelled");
        assertThat(profile.severity("value-respelled")).isEmpty();
        assertThat(profile.severity("duplicate-name")).contains(Severity.WARNING);
        assertThat(profile.severity("duplicate-code")).contains(Severity.ERROR);
        assertThat(profile.parameters().texts("organCodePrefixes")).containsExactly("1", "A1");
        assertThat(profile.parameters().date("issuedLatest")).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(profile.parameters().date("issuedEarliest")).isEqualTo(LocalDate.of(1970, 1, 1));
        assertThat(profile.parameters().number("dragFillShortest")).isEqualTo(40);
    }

    @Test
    void refusesToLeaveRulesWithoutASeverityAndNamesThem() {
        StringBuilder rules = new StringBuilder();
        List<String> given = RuleBook.shipped().ids().stream()
                .filter(id -> !id.equals("duplicate-code") && !id.equals("required-element"))
                .toList();
        given.forEach(id -> rules.append(rules.isEmpty() ? "" : ", ").append("\"" + id + "\": \"note\""));
        String json = "{\"profile\": \"mulu-profile/1\", \"id\": \"p\", \"zh\": \"省\", \"en\": \"P\", \"rules\": {"
                + rules + "}}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .withMessage("profile p gives no severity to required-element, duplicate-code");
    }

    @Test
    void refusesToLeaveParametersWithoutAValueAndNamesThem() {
        StringBuilder rules = new StringBuilder();
        RuleBook.shipped()
                .ids()
                .forEach(id -> rules.append(rules.isEmpty() ? "" : ", ").append("\"" + id + "\": \"note\""));
        String json = "{\"profile\": \"mulu-profile/1\", \"id\": \"p\", \"zh\": \"省\", \"en\": \"P\", \"rules\": {"
                + rules + "}}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("profile p gives no value to placeholders, nothingWords, lawMarkers")
                .withMessageEndingWith("issuedEarliest, issuedLatest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "rules": {"no-such-rule": "error"}                     | no rule "no-such-rule"
        "rules": {"duplicate-code": "fatal"}                   | no severity "fatal"; there are: error, warning, note, off
        "rules": {"duplicate-code": ["error"]}                 | a text was expected
        "parameters": {"noSuchParameter": []}                  | no parameter "noSuchParameter"
        "parameters": {"placeholders": "*"}                    | an array was expected
        "parameters": {"issuedLatest": "2050"}                 | no date "2050"; a date looks like 2017-06-30
        "parameters": {"dragFillShortest": "long"}                  | no number "long"; a whole number, not below zero, was expected
        "parameters": {"dragFillShortest": -1}                      | no number "-1"; a whole number, not below zero, was expected
        "severities": {}                                       | unknown member "severities"
        """)
    void refusesWhatItDoesNotKnowAndNamesTheLine(String rest, String problem) {
        assertThatThrownBy(() -> read(extending(rest)))
                .isInstanceOf(JsonTreeException.class)
                .hasMessageStartingWith("p.json:3: " + problem);
    }

    @Test
    void refusesAnotherFormatAndAnUnknownBase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"profile\": \"mulu-profile/2\"}"))
                .withMessageContaining("mulu-profile/1 was expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(extending("\"rules\": {}").replace("guide-2017", "guide-1999")))
                .withMessageContaining("p.json:2: no profile \"guide-1999\" is shipped");
    }

    @Test
    void knowsNoRuleAndNoParameterOfAnotherName() {
        Profile guide = Profile.shipped("guide-2017");

        assertThatIllegalArgumentException().isThrownBy(() -> guide.severity("no-such-rule"));
        assertThatIllegalArgumentException().isThrownBy(() -> guide.parameters().texts("issuedLatest"));
        assertThatIllegalArgumentException().isThrownBy(() -> guide.parameters().date("placeholders"));
        assertThatIllegalArgumentException().isThrownBy(() -> guide.parameters().number("placeholders"));
    }
}
