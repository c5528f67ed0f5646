package io.mulu.catalog.json.report;

import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.check.RuleCount;
import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Writes findings as a SARIF 2.1.0 log with one run, for build pipelines and editors.
 *
 * <p>The rules are those that found something, the gravest first. A place in a JSON document becomes a region of one
 * point; a cell becomes row and column of a region, and a logical location such as {@code Sheet1!AE4} besides. File
 * names become relative references. When there are more findings than the limit, the gravest are written, and among
 * equals the first; {@code properties} of the run says how many there are ({@code findings}) and how many were written
 * ({@code results}). The partial fingerprint {@code mulu/v1} stays the same when rows or lines move. Immutable and
 * thread-safe.
 */
public final class SarifWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String VERSION = "2.1.0";

    private final FindingTexts texts;
    private final SarifSettings settings;

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
     * @param summary the counts; knows every rule that found something
     * @param findings the findings, in the order to write them; gone through once
     * @throws IOException if the stream refuses it
     * @throws IllegalArgumentException if a finding's rule is not in the summary
     */
    public void write(OutputStream out, FindingSummary summary, Iterable<JudgedFinding> findings) throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            json.open();
            json.text("$schema", SCHEMA);
            json.text("version", VERSION);
            json.openList("runs");
            run(json, summary, findings);
            json.closeList();
            json.close();
            json.endLine();
            json.flush();
        });
    }

    private void run(JsonOut json, FindingSummary summary, Iterable<JudgedFinding> findings) {
        json.open();
        json.open("tool");
        json.open("driver");
        json.text("name", "mulu");
        json.text("version", settings.version());
        json.text("language", settings.language().tag());
        json.openList("rules");
        summary.rules().forEach(rule -> rule(json, rule));
        json.closeList();
        json.close();
        json.close();
        json.text("language", settings.language().tag());
        json.text("columnKind", "utf16CodeUnits");
        int written = results(json, summary, findings);
        json.open("properties");
        json.number("findings", summary.findings());
        json.number("results", written);
        json.close();
        json.close();
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

    private int results(JsonOut json, FindingSummary summary, Iterable<JudgedFinding> findings) {
        Map<String, Integer> indexes = new HashMap<>();
        summary.rules().forEach(rule -> indexes.put(rule.rule(), indexes.size()));
        Quota quota = new Quota(summary, settings.limit());
        Fingerprints prints = new Fingerprints();
        int written = 0;
        json.openList("results");
        for (JudgedFinding judged : findings) {
            Integer index = indexes.get(judged.finding().rule());
            if (index == null) {
                throw new IllegalArgumentException(
                        "summary does not know rule " + judged.finding().rule());
            }
            String print = prints.of(judged.finding());
            if (quota.take(judged.severity())) {
                result(json, judged, index, print);
                written++;
            }
        }
        json.closeList();
        return written;
    }

    private void result(JsonOut json, JudgedFinding judged, int index, String print) {
        Finding finding = judged.finding();
        json.open();
        json.text("ruleId", finding.rule());
        json.number("ruleIndex", index);
        json.text("level", judged.severity().code());
        message(json, "message", texts.sentence(finding));
        json.openList("locations");
        json.open();
        location(json, finding.location());
        json.close();
        json.closeList();
        json.open("partialFingerprints");
        json.text("mulu/v1", print);
        json.close();
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
            json.openList("logicalLocations");
            json.open();
            json.text("fullyQualifiedName", cell.sheet() == null ? cell.cell() : cell.sheet() + "!" + cell.cell());
            json.close();
            json.closeList();
        }
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
        String sentence = text.in(settings.language());
        json.open(name);
        json.text("text", sentence.replace("{", "{{").replace("}", "}}"));
        json.close();
    }
}
