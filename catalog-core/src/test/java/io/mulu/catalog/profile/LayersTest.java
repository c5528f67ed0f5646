package io.mulu.catalog.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a province and a department may say on top of the nation. */
class LayersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String TERMS = "\"reason\": \"系统改造\", \"approvedBy\": \"省大数据局\", \"expires\": \"2027-06-30\"";

    @TempDir
    private Path folder;

    private Path file(String id, String layer, String base, String rest) throws IOException {
        return Files.writeString(folder.resolve(id + ".json"), """
                {"profile": "mulu-profile/1", "id": "%s", "zh": "配置", "en": "Profile",
                 "layer": "%s", "extends": "%s",
                 %s}""".formatted(id, layer, base, rest));
    }

    private Profile province(String rest) throws IOException {
        return Profile.read(file("province", "province", "guide-2017", rest));
    }

    private Profile department(String rest) throws IOException {
        return Profile.read(file("department", "department", "province.json", rest));
    }

    private static List<String> faults(Path file) {
        UnreadableProfileException refused =
                catchThrowableOfType(UnreadableProfileException.class, () -> Profile.read(file));
        return refused.faults().stream().map(fault -> fault.text(Language.EN)).toList();
    }

    @Test
    void aLayerTightensWhatItLikesAndEachValueKnowsItsOrigin() throws IOException {
        province("\"rules\": {\"value-not-listed\": \"error\"}, \"parameters\": {\"issuedEarliest\": \"1980-01-01\"}");
        Profile profile =
                department("\"rules\": {\"name-too-long\": \"warning\"}, \"parameters\": {\"dragFillShortest\": 2}");

        assertThat(profile.layers())
                .extracting(ProfileLayer::layer, ProfileLayer::id, ProfileLayer::document)
                .containsExactly(
                        tuple(Layer.NATIONAL, "guide-2017", "guide-2017.json"),
                        tuple(Layer.PROVINCE, "province", "province.json"),
                        tuple(Layer.DEPARTMENT, "department", "department.json"));
        assertThat(profile.severity("value-not-listed")).contains(Severity.ERROR);
        assertThat(profile.originOfSeverity("value-not-listed").id()).isEqualTo("province");
        assertThat(profile.originOfSeverity("name-too-long").id()).isEqualTo("department");
        assertThat(profile.originOfSeverity("duplicate-code").id()).isEqualTo("guide-2017");
        assertThat(profile.value("issuedEarliest").text()).isEqualTo("1980-01-01");
        assertThat(profile.originOfValue("issuedEarliest").id()).isEqualTo("province");
        assertThat(profile.originOfValue("dragFillShortest").id()).isEqualTo("department");
    }

    /** What is stricter depends on the parameter, and of some on the rule. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "issuedEarliest": "1969-12-31"                         | issued-out-of-range
        "issuedLatest": "2051-01-01"                           | issued-out-of-range
        "dragFillShortest": 4                                  | name-drag-filled
        "conditionalTermsEchoes": {"remove": ["有条件"]}         | conditional-terms-echo
        "closedConditionFillers": {"add": ["另行规定"]}          | closed-condition-stated
        "classificationFillers": {"add": ["综合"]}              | classification-name-misplaced, classification-name-repeated
        "classificationFillers": {"remove": ["无"]}             | classification-name-filler
        "unconditionalUseFillers": {"add": ["可用"]}            | unconditional-use-missing
        "organCodePrefixes": {"add": ["5"]}                    | provider-code-not-organ
        "lawMarkers": {"add": ["方案"]}                         | not-shared-basis-uncited
        """)
    void aLaxerValueNeedsAWaiver(String value, String rules) throws IOException {
        Path file = file("province", "province", "guide-2017", "\"parameters\": {" + value + "}");

        assertThat(faults(file))
                .singleElement()
                .asString()
                .startsWith("province.json:3: With this value of the parameter")
                .contains("laxer than in “guide-2017”: " + rules + ". That needs a waiver.")
                .contains("{\"parameter\": \"" + value.substring(1, value.indexOf('"', 1)) + "\", \"value\": …");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "issuedEarliest": "1970-01-02"
        "issuedLatest": "2030-01-01"
        "dragFillShortest": 2
        "dragFillShortest": 3
        "conditionalTermsEchoes": {"add": ["按规定"]}
        "closedConditionFillers": []
        "lawLookalikes": {"add": ["方法论"]}
        """)
    void aStricterValueNeedsNone(String value) throws IOException {
        assertThat(province("\"parameters\": {" + value + "}").waivers()).isEmpty();
    }

    @Test
    void aValueIsNotLaxerForARuleThatIsOff() throws IOException {
        Path root = folder.resolve("root.json");
        String guide = new String(
                Profile.class.getResourceAsStream("profiles/guide-2017.json").readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(
                root,
                guide.replace("\"id\": \"guide-2017\"", "\"id\": \"root\"")
                        .replace("\"name-drag-filled\": \"warning\"", "\"name-drag-filled\": \"off\""));

        Path file = file("province", "province", "root.json", "\"parameters\": {\"dragFillShortest\": 9}");

        assertThat(Profile.read(file).parameters().number("dragFillShortest")).isEqualTo(9);
    }

    @Test
    void aLowerSeverityNeedsAWaiverAndTheFaultSaysWhatToWrite() throws IOException {
        Path file = file("province", "province", "guide-2017", "\"rules\": {\"duplicate-name\": \"warning\"}");
        UnreadableProfileException refused =
                catchThrowableOfType(UnreadableProfileException.class, () -> Profile.read(file));

        assertThat(refused.text(Language.EN))
                .isEqualTo(
                        "province.json:3: The rule “duplicate-name” is “error” in “guide-2017”; “warning” is laxer and"
                                + " needs a waiver. Take this line out and write under “waivers”: {\"rule\": \"duplicate-name\","
                                + " \"severity\": \"warning\", \"reason\": \"…\", \"approvedBy\": \"…\","
                                + " \"expires\": \"yyyy-mm-dd\"}");
        assertThat(refused.text(Language.ZH))
                .isEqualTo("province.json:3: 规则“duplicate-name”在“guide-2017”中是“error”，改成“warning”是放宽，"
                        + "需要豁免：删去这一行，在waivers中写{\"rule\": \"duplicate-name\", \"severity\": \"warning\","
                        + " \"reason\": \"…\", \"approvedBy\": \"…\", \"expires\": \"yyyy-mm-dd\"}。");
    }

    @Test
    void aWaiverLeavesTheSeverityAsItIsAndSaysWhoGaveLeaveAndHowLong() throws IOException {
        Profile profile = province("\"waivers\": [{\"rule\": \"duplicate-name\", \"severity\": \"off\","
                + " \"provider\": \"民政部\", \"element\": \"name\", \"code\": \"303011/000001\", " + TERMS + "}]");

        assertThat(profile.severity("duplicate-name")).contains(Severity.ERROR);
        assertThat(profile.waivers())
                .containsExactly(new RuleWaiver(
                        "duplicate-name",
                        null,
                        new WaiverScope("name", "民政部", "303011/000001"),
                        new WaiverTerms(
                                "province/1",
                                "province",
                                new DocumentLocation("province.json", "/waivers/0", 3, 0),
                                "系统改造",
                                "省大数据局",
                                LocalDate.of(2027, 6, 30))));
    }

    @Test
    void aWaiverOfAParameterHoldsUpToItsLastDay() throws IOException {
        Profile profile = province("\"waivers\": [{\"parameter\": \"dragFillShortest\", \"value\": 9, " + TERMS + "}]");

        assertThat(profile.parameters().number("dragFillShortest")).isEqualTo(3);
        assertThat(profile.parameters(LocalDate.of(2027, 6, 30)).number("dragFillShortest"))
                .isEqualTo(9);
        assertThat(profile.parameters(LocalDate.of(2027, 7, 1)).number("dragFillShortest"))
                .isEqualTo(3);
    }

    @Test
    void whoStatesASeverityOrValueTakesBackTheWaiversAbove() throws IOException {
        province("\"waivers\": [{\"rule\": \"duplicate-name\", \"severity\": \"note\", " + TERMS + "},"
                + " {\"parameter\": \"dragFillShortest\", \"value\": 9, " + TERMS + "},"
                + " {\"rule\": \"name-of-system\", \"severity\": \"off\", " + TERMS + "}]");
        Profile profile =
                department("\"rules\": {\"duplicate-name\": \"error\"}, \"parameters\": {\"dragFillShortest\": 3}");

        assertThat(profile.waivers()).extracting(Waiver::subject).containsExactly("name-of-system");
        assertThat(profile.parameters(DAY).number("dragFillShortest")).isEqualTo(3);
    }

    @Test
    void aLayerIsHeldAgainstWhatTheLayerAboveMadeStricter() throws IOException {
        province("\"rules\": {\"value-not-listed\": \"error\"}");
        Path file = file("department", "department", "province.json", "\"rules\": {\"value-not-listed\": \"warning\"}");

        assertThat(faults(file)).singleElement().asString().contains("is “error” in “province”; “warning” is laxer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"rule": "duplicate-name", "severity": "off"}                             | The member “reason” is missing. + The member “approvedBy” is missing. + The member “expires” is missing.
        {"rule": "duplicate-name", TERMS}                                         | The member “severity” is missing.
        {"rule": "no-such-rule", "severity": "off", TERMS}                        | There is no rule “no-such-rule”.
        {"rule": "duplicate-name", "severity": "error", TERMS}                    | The rule “duplicate-name” is “error” anyway; a waiver to “error” lowers nothing. Take it out.
        {"rule": "value-respelled", "severity": "warning", TERMS}                 | The rule “value-respelled” is “note” anyway; a waiver to “warning” lowers nothing. Take it out.
        {"rule": "waiver-expired", "severity": "off", TERMS}                      | The rule “waiver-expired” can be neither lowered nor waived.
        {"rule": "duplicate-name", "severity": "off", "element": "nome", TERMS}   | There is no element “nome”.
        {"rule": "duplicate-name", "severity": "off", "provider": null, TERMS}    | A text was expected here, and not a blank one.
        {"rule": "duplicate-name", "severity": "off", "provder": "x", TERMS}      | There is no member “provder” here; there are: rule, severity, element, provider, code, reason, approvedBy, expires.
        {"parameter": "dragFillShortest", TERMS}                                  | The member “value” is missing.
        {"parameter": "dragFillShortest", "value": 2, TERMS}                      | This value of the parameter “dragFillShortest” makes no rule laxer and needs no waiver; write it under “parameters”.
        {"parameter": "x", "value": 2, TERMS}                                     | There is no parameter “x”.
        {"rule": "a", "parameter": "b", TERMS}                                    | A waiver names a rule or a parameter, and not both.
        """)
    void aWaiverIsWholeAndWaivesSomething(String waiver, String problems) throws IOException {
        Path file = file("province", "province", "guide-2017", "\"waivers\": [" + waiver.replace("TERMS", TERMS) + "]");

        assertThat(faults(file))
                .containsExactlyElementsOf(List.of(problems.split(" \\+ ")).stream()
                        .map(problem -> "province.json:3: " + problem)
                        .toList());
    }

    @Test
    void aWaiverWithoutReasonOrWithAnImpossibleDayIsRefused() throws IOException {
        Path file = file(
                "province",
                "province",
                "guide-2017",
                "\"waivers\": [{\"rule\": \"duplicate-name\", \"severity\": \"off\", \"reason\": \" \","
                        + " \"approvedBy\": \"x\", \"expires\": \"2027-02-30\"}]");

        assertThat(faults(file))
                .containsExactly(
                        "province.json:3: A text was expected here, and not a blank one.",
                        "province.json:3: “2027-02-30” is no date; a date looks like 2017-06-30.");
    }

    @Test
    void theSameWaiverTwiceIsRefused() throws IOException {
        String waiver = "{\"rule\": \"duplicate-name\", \"severity\": \"off\", " + TERMS + "}";
        Path file = file("province", "province", "guide-2017", "\"waivers\": [" + waiver + ",\n" + waiver + "]");

        assertThat(faults(file))
                .containsExactly(
                        "province.json:4: There is another waiver of “duplicate-name” with the same scope; make one of them.");
    }

    @Test
    void allFaultsOfAllDocumentsAreToldTogetherWithTheirLines() throws IOException {
        Files.writeString(folder.resolve("province.json"), """
                {"profile": "mulu-profile/1", "id": "province", "zh": "省", "en": "Province",
                 "layer": "county", "extends": "guide-2017",
                 "rules": {"no-such-rule": "error",
                   "duplicate-name": "off"}}""");
        Path file = Files.writeString(folder.resolve("department.json"), """
                {"profile": "mulu-profile/1", "zh": "部门", "en": "Department",
                 "layer": "department", "extends": "province.json",
                 "rules": {"duplicate-code": "fatal"},
                 "parameters": {"issuedEarliest": "1980-13-01",
                   "nope": 3},
                 "waivers": [{"rule": "duplicate-name"}]}""");

        assertThat(faults(file))
                .containsExactly(
                        "department.json:1: The member “id” is missing.",
                        "department.json:3: There is no severity “fatal”; there are: error, warning, note, off.",
                        "department.json:4: “1980-13-01” is no date; a date looks like 2017-06-30.",
                        "department.json:5: There is no parameter “nope”.",
                        "department.json:6: The member “reason” is missing.",
                        "department.json:6: The member “approvedBy” is missing.",
                        "department.json:6: The member “expires” is missing.",
                        "department.json:6: The member “severity” is missing.",
                        "province.json:2: There is no layer “county”; there are: national, province, department.",
                        "province.json:3: There is no rule “no-such-rule”.",
                        "province.json:4: The rule “duplicate-name” is “error” in “guide-2017”; “off” is laxer and needs a"
                                + " waiver. Take this line out and write under “waivers”: {\"rule\": \"duplicate-name\","
                                + " \"severity\": \"off\", \"reason\": \"…\", \"approvedBy\": \"…\","
                                + " \"expires\": \"yyyy-mm-dd\"}");
    }

    @Test
    void layersGoDownwardsAndNeverInACircle() throws IOException {
        file("department", "department", "guide-2017", "\"rules\": {}");
        Path above = file("province", "province", "department.json", "\"rules\": {}");
        Path own = file("own", "province", "own.json", "\"rules\": {}");
        Path twin = file("twin", "department", "department.json", "\"rules\": {}");
        Files.writeString(twin, Files.readString(twin).replace("\"twin\"", "\"department\""));

        assertThat(faults(above))
                .containsExactly("province.json:2: “province” is above the profile “department” that is extended"
                        + " (department); only profiles of the same layer or above can be extended.");
        assertThat(faults(own))
                .containsExactly("own.json:2: “own.json” extends this profile in turn, which makes a circle.");
        assertThat(faults(twin))
                .containsExactly(
                        "twin.json:1: One of the profiles that are extended has the identifier “department” too;"
                                + " choose another.");
    }

    @Test
    void onlyANationalProfileExtendsNothing() throws IOException {
        Path file = file("province", "province", "guide-2017", "\"rules\": {}");
        Files.writeString(file, Files.readString(file).replace(", \"extends\": \"guide-2017\"", ""));

        assertThat(faults(file))
                .contains(
                        "province.json:1: A profile of the layer “province” must say with “extends” on which profile it"
                                + " builds, such as guide-2017.");
    }
}
