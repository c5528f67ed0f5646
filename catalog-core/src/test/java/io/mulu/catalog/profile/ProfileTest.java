package io.mulu.catalog.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
                 "layer": "province", "extends": "guide-2017",
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

    @Test
    void changesWhatItSaysAndTakesTheRestFromTheProfileItExtends() throws IOException {
        Profile profile = read(extending("""
                "rules": {"value-respelled": "warning", "duplicate-name": "error"},
                "parameters": {"organCodePrefixes": {"remove": ["1"], "add": []}, "issuedLatest": "2030-12-31",
                    "dragFillShortest": 2}"""));

        assertThat(profile.title()).isEqualTo(new LocalizedText("省", "Province"));
        assertThat(profile.severity("value-respelled")).contains(Severity.WARNING);
        assertThat(profile.severity("duplicate-name")).contains(Severity.ERROR);
        assertThat(profile.severity("duplicate-code")).contains(Severity.ERROR);
        assertThat(profile.parameters().texts("organCodePrefixes")).isEmpty();
        assertThat(profile.parameters().date("issuedLatest")).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(profile.parameters().date("issuedEarliest")).isEqualTo(LocalDate.of(1970, 1, 1));
        assertThat(profile.parameters().number("dragFillShortest")).isEqualTo(2);
    }

    @Test
    void refusesToLeaveRulesWithoutASeverityAndNamesThem() {
        StringBuilder rules = new StringBuilder();
        List<String> given = RuleBook.shipped().ids().stream()
                .filter(id -> !id.equals("duplicate-code") && !id.equals("required-element"))
                .toList();
        given.forEach(id -> rules.append(rules.isEmpty() ? "" : ", ").append("\"" + id + "\": \"note\""));
        String json =
                "{\"profile\": \"mulu-profile/1\", \"id\": \"p\", \"zh\": \"省\", \"en\": \"P\", \"layer\": \"national\", \"rules\": {"
                        + rules + "}}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("p.json:1: No profile is extended, and no severity is given to:"
                        + " required-element, duplicate-code.");
    }

    @Test
    void refusesToLeaveParametersWithoutAValueAndNamesThem() {
        StringBuilder rules = new StringBuilder();
        RuleBook.shipped()
                .ids()
                .forEach(id -> rules.append(rules.isEmpty() ? "" : ", ").append("\"" + id + "\": \"note\""));
        String json =
                "{\"profile\": \"mulu-profile/1\", \"id\": \"p\", \"zh\": \"省\", \"en\": \"P\", \"layer\": \"national\", \"rules\": {"
                        + rules + "}}";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("p.json:1: No profile is extended, and no value is given to: placeholders,")
                .withMessageEndingWith("issuedEarliest, issuedLatest.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "rules": {"no-such-rule": "error"}     | There is no rule “no-such-rule”.
        "rules": {"duplicate-code": "fatal"}   | There is no severity “fatal”; there are: error, warning, note, off.
        "rules": {"duplicate-code": ["error"]} | A text was expected here, and not a blank one.
        "rules": []                            | An object was expected here (in braces).
        "parameters": {"noSuchParameter": []}  | There is no parameter “noSuchParameter”.
        "parameters": {"placeholders": "*"}    | A list was expected here (in brackets).
        "parameters": {"issuedLatest": "2050"} | “2050” is no date; a date looks like 2017-06-30.
        "parameters": {"dragFillShortest": "long"}  | “long” is no number; a whole number, not below zero, was expected.
        "parameters": {"dragFillShortest": -1}      | “-1” is no number; a whole number, not below zero, was expected.
        "severities": {}                       | There is no member “severities” here; there are: profile, id, zh, en, layer, extends, rules, parameters, waivers.
        "waivers": {}                          | A list was expected here (in brackets).
        "waivers": ["x"]                       | An object was expected here (in braces).
        "waivers": [{}]                        | A waiver names a rule or a parameter, and not both.
        """)
    void refusesWhatItDoesNotKnowAndNamesTheLine(String rest, String problem) {
        assertThatThrownBy(() -> read(extending(rest)))
                .isInstanceOf(UnreadableProfileException.class)
                .hasMessage("p.json:3: " + problem);
    }

    @Test
    void refusesAnotherFormatAndAnUnknownBase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"profile\": \"mulu-profile/2\"}"))
                .withMessage("p.json:1: The format is “mulu-profile/2”; “mulu-profile/1” was expected.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("[]"))
                .withMessageStartingWith("p.json:1: An object was expected here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"profile\": \n oops"))
                .withMessageStartingWith("p.json:2: From here on this is no whole JSON.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(extending("\"rules\": {}").replace("guide-2017", "guide-1999")))
                .withMessage("p.json:2: There is neither a profile nor a file “guide-1999”; shipped are: guide-2017.");
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
