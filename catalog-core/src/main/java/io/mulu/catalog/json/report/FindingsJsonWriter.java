package io.mulu.catalog.json.report;

import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.check.RuleCount;
import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings as {@code findings.json}, format {@code mulu-findings/1}: UTF-8, indented by two blanks, members in a
 * fixed order, every sentence in both languages.
 *
 * <p>{@code summary} counts; {@code rules} explains the rules that found something, the gravest first; {@code findings}
 * lists what was found, in the order given. The {@code confidence} beside the {@code clause} of a rule says how surely
 * the clause itself demands it: {@code seen}, {@code inferred}, {@code recalled} or {@code practice}. Rows and columns,
 * lines and columns count from 1, entries ({@code index}) from 0. A member without value is left out. Immutable and
 * thread-safe.
 */
public final class FindingsJsonWriter {

    private static final String FORMAT = "mulu-findings/1";

    private final FindingTexts texts;

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
     * @param profile the identifier of the profile that gave the severities
     * @param summary the counts
     * @param findings the findings, in the order to write them; gone through once
     * @throws IOException if the stream refuses it
     */
    public void write(OutputStream out, String profile, FindingSummary summary, Iterable<JudgedFinding> findings)
            throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            json.open();
            json.text("format", FORMAT);
            json.text("profile", profile);
            summary(json, summary);
            json.openList("rules");
            summary.rules().forEach(rule -> rule(json, rule));
            json.closeList();
            json.openList("findings");
            findings.forEach(finding -> finding(json, finding));
            json.closeList();
            json.close();
            json.endLine();
            json.flush();
        });
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

    private void finding(JsonOut json, JudgedFinding judged) {
        Finding finding = judged.finding();
        json.open();
        json.text("rule", finding.rule());
        json.text("severity", judged.severity().code());
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
