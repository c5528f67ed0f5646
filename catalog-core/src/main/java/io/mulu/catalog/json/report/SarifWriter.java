package io.mulu.catalog.json.report;

import io.mulu.catalog.baseline.BaselineComparison;
import io.mulu.catalog.baseline.FindingIdentity;
import io.mulu.catalog.check.AppliedWaiver;
import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.check.RuleCount;
import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.SubjectLocation;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.message.WaiverTexts;
import io.mulu.catalog.profile.RuleWaiver;
import io.mulu.catalog.profile.Waiver;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes findings as a SARIF 2.1.0 log with one run, for build pipelines and editors.
 *
 * <p>The rules are those that found something, the gravest first. A place in a JSON document becomes a region of one
 * point; a cell becomes row and column of a region, and a logical location such as {@code Sheet1!AE4} besides. File
 * names become relative references. When there are more findings than the limit, the new ones are written before those
 * that a baseline knows, the gravest first, and among equals the first; what is absent takes the places that are left.
 * {@code properties} of the run says how many findings there are ({@code findings}) and how many were written
 * ({@code results}). The partial fingerprint {@code mulu/v2} stays the same when rows or lines move. Waivers that held
 * are notifications of the invocation; with a baseline each result has its state, and what is absent is a result without
 * a place. Immutable and thread-safe.
 */
