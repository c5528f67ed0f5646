package io.mulu.catalog.json.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.check.RuleCount;
import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.GoldenFile;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SarifWriterTest {

    private static byte[] write(Language language, int limit, FindingSummary summary, List<JudgedFinding> findings)
            throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new SarifWriter(ReportSample.TEXTS, new SarifSettings("1.2.3", language, limit))
                .write(bytes, ReportSample.report(summary, findings));
        assertThat(closed[0]).as("the caller's stream was closed").isFalse();
        return bytes.toByteArray();
    }

    private static JsonNode run(int limit, FindingSummary summary, List<JudgedFinding> findings) throws IOException {
        byte[] log = write(Language.EN, limit, summary, findings);
        return JsonTree.read(new ByteArrayInputStream(log), "log").list("runs").get(0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesALogInOneLanguage(Language language) throws IOException {
        byte[] log = write(language, SarifSettings.USUAL_LIMIT, ReportSample.SUMMARY, ReportSample.FINDINGS);
        GoldenFile.assertSame(getClass(), "log_" + language.tag() + ".sarif", log);
    }

    @Test
    void hasTheMembersThatSarifRequires() throws IOException {
        byte[] log = write(Language.ZH, 100, ReportSample.SUMMARY, ReportSample.FINDINGS);
        JsonNode root = JsonTree.read(new ByteArrayInputStream(log), "log");
        assertThat(root.text("version")).isEqualTo("2.1.0");
        JsonNode run = root.list("runs").get(0);
        JsonNode driver = run.require("tool").require("driver");
        assertThat(driver.text("name")).isEqualTo("mulu");
        List<String> rules = new ArrayList<>();
        for (JsonNode rule : driver.list("rules")) {
            rules.add(rule.text("id"));
            assertThat(rule.require("shortDescription").text("text")).isNotBlank();
            assertThat(rule.require("fullDescription").text("text")).isNotBlank();
            assertThat(rule.require("help").text("text")).isNotBlank();
            assertThat(rule.require("defaultConfiguration").text("level")).isIn("error", "warning", "note");
        }
        assertThat(rules).doesNotHaveDuplicates();
        Set<String> prints = new HashSet<>();
        for (JsonNode result : run.list("results")) {
            assertThat(rules.get(Integer.parseInt(result.text("ruleIndex")))).isEqualTo(result.text("ruleId"));
            assertThat(result.text("level")).isIn("error", "warning", "note");
            assertThat(result.require("message").text("text")).isNotBlank();
            prints.add(result.require("partialFingerprints").text("mulu/v2"));
        }
        assertThat(prints).hasSameSizeAs(ReportSample.FINDINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'duplicate-code'",
        "3, 'duplicate-code,value-not-listed,duplicate-code'",
        "5, 'value-respelled,duplicate-code,value-not-listed,value-not-listed,duplicate-code'"
    })
    void writesTheGravestFindingsWhenThereAreMoreThanTheLimit(int limit, String rules) throws IOException {
        CellLocation cell = new CellLocation("a.xlsx", "S", 1, 1);
        List<JudgedFinding> findings = new ArrayList<>();
        for (String rule : List.of(
                "value-respelled", "duplicate-code", "value-not-listed", "value-not-listed", "duplicate-code")) {
            Severity severity = switch (rule) {
                case "duplicate-code" -> Severity.ERROR;
                case "value-not-listed" -> Severity.WARNING;
                default -> Severity.NOTE;
            };
            findings.add(ReportSample.finding(severity, rule, "code", cell, Map.of("found", "x"), null));
        }
        FindingSummary summary = new FindingSummary(
                9,
                0,
                1,
                List.of(
                        new RuleCount("duplicate-code", Severity.ERROR, 2),
                        new RuleCount("value-not-listed", Severity.WARNING, 2),
                        new RuleCount("value-respelled", Severity.NOTE, 1)));
        JsonNode run = run(limit, summary, findings);
        assertThat(run.list("results").stream().map(result -> result.text("ruleId")))
                .containsExactly(rules.split(","));
        assertThat(run.require("properties").text("findings")).isEqualTo("5");
        assertThat(run.require("properties").text("results")).isEqualTo(String.valueOf(limit));
    }

    private static String print(String rule, String member, int row, ResourceReference resource, String found) {
        return new Fingerprints()
                .of(ReportSample.finding(
                        Severity.ERROR,
                        rule,
                        member,
                        new CellLocation("a.xlsx", "S", row, 2),
                        Map.of("found", found, "other", "a.xlsx!S!B" + row),
                        resource));
    }

    @Test
    void recognisesAFindingAgainWhenItsRowHasMoved() {
        ResourceReference before = new ResourceReference(3, "甲", "307013/000001");
        ResourceReference moved = new ResourceReference(8, "改名", "307013/000001");
        String print = print("duplicate-code", "code", 4, before, "x");
        assertThat(print).matches("[0-9a-f]{32}:1");
        assertThat(print("duplicate-code", "code", 9, moved, "x")).isEqualTo(print);
        assertThat(Set.of(
                        print,
                        print("resource-code-form", "code", 4, before, "x"),
                        print("duplicate-code", "name", 4, before, "x"),
                        print("duplicate-code", "code", 4, before, "y"),
                        print("duplicate-code", "code", 4, new ResourceReference(3, "甲", null), "x")))
                .hasSize(5);
    }

    @Test
    void numbersFindingsThatAreAlike() {
        Fingerprints prints = new Fingerprints();
        String first = prints.of(ReportSample.FINDINGS.get(0));
        String second = prints.of(ReportSample.FINDINGS.get(0));
        assertThat(second).isEqualTo(first.substring(0, 32) + ":2");
    }

    @Test
    void doublesBracesThatWouldBePlaceholders() throws IOException {
        JudgedFinding finding = ReportSample.finding(
                Severity.ERROR,
                "value-not-in-domain",
                "sharing.type",
                new CellLocation("a.csv", null, 2, 1),
                Map.of("found", "{0}", "expected", "有条件共享"),
                null);
        FindingSummary summary =
                new FindingSummary(1, 0, 0, List.of(new RuleCount("value-not-in-domain", Severity.ERROR, 1)));
        assertThat(run(1, summary, List.of(finding))
                        .list("results")
                        .get(0)
                        .require("message")
                        .text("text"))
                .isEqualTo("Sharing type says “{{0}}”. Only these can stand there: 有条件共享.");
    }

    @ParameterizedTest
    @CsvSource({
        "catalog.json, catalog.json",
        "a b.xlsx, a%20b.xlsx",
        "目录.xlsx, %E7%9B%AE%E5%BD%95.xlsx",
        "c:x.csv, c%3Ax.csv",
        "a/b~c_d-e.json, a/b~c_d-e.json",
        "50%.csv, 50%25.csv",
        "𠮷#?.csv, %F0%A0%AE%B7%23%3F.csv"
    })
    void encodesFileNamesAsRelativeReferences(String file, String uri) {
        assertThat(RelativeUri.of(file)).isEqualTo(uri);
    }

    @Test
    void refusesAFindingOfARuleThatTheSummaryDoesNotKnow() {
        assertThatThrownBy(() -> run(9, new FindingSummary(1, 0, 0, List.of()), ReportSample.FINDINGS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("summary does not know rule provider-code-check");
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatThrownBy(() -> new SarifSettings("1", Language.EN, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be at least 1: 0");
    }
}
