package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.cli.exit.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Checks by profiles of several layers, with waivers that every form of output tells of. */
class ProfileLayersTest {

    private static final String RESOURCE = """
            {"classification":{"code":"303011","names":["部门信息资源目录","国务院","民政部"]},"name":"%s",
             "code":"%s","provider":{"name":"民政部","code":"111000000000131433"},
             "summary":"社会团体的名称","format":{"category":"database","type":"mysql"},
             "items":[{"name":"名称","dataType":"C","length":"100"}],
             "sharing":{"type":"unconditional","condition":"作为行政依据","mode":{"category":"platform","type":"interface"}},
             "openness":{"open":false},%s"issued":"2017-06-30"}""";

    @TempDir
    private Path folder;

    private Path catalog = Path.of("");

    @BeforeEach
    void writeCatalog() throws IOException {
        catalog = catalog(
                RESOURCE.formatted("社会团体名录", "303011/000001", ""),
                RESOURCE.formatted("基金会名录", "303011/000002", "\"updateCycle\":\"monthly\","));
    }

    private Path catalog(String... resources) throws IOException {
        return Files.writeString(
                folder.resolve("catalog.json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[" + String.join(",\n", resources) + "]}");
    }

    private String profile(String expires) throws IOException {
        return Files.writeString(folder.resolve("province.json"), """
                        {"profile": "mulu-profile/1", "id": "province", "zh": "某省", "en": "A province",
                         "layer": "province", "extends": "guide-2017",
                         "rules": {"value-not-listed": "error"},
                         "parameters": {"dragFillShortest": 2},
                         "waivers": [
                           {"rule": "required-element", "severity": "note", "element": "updateCycle",
                            "reason": "系统改造", "approvedBy": "省大数据局", "expires": "%s"}]}""".formatted(expires))
                .toString();
    }

    private Run check(String expires, String... more) throws IOException {
        return Run.mulu(
                Stream.concat(Stream.of("check", catalog.toString(), "--profile", profile(expires)), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static JsonNode json(String text) throws IOException {
        return JsonTree.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "out");
    }

    @Test
    void withoutTheWaiverTheCheckFails() {
        Run run = Run.mulu("check", catalog.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("error  required-element").doesNotContain("Waiver", "Check profile");
    }

    @Test
    void textTellsOfTheWaiverOfWhatItLoweredAndOfTheLayers() throws IOException {
        Run en = check("2027-06-30", "--lang", "en");
        Run zh = check("2027-06-30", "--lang", "zh");

        assertThat(en.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(en.out())
                .contains("note  required-element", "Please fill it in. (waiver province/1)")
                .contains(
                        "Waivers that hold\n  Waiver province/1: rule required-element, for the element updateCycle as"
                                + " “note”; findings covered: 1. Reason: 系统改造; approved by: 省大数据局; last day: 2027-06-30.\n")
                .contains("Check profile: guide-2017 (national) → province (province)")
                .contains("0 errors, 0 warnings, 1 notes.");
        assertThat(zh.out())
                .contains("生效的豁免\n  豁免province/1：规则required-element，限元素updateCycle按“提示”，涉及1处。理由：系统改造；"
                        + "批准：省大数据局；截止日期：2027-06-30。\n")
                .contains("检查配置：guide-2017（国家） → province（省）");
    }

    @Test
    void jsonTellsOfTheWaiver() throws IOException {
        JsonNode report = json(check("2027-06-30", "--format", "json").out());

        assertThat(report.list("layers"))
                .extracting(layer -> layer.text("profile"))
                .containsExactly("guide-2017", "province");
        assertThat(report.list("waivers")).singleElement().satisfies(waiver -> {
            assertThat(waiver.members().keySet())
                    .containsExactly(
                            "id",
                            "rule",
                            "severity",
                            "element",
                            "findings",
                            "reason",
                            "approvedBy",
                            "expires",
                            "location",
                            "message");
            assertThat(waiver.text("id")).isEqualTo("province/1");
            assertThat(waiver.text("findings")).isEqualTo("1");
            assertThat(waiver.require("location").text("line")).isEqualTo("6");
        });
        assertThat(report.list("findings")).singleElement().satisfies(finding -> {
            assertThat(finding.text("severity")).isEqualTo("note");
            assertThat(finding.text("waiver")).isEqualTo("province/1");
            assertThat(finding.member("baselineState")).isEmpty();
        });
    }

    @Test
    void sarifTellsOfTheWaiverAsANotification() throws IOException {
        JsonNode run = json(check("2027-06-30", "--format", "sarif", "--lang", "en")
                        .out())
                .list("runs")
                .get(0);
        JsonNode invocation = run.list("invocations").get(0);

        assertThat(invocation.text("executionSuccessful")).isEqualTo("true");
        assertThat(invocation.list("toolConfigurationNotifications"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.require("message").text("text"))
                            .startsWith("Waiver province/1: rule required-element");
                    assertThat(note.require("associatedRule").text("id")).isEqualTo("required-element");
                });
        assertThat(run.list("results").get(0).text("level")).isEqualTo("note");
    }

    @Test
    void junitTellsOfTheWaiverAsASkippedCase() throws Exception {
        Document document =
                xml(check("2027-06-30", "--format", "junit", "--lang", "en").out());
        Element waivers = suite(document, "waivers");
        Element rule = suite(document, "required-element");

        assertThat(waivers.getAttribute("skipped")).isEqualTo("1");
        assertThat(((Element) waivers.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .startsWith("Waiver province/1: rule required-element");
        assertThat(rule.getAttribute("failures")).isEqualTo("0");
        assertThat(rule.getElementsByTagName("system-out").item(0).getTextContent())
                .startsWith("note: Update cycle");
        assertThat(document.getElementsByTagName("testsuite").getLength())
                .isEqualTo(RuleBook.shipped().ids().size() + 1);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static Element suite(Document document, String name) {
        for (int i = 0; i < document.getElementsByTagName("testsuite").getLength(); i++) {
            Element suite = (Element) document.getElementsByTagName("testsuite").item(i);
            if (suite.getAttribute("name").equals(name)) {
                return suite;
            }
        }
        throw new AssertionError("no suite " + name);
    }

    @Test
    void junitFailsACaseForEachFindingThatReachesTheThreshold() throws Exception {
        Document document = xml(Run.mulu("check", catalog.toString(), "--format", "junit", "--lang", "zh")
                .out());
        Element rule = suite(document, "required-element");
        Element failure = (Element) rule.getElementsByTagName("failure").item(0);

        assertThat(rule.getAttribute("tests") + rule.getAttribute("failures")).isEqualTo("11");
        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getAttribute("message")).isEqualTo("缺少更新周期，请填写。");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).startsWith("catalog.json:");
        assertThat(suite(document, "duplicate-code")
                        .getElementsByTagName("failure")
                        .getLength())
                .isZero();
    }

    @Test
    void githubTellsOfTheWaiverAndAnnotatesTheFile() throws IOException {
        Run waived = check("2027-06-30", "--format", "github", "--lang", "en");
        Run plain = Run.mulu("check", catalog.toString(), "--format", "github", "--lang", "en");

        assertThat(waived.out().lines())
                .satisfiesExactly(
                        finding -> assertThat(finding)
                                .matches(
                                        "::notice file=catalog.json,line=\\d+,col=\\d+,title=required-element::Update cycle.*"),
                        waiver -> assertThat(waiver)
                                .startsWith(
                                        "::notice file=province.json,line=6,title=required-element::Waiver province/1:"));
        assertThat(plain.out().lines())
                .singleElement()
                .asString()
                .startsWith("::error file=catalog.json,line=")
                .contains("title=required-element::Update cycle is missing. Please fill it in.");
    }

    @Test
    void thePageTellsOfTheWaiver() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = check("2027-06-30", "--format", "html", "-o", page.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("豁免province/1：规则required-element", "基金会名录");
    }

    @Test
    void compileTellsOfTheWaiverInAllItsFiles() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.mulu(
                "compile",
                catalog.toString(),
                "-d",
                out.toString(),
                "--profile",
                profile("2027-06-30"),
                "--lang",
                "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("Waiver province/1:", "Wrote to ");
        for (String file : new String[] {"findings.json", "findings.sarif", "report.html"}) {
            assertThat(out.resolve(file)).content().as(file).contains("Waiver province/1:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github", "html"})
    void aWaiverOutOfDateFailsTheCheckAndSaysWhatToDo(String format) throws IOException {
        Run run = check("2026-11-21", "--format", format, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .contains("waiver-expired")
                .contains("The waiver of “required-element” in the profile “province” ended on 2026-11-21 (approved by:"
                        + " 省大数据局; reason: 系统改造) and holds no longer.")
                .contains("required-element");
        assertThat(check("2026-11-22", "--format", format).exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void theDayIsPassedIn() throws IOException {
        assertThat(check("2026-11-21", "--date", "2026-11-21").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(check("2027-06-30", "--date", "2027-07-01").exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void aProfileWithFaultsListsThemAllAndNothingIsChecked() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.json"), """
                {"profile": "mulu-profile/1", "id": "wrong", "zh": "某省", "en": "A province",
                 "layer": "province", "extends": "guide-2017",
                 "rules": {"no-such": "error",
                   "duplicate-name": "off"}}""");

        Run run = Run.mulu("check", catalog.toString(), "--profile", wrong.toString(), "--lang", "zh");
        Run listed = Run.mulu("profile", "check", wrong.toString(), profile("2027-06-30"), "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("mulu: 检查配置“" + wrong + "”有错误，没有采用其中任何内容：\n")
                .contains("wrong.json:3: 没有“no-such”这条规则。\n", "wrong.json:4: 规则“duplicate-name”在“guide-2017”中是“error”");
        assertThat(listed.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(listed.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("wrong.json:3: 没有“no-such”这条规则。"),
                        second -> assertThat(second).startsWith("wrong.json:4: 规则“duplicate-name”"),
                        third -> assertThat(third).endsWith("province.json”没有错误。"));
    }

    @Test
    void profileCheckFailsOnAWaiverOutOfDate() throws IOException {
        Run run = Run.mulu("profile", "check", profile("2026-11-21"), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out())
                .startsWith("province.json:6 /waivers/0  Waiver province/1: rule required-element")
                .contains("It is out of date and holds no longer; mend the data");
        assertThat(Run.mulu("profile", "check", profile("2026-11-21"), "--date", "2026-11-21")
                        .exitCode())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aProfileThatIsNotThereIsAskedFor() {
        Run run = Run.mulu("check", catalog.toString(), "--profile", "guide-1999", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err())
                .isEqualTo(
                        "mulu: There is neither a check profile nor a file \"guide-1999\"; shipped are: guide-2017.\n");
    }

    @Test
    void showTellsEachValueWithItsOrigin() throws IOException {
        String file = profile("2027-06-30");
        Run run = Run.mulu("profile", "show", file, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out().lines())
                .contains(
                        "Check profile: guide-2017 (national) → province (province)",
                        "  value-not-listed\terror\tprovince",
                        "  required-element\terror\tguide-2017",
                        "  dragFillShortest\t2\tprovince",
                        "  issuedEarliest\t1970-01-01\tguide-2017",
                        "  Waiver province/1: rule required-element, for the element updateCycle as “note”. Reason: 系统改造;"
                                + " approved by: 省大数据局; last day: 2027-06-30.");
        assertThat(run.out().lines())
                .hasSize(RuleBook.shipped().rules().size()
                        + RuleBook.shipped().parameters().size()
                        + 8);
        assertThat(Run.mulu("profile", "show", file, "--date", "2027-07-01", "--lang", "zh")
                        .out())
                .contains("已过期，不再生效");
        assertThat(Run.mulu("profile", "show", "--lang", "zh").out()).contains("检查配置：guide-2017（国家）");
    }

    @Test
    void showTellsTheSameToPrograms() throws IOException {
        JsonNode shown = json(Run.mulu("profile", "show", profile("2027-06-30"), "--format", "json")
                .out());
        JsonNode drag = shown.list("parameters").stream()
                .filter(parameter -> parameter.text("name").equals("dragFillShortest"))
                .findFirst()
                .orElseThrow();

        assertThat(shown.text("format")).isEqualTo("mulu-effective-profile/1");
        assertThat(shown.list("layers"))
                .extracting(layer -> layer.text("layer"))
                .containsExactly("national", "province");
        assertThat(shown.list("rules"))
                .extracting(rule -> rule.text("id"))
                .containsExactlyElementsOf(RuleBook.shipped().ids());
        assertThat(drag.text("value") + " " + drag.text("from")).isEqualTo("2 province");
        assertThat(drag.textMap("stricter")).containsExactly(entry("name-drag-filled", "less"));
        assertThat(shown.list("waivers").get(0).text("holds")).isEqualTo("true");
    }

    @Test
    void explainTellsTheSeverityOfTheProfile() throws IOException {
        assertThat(Run.mulu("explain", "value-not-listed", "--profile", profile("2027-06-30"), "--lang", "en")
                        .out())
                .contains("Severity: error");
        assertThat(Run.mulu("explain", "value-not-listed", "--lang", "en").out())
                .contains("Severity: warning");
    }

    @Test
    void assignPrintsNoOtherForms() {
        Run run = Run.mulu(
                "assign",
                catalog.toString(),
                folder.resolve("o.json").toString(),
                "--ledger",
                folder.resolve("l.db").toString(),
                "--format",
                "sarif",
                "--lang",
                "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("mulu: The output of assign is text or json, not sarif.\n");
    }
}
