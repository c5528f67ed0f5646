package io.mulu.catalog.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.json.GoldenFile;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsJsonWriterTest {

    private static byte[] write(FindingSummary summary, List<JudgedFinding> findings) throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new FindingsJsonWriter(ReportSample.TEXTS).write(bytes, ReportSample.report(summary, findings));
        assertThat(closed[0]).as("the caller's stream was closed").isFalse();
        return bytes.toByteArray();
    }

    @Test
    void writesSummaryRulesAndFindingsInBothLanguages() throws IOException {
        GoldenFile.assertSame(getClass(), "findings.json", write(ReportSample.SUMMARY, ReportSample.FINDINGS));
    }

    @Test
    void writesAnEmptyReport() throws IOException {
        assertThat(new String(write(new FindingSummary(0, 0, 0, List.of()), List.of()), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "format": "mulu-findings/1",
                          "profile": "guide-2017",
                          "summary": {
                            "resources": 0,
                            "items": 0,
                            "providers": 0,
                            "errors": 0,
                            "warnings": 0,
                            "notes": 0
                          },
                          "rules": [],
                          "findings": []
                        }
                        """);
    }

    @Test
    void givesEveryFindingTheMembersOfTheFormatInTheirOrder() throws IOException {
        JsonNode root = JsonTree.read(
                new ByteArrayInputStream(write(ReportSample.SUMMARY, ReportSample.FINDINGS)), "findings.json");
        assertThat(root.members().keySet()).containsExactly("format", "profile", "summary", "rules", "findings");
        assertThat(root.list("rules").get(0).members().keySet())
                .containsExactly("id", "severity", "count", "clause", "confidence", "title", "explanation", "fix");
        assertThat(root.list("findings").get(0).members().keySet())
                .containsExactly(
                        "rule", "severity", "member", "element", "resource", "location", "arguments", "message");
        assertThat(root.list("findings").stream()
                        .map(finding -> List.copyOf(
                                finding.require("location").members().keySet())))
                .containsExactly(
                        List.of("file", "sheet", "cell", "row", "column"),
                        List.of("file", "row"),
                        List.of("file", "pointer", "line", "column"),
                        List.of("file", "pointer"),
                        List.of("file"));
    }
}
