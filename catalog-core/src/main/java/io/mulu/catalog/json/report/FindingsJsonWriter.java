package io.mulu.catalog.json.report;

import io.mulu.catalog.baseline.BaselineComparison;
import io.mulu.catalog.check.AppliedWaiver;
import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.check.RuleCount;
import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.finding.SubjectLocation;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.message.WaiverTexts;
import io.mulu.catalog.profile.ParameterWaiver;
import io.mulu.catalog.profile.ProfileLayer;
import io.mulu.catalog.profile.RuleWaiver;
import io.mulu.catalog.profile.Waiver;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings as {@code findings.json}, format {@code mulu-findings/1}: UTF-8, indented by two blanks, members in a
 * fixed order, every sentence in both languages.
 *
 * <p>{@code summary} counts; {@code rules} explains the rules that found something, the gravest first; {@code findings}
 * lists what was found, in the order given. The {@code confidence} beside the {@code clause} of a rule says how surely
 * the clause itself demands it: {@code seen}, {@code inferred}, {@code recalled} or {@code practice}. Rows and columns,
 * lines and columns count from 1, entries ({@code index}) from 0. A member without value is left out.
 *
 * <p>Where the profile has several layers, {@code layers} names them, the widest first; {@code waivers} lists those that
 * held, and a finding that one lowered names it as {@code waiver}. With a baseline, {@code baseline} counts what is known,
 * new and fixed and lists what is absent, and each finding has {@code baselineState}: {@code unchanged} or {@code new}.
 * Immutable and thread-safe.
 */
public final class FindingsJsonWriter {

    private static final String FORMAT = "mulu-findings/1";

    private final FindingTexts texts;
    private final WaiverTexts waiverTexts = WaiverTexts.shipped();

    /**
     * A writer.
     *
     * @param texts the words of the rules
     */
    public FindingsJsonWriter(FindingTexts texts) {
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /**
     * Writes one document, and flushes the stream without closing it.
     *
     * @param out where to write; needs no buffer of its own
     * @param report the check
     * @throws IOException if the stream refuses it
     */
    public void write(OutputStream out, CheckReport report) throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            json.open();
            json.text("format", FORMAT);
            json.text("profile", report.profile().id());
            layers(json, report.profile().layers());
            summary(json, report.summary());
            if (report.baseline() != null) {
                baseline(json, report.baseline());
            }
            waivers(json, report.waivers());
            json.openList("rules");
            report.summary().byRule().forEach(rule -> rule(json, rule));
            json.closeList();
            json.openList("findings");
            report.findings().forEach(finding -> finding(json, finding, report.baseline() != null));
            json.closeList();
            json.close();
            json.endLine();
            json.flush();
        });
    }

    private static void layers(JsonOut json, List<ProfileLayer> layers) {
        if (layers.size() > 1) {
            json.openList("layers");
            layers.forEach(layer -> {
                json.open();
                json.text("layer", layer.layer().code());
                json.text("profile", layer.id());
                localized(json, "title", layer.title());
                json.close();
            });
            json.closeList();
        }
    }

    private static void baseline(JsonOut json, BaselineComparison baseline) {
        json.open("baseline");
        json.number("known", baseline.known());
        json.number("new", baseline.fresh());
        json.number("fixed", baseline.fixed());
        json.openList("absent");
        baseline.absent().forEach((identity, count) -> {
            json.open();
            json.text("rule", identity.rule());
            json.text("provider", identity.provider());
            json.text("name", identity.name());
            json.text("code", identity.code());
            json.text("element", identity.element());
            json.text("item", identity.item());
            json.number("count", count);
            json.close();
        });
        json.closeList();
        json.close();
    }

    private void waivers(JsonOut json, List<AppliedWaiver> waivers) {
        if (!waivers.isEmpty()) {
            json.openList("waivers");
            waivers.forEach(applied -> waiver(json, applied));
            json.closeList();
        }
    }

    private void waiver(JsonOut json, AppliedWaiver applied) {
        Waiver waiver = applied.waiver();
        json.open();
        json.text("id", waiver.terms().id());
        if (waiver instanceof RuleWaiver ofRule) {
            json.text("rule", ofRule.rule());
            json.text("severity", ofRule.severityCode());
            ofRule.scope().given().forEach(json::text);
            json.number("findings", applied.findings());
        } else if (waiver instanceof ParameterWaiver ofParameter) {
            json.text("parameter", ofParameter.parameter());
            json.text("value", ofParameter.value().text());
        }
        json.text("reason", waiver.terms().reason());
        json.text("approvedBy", waiver.terms().approvedBy());
        json.text("expires", waiver.terms().expires().toString());
        location(json, waiver.terms().location());
        localized(json, "message", waiverTexts.applied(waiver, applied.findings()));
        json.close();
    }

    private static void summary(JsonOut json, FindingSummary summary) {
        json.open("summary");
        json.number("resources", summary.resources());
        json.number("items", summary.items());
        json.number("providers", summary.providers());
        json.number("errors", summary.count(Severity.ERROR));
        json.number("warnings", summary.count(Severity.WARNING));
        json.number("notes", summary.count(Severity.NOTE));
        json.close();
    }

    private void rule(JsonOut json, RuleCount count) {
        ClauseRef clause = texts.clause(count.rule());
        json.open();
        json.text("id", count.rule());
        json.text("severity", count.severity().code());
        json.number("count", count.count());
        json.text("clause", clause.text());
        json.text("confidence", clause.confidence().code());
        localized(json, "title", texts.title(count.rule()));
        localized(json, "explanation", texts.explanation(count.rule()));
        localized(json, "fix", texts.fix(count.rule()));
        json.close();
    }

    private void finding(JsonOut json, JudgedFinding judged, boolean compared) {
        Finding finding = judged.finding();
        json.open();
        json.text("rule", finding.rule());
        json.text("severity", judged.severity().code());
        json.text("waiver", judged.waiver());
        if (compared) {
            json.text("baselineState", judged.known() ? "unchanged" : "new");
        }
        json.text("member", finding.member());
        localized(json, "element", texts.element(finding.member()));
        resource(json, finding.resource());
        location(json, finding.location());
        json.texts("arguments", finding.arguments());
        localized(json, "message", texts.sentence(finding));
        json.close();
    }

    private static void resource(JsonOut json, @Nullable ResourceReference resource) {
        if (resource != null) {
            json.open("resource");
            json.number("index", resource.index());
            json.text("name", resource.name());
            json.text("code", resource.code());
            json.close();
        }
    }

    private static void location(JsonOut json, Location location) {
        json.open("location");
        json.text("file", location.file());
        if (location instanceof CellLocation cell) {
            json.text("sheet", cell.sheet());
            json.text("cell", cell.column() == 0 ? null : cell.cell());
            position(json, "row", cell.row());
            position(json, "column", cell.column());
        } else if (location instanceof DocumentLocation document) {
            json.text("pointer", document.pointer());
            position(json, "line", document.line());
            position(json, "column", document.column());
        } else if (location instanceof SubjectLocation subject) {
            json.text("subject", subject.subject());
        }
        json.close();
    }

    private static void position(JsonOut json, String name, int position) {
        if (position > 0) {
            json.number(name, position);
        }
    }

    private static void localized(JsonOut json, String name, LocalizedText text) {
        json.open(name);
        json.text("zh", text.zh());
        json.text("en", text.en());
        json.close();
    }
}