public final class SarifWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String VERSION = "2.1.0";
    private static final String FINGERPRINT = "mulu/v2";

    private final FindingTexts texts;
    private final SarifSettings settings;
    private final WaiverTexts waiverTexts = WaiverTexts.shipped();

    /**
     * A writer.
     *
     * @param texts the words of the rules
     * @param settings version, language and limit
     */
    public SarifWriter(FindingTexts texts, SarifSettings settings) {
        this.texts = Objects.requireNonNull(texts, "texts");
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * Writes one log, and flushes the stream without closing it.
     *
     * @param out where to write; needs no buffer of its own
     * @param report the check; its summary knows every rule that found something
     * @throws IOException if the stream refuses it
     * @throws IllegalArgumentException if a finding's rule is not in the summary
     */
    public void write(OutputStream out, CheckReport report) throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            json.open();
            json.text("$schema", SCHEMA);
            json.text("version", VERSION);
            json.openList("runs");
            run(json, report);
            json.closeList();
            json.close();
            json.endLine();
            json.flush();
        });
    }

    private void run(JsonOut json, CheckReport report) {
        json.open();
        json.open("tool");
        json.open("driver");
        json.text("name", "mulu");
        json.text("version", settings.version());
        json.text("language", settings.language().tag());
        json.openList("rules");
        report.summary().byRule().forEach(rule -> rule(json, rule));
        json.closeList();
        json.close();
        json.close();
        waivers(json, report.waivers());
        json.text("language", settings.language().tag());
        json.text("columnKind", "utf16CodeUnits");
        json.openList("results");
        Fingerprints prints = new Fingerprints();
        Quota quota = new Quota(report.findings(), settings.limit());
        int written = results(json, report, prints, quota);
        BaselineComparison baseline = report.baseline();
        if (baseline != null) {
            baseline.absent().forEach((identity, count) -> absent(json, identity, count, prints, quota));
        }
        json.closeList();
        json.open("properties");
        json.number("findings", report.summary().findings());
        json.number("results", written);
        if (baseline != null) {
            json.number("known", baseline.known());
            json.number("new", baseline.fresh());
            json.number("fixed", baseline.fixed());
        }
        json.close();
        json.close();
    }

    /** Waivers are told as notifications: results would be shown as things to mend, whatever stands beside them. */
    private void waivers(JsonOut json, List<AppliedWaiver> waivers) {
        if (waivers.isEmpty()) {
            return;
        }
        json.openList("invocations");
        json.open();
        json.flag("executionSuccessful", true);
        json.openList("toolConfigurationNotifications");
        waivers.forEach(applied -> waiver(json, applied));
        json.closeList();
        json.close();
        json.closeList();
    }

    private void waiver(JsonOut json, AppliedWaiver applied) {
        Waiver waiver = applied.waiver();
        json.open();
        json.text("level", "note");
        message(json, "message", waiverTexts.applied(waiver, applied.findings()));
        json.open("descriptor");
        json.text("id", "applied-waiver");
        json.close();
        if (waiver instanceof RuleWaiver ofRule) {
            json.open("associatedRule");
            json.text("id", ofRule.rule());
            json.close();
        }
        json.openList("locations");
        json.open();
        location(json, waiver.terms().location());
        json.close();
        json.closeList();
        json.close();
    }

    /** What the baseline has and was not found has no sentence any more; its rule and resource say what it was. */
    private void absent(JsonOut json, FindingIdentity identity, int count, Fingerprints prints, Quota quota) {
        for (int i = 0; i < count && quota.takeFree(); i++) {
            json.open();
            json.text("ruleId", identity.rule());
            json.text("baselineState", "absent");
            json.open("message");
            json.text("text", escaped(absentText(identity)));
            json.close();
            json.open("partialFingerprints");
            json.text(FINGERPRINT, prints.of(identity));
            json.close();
            json.close();
        }
    }

    private String absentText(FindingIdentity identity) {
        return Stream.of(
                        title(identity.rule()).in(settings.language()),
                        identity.provider(),
                        identity.name(),
                        identity.code(),
                        identity.element())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A baseline may be older than the rules. */
    private LocalizedText title(String rule) {
        return texts.knows(rule) ? texts.title(rule) : new LocalizedText(rule, rule);
    }

    private void rule(JsonOut json, RuleCount rule) {
        json.open();
        json.text("id", rule.rule());
        message(json, "shortDescription", texts.title(rule.rule()));
        message(json, "fullDescription", texts.explanation(rule.rule()));
        message(json, "help", texts.fix(rule.rule()));
        json.open("defaultConfiguration");
        json.text("level", rule.severity().code());
        json.close();
        json.close();
    }

    private int results(JsonOut json, CheckReport report, Fingerprints prints, Quota quota) {
        Map<String, Integer> indexes = new HashMap<>();
        report.summary().byRule().forEach(rule -> indexes.put(rule.rule(), indexes.size()));
        int written = 0;
        for (JudgedFinding judged : report.findings()) {
            Integer index = indexes.get(judged.finding().rule());
            if (index == null) {
                throw new IllegalArgumentException(
                        "summary does not know rule " + judged.finding().rule());
            }
            String print = prints.of(judged);
            if (quota.take(judged)) {
                result(json, judged, index, print, report.baseline() != null);
                written++;
            }
        }
        return written;
    }

    private void result(JsonOut json, JudgedFinding judged, int index, String print, boolean compared) {
        Finding finding = judged.finding();
        json.open();
        json.text("ruleId", finding.rule());
        json.number("ruleIndex", index);
        json.text("level", judged.severity().code());
        if (compared) {
            json.text("baselineState", judged.known() ? "unchanged" : "new");
        }
        message(json, "message", texts.sentence(finding));
        json.openList("locations");
        json.open();
        location(json, finding.location());
        json.close();
        json.closeList();
        json.open("partialFingerprints");
        json.text(FINGERPRINT, print);
        json.close();
        if (judged.waiver() != null) {
            json.open("properties");
            json.text("waiver", judged.waiver());
            json.close();
        }
        json.close();
    }

    private static void location(JsonOut json, Location location) {
        json.open("physicalLocation");
        json.open("artifactLocation");
        json.text("uri", RelativeUri.of(location.file()));
        json.close();
        if (location instanceof CellLocation cell) {
            region(json, cell.row(), cell.column());
        } else if (location instanceof DocumentLocation document) {
            region(json, document.line(), document.column());
        }
        json.close();
        if (location instanceof CellLocation cell) {
            named(json, cell.sheet() == null ? cell.cell() : cell.sheet() + "!" + cell.cell());
        } else if (location instanceof SubjectLocation subject) {
            named(json, subject.subject());
        }
    }

    private static void named(JsonOut json, String name) {
        json.openList("logicalLocations");
        json.open();
        json.text("fullyQualifiedName", name);
        json.close();
        json.closeList();
    }

    private static void region(JsonOut json, int line, int column) {
        if (line > 0) {
            json.open("region");
            json.number("startLine", line);
            if (column > 0) {
                json.number("startColumn", column);
            }
            json.close();
        }
    }

    /** Braces are doubled, since a single one begins a placeholder (SARIF 2.1.0, 3.11.5). */
    private void message(JsonOut json, String name, LocalizedText text) {
        json.open(name);
        json.text("text", escaped(text.in(settings.language())));
        json.close();
    }

    private static String escaped(String sentence) {
        return sentence.replace("{", "{{").replace("}", "}}");
    }
}
