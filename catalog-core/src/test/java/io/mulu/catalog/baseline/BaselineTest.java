package io.mulu.catalog.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.FileLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static JudgedFinding finding(
            String rule, String member, int row, @Nullable String name, @Nullable String code, String found) {
        return new JudgedFinding(
                Finding.of(
                        rule,
                        member,
                        new CellLocation("a.xlsx", "S", row, 3),
                        Map.of("found", found, "other", "a.xlsx!S!B" + row),
                        new ResourceReference(row, name, code, "民政部")),
                Severity.ERROR);
    }

    private static JudgedFinding ofItem(JudgedFinding judged, String item) {
        return new JudgedFinding(judged.finding(), judged.severity(), item, null, false);
    }

    private static List<Boolean> known(Baseline baseline, JudgedFinding... findings) {
        return baseline.compare(List.of(findings)).findings().stream()
                .map(JudgedFinding::known)
                .toList();
    }

    private static byte[] bytes(Baseline baseline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        baseline.write(out);
        return out.toByteArray();
    }

    private static Baseline read(String text) throws IOException {
        return Baseline.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "b.json");
    }

    @Test
    void knowsAFindingWhoseRowMoved() {
        Baseline baseline = Baseline.of(List.of(finding("r", "name", 4, "甲", null, "x")));

        assertThat(known(baseline, finding("r", "name", 99, "甲", null, "x"))).containsExactly(true);
    }

    @Test
    void knowsAnItemWhoseRowMovedWithinItsResource() {
        Baseline baseline = Baseline.of(List.of(ofItem(finding("r", "items[3].dataType", 7, "甲", null, "x"), "日期")));

        assertThat(known(baseline, ofItem(finding("r", "items[5].dataType", 9, "甲", null, "x"), "日期")))
                .containsExactly(true);
        assertThat(known(baseline, ofItem(finding("r", "items[3].dataType", 7, "甲", null, "x"), "名称")))
                .containsExactly(false);
    }

    @Test
    void takesAnotherRuleElementValueOrResourceForNew() {
        Baseline baseline = Baseline.of(List.of(finding("r", "name", 4, "甲", null, "x")));

        assertThat(known(
                        baseline,
                        finding("q", "name", 4, "甲", null, "x"),
                        finding("r", "summary", 4, "甲", null, "x"),
                        finding("r", "name", 4, "甲", null, "y"),
                        finding("r", "name", 4, "乙", null, "x")))
                .containsExactly(false, false, false, false);
    }

    @Test
    void knowsAResourceThatWasRenamedOrGivenACode() {
        Baseline baseline =
                Baseline.of(List.of(finding("r", "name", 4, "甲", "1/1", "x"), finding("r", "name", 5, "乙", null, "x")));

        BaselineComparison comparison = baseline.compare(
                List.of(finding("r", "name", 4, "甲的新名", "1/1", "x"), finding("r", "name", 5, "乙", "1/2", "x")));

        assertThat(comparison.known()).isEqualTo(2);
        assertThat(comparison.fixed()).isZero();
    }

    /** Were the weaker likeness tried first, 甲 would take what is surely of the other. */
    @Test
    void prefersTheSurestLikeness() {
        Baseline baseline = Baseline.of(
                List.of(finding("r", "name", 4, "甲", "1/1", "x"), finding("r", "name", 5, "甲", "1/2", "x")));

        BaselineComparison comparison = baseline.compare(
                List.of(finding("r", "name", 3, "甲", null, "x"), finding("r", "name", 4, "甲", "1/1", "x")));

        assertThat(comparison.known()).isEqualTo(2);
        assertThat(comparison.absent()).isEmpty();
    }

    @Test
    void countsFindingsThatAreAlike() {
        JudgedFinding one = finding("r", "items[0].name", 4, "甲", null, "x");
        JudgedFinding alike = finding("r", "items[1].name", 5, "甲", null, "x");
        Baseline two = Baseline.of(List.of(one, alike));

        assertThat(two.counts().values()).containsExactly(2);
        assertThat(known(two, one, alike, one)).containsExactly(true, true, false);
        assertThat(two.compare(List.of(one)).fixed()).isEqualTo(1);
        assertThat(two.compare(List.of()).fixed()).isEqualTo(2);
    }

    @Test
    void neverHasFindingsAboutNoEntry() {
        JudgedFinding expired = new JudgedFinding(
                Finding.of("waiver-expired", "", new FileLocation("p.json"), Map.of("waived", "r"), null),
                Severity.ERROR);

        assertThat(Baseline.of(List.of(expired)).counts()).isEmpty();
        assertThat(known(Baseline.of(List.of(expired)), expired)).containsExactly(false);
    }

    @Test
    void writesTheSameBytesForAnyOrderAndReadsThemBack() throws IOException {
        List<JudgedFinding> findings = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            findings.add(finding("rule-" + i % 3, "items[" + i + "].name", i, "名" + i % 7, i % 2 + "", "x" + i % 5));
        }
        byte[] first = bytes(Baseline.of(findings));
        Collections.shuffle(findings, new Random(1));

        assertThat(bytes(Baseline.of(findings))).isEqualTo(first);
        Baseline again = read(new String(first, StandardCharsets.UTF_8));
        assertThat(again.counts()).isEqualTo(Baseline.of(findings).counts());
        assertThat(bytes(again)).isEqualTo(first);
    }

    @Test
    void writesOneLineForEachFinding() throws IOException {
        Baseline baseline = Baseline.of(List.of(
                finding("b", "name", 4, "甲", "1/1", "x"),
                ofItem(finding("a", "items[2].name", 5, "甲", null, "x"), "日期")));

        assertThat(new String(bytes(baseline), StandardCharsets.UTF_8)).isEqualTo("""
                {"format": "mulu-baseline/1", "findings": [
                {"rule":"a","provider":"民政部","name":"甲","element":"items.name","item":"日期","value":"2d711642b726b04401627ca9fbac32f5","count":1},
                {"rule":"b","provider":"民政部","name":"甲","code":"1/1","element":"name","value":"2d711642b726b04401627ca9fbac32f5","count":1}
                ]}
                """);
        assertThat(new String(bytes(Baseline.of(List.of())), StandardCharsets.UTF_8))
                .isEqualTo("{\"format\": \"mulu-baseline/1\", \"findings\": [\n]}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\": \"mulu-findings/1\"}",
                "{\"format\": \"mulu-baseline/1\"}",
                "{\"format\": \"mulu-baseline/1\", \"findings\": [{}]}",
                "{\"format\": \"mulu-baseline/1\", \"findings\": [{\"rule\": \"r\", \"element\": \"\", \"count\": 0}]}",
                "{\"format\": \"mulu-baseline/1\", \"findings\": [{\"rule\": \"r\", \"element\": \"\", \"count\": 1.5}]}",
                "{\"format\": \"mulu-baseline/1\", \"findings\": [{\"rule\": \"r\", \"element\": \"\", \"count\": 1, \"row\": 4}]}",
                "{\"format\": \"mulu-baseline/1\", \"findings\": ["
            })
    void refusesWhatIsNoBaselineAndNamesTheLine(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text)).withMessageStartingWith("b.json:1: ");
    }
}
