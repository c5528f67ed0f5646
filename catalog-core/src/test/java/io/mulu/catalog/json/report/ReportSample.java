package io.mulu.catalog.json.report;

import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.check.RuleCount;
import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.FileLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small report with every kind of place. */
final class ReportSample {

    static final FindingTexts TEXTS = FindingTexts.shipped(MetadataRegistry.guide2017());

    private static final ResourceReference FIRST = new ResourceReference(4, "社会组织信息", "307013/000001");
    private static final ResourceReference SECOND = new ResourceReference(5, "法人\n信息", null);
    private static final ResourceReference THIRD = new ResourceReference(6, null, null);

    static final List<JudgedFinding> FINDINGS = List.of(
            finding(
                    Severity.ERROR,
                    "provider-code-check",
                    "provider.code",
                    new CellLocation("目录 1:a.xlsx", "Sheet1", 4, 31),
                    Map.of("found", "11100000000013143A", "fault", "alphabet", "position", "18", "character", "A"),
                    FIRST),
            finding(
                    Severity.NOTE,
                    "value-respelled",
                    "items[2].sharing.type",
                    new CellLocation("a.csv", null, 7, 0),
                    Map.of("found", "条件共享", "expected", "有条件共享"),
                    SECOND),
            finding(
                    Severity.ERROR,
                    "required-element",
                    "name",
                    new DocumentLocation("b/c.json", "/resources/6", 12, 5),
                    Map.of(),
                    THIRD),
            finding(
                    Severity.ERROR,
                    "required-element",
                    "summary",
                    new DocumentLocation("c.jsonl", "", 0, 0),
                    Map.of(),
                    THIRD),
            finding(
                    Severity.ERROR,
                    "duplicate-code",
                    "code",
                    new FileLocation("d.json"),
                    Map.of("found", "307013/000001", "other", "目录.xlsx!Sheet1!B4"),
                    null));

    static final FindingSummary SUMMARY = new FindingSummary(
            7,
            12,
            2,
            List.of(
                    new RuleCount("duplicate-code", Severity.ERROR, 1),
                    new RuleCount("provider-code-check", Severity.ERROR, 1),
                    new RuleCount("required-element", Severity.ERROR, 2),
                    new RuleCount("value-respelled", Severity.NOTE, 1)));

    private ReportSample() {}

    static CheckReport report(FindingSummary summary, List<JudgedFinding> findings) {
        return new CheckReport(Profile.shipped("guide-2017"), summary, findings, List.of(), null);
    }

    static JudgedFinding finding(
            Severity severity,
            String rule,
            String member,
            Location location,
            Map<String, String> arguments,
            @Nullable ResourceReference resource) {
        return new JudgedFinding(Finding.of(rule, member, location, arguments, resource), severity);
    }
}
