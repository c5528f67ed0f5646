package io.mulu.cli.output;

import io.mulu.catalog.baseline.BaselineComparison;
import io.mulu.catalog.check.AppliedWaiver;
import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.message.WaiverTexts;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.words.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints findings for people: grouped by rule, the gravest first, at most a stated number for each rule with the true
 * total beside it, and a line of figures at the end.
 */
public final class TextReport {

    private final PrintWriter out;
    private final FindingTexts texts;
    private final Language language;
    private final int most;
    private final WaiverTexts waivers = WaiverTexts.shipped();

    /**
     * A report.
     *
     * @param out where to print
     * @param texts the sentences
     * @param language which of them
     * @param most the largest number of findings shown for one rule; 0 means all
     */
    public TextReport(PrintWriter out, FindingTexts texts, Language language, int most) {
        this.out = out;
        this.texts = texts;
        this.language = language;
        this.most = most;
    }

    /**
     * Prints findings, the waivers that held, and figures. What a baseline knows is counted beside its rule, and shown where
     * all is to be shown.
     *
     * @param report the check
     */
    public void print(CheckReport report) {
        printFindings(report.findings());
        waivers(report.waivers());
        if (report.profile().layers().size() > 1) {
            out.println(Words.sentence("profile-layers", "layers", ProfileText.layers(report.profile(), language))
                    .in(language));
        }
        FindingSummary summary = report.summary();
        out.println(Words.sentence(
                        "summary",
                        "resources",
                        summary.resources(),
                        "items",
                        summary.items(),
                        "errors",
                        summary.count(Severity.ERROR),
                        "warnings",
                        summary.count(Severity.WARNING),
                        "notes",
                        summary.count(Severity.NOTE))
                .in(language));
        if (report.baseline() != null) {
            out.println(baseline(report.baseline()).in(language));
        }
        out.flush();
    }

    private void waivers(List<AppliedWaiver> applied) {
        if (!applied.isEmpty()) {
            out.println(waivers.heading().in(language));
            applied.forEach(one -> out.println(
                    "  " + waivers.applied(one.waiver(), one.findings()).in(language)));
            out.println();
        }
    }

    /** The line of figures of a baseline. */
    static LocalizedText baseline(BaselineComparison baseline) {
        String key = baseline.fixed() == 0 ? "baseline-summary" : "baseline-summary-fixed";
        return baseline.fixed() == 0
                ? Words.sentence(key, "known", baseline.known(), "new", baseline.fresh())
                : Words.sentence(key, "known", baseline.known(), "new", baseline.fresh(), "fixed", baseline.fixed());
    }

    /**
     * Prints findings without figures.
     *
     * @param findings the findings, in the order found
     */
    public void printFindings(List<JudgedFinding> findings) {
        grouped(findings).forEach(this::group);
        out.flush();
    }

    private static List<List<JudgedFinding>> grouped(List<JudgedFinding> findings) {
        Map<String, List<JudgedFinding>> byRule = new LinkedHashMap<>();
        findings.forEach(f -> byRule.computeIfAbsent(
                        f.finding().rule() + " " + f.severity().code(), rule -> new ArrayList<>())
                .add(f));
        return byRule.values().stream()
                .sorted(Comparator.comparing(
                                (List<JudgedFinding> group) -> group.get(0).severity())
                        .reversed()
                        .thenComparing(group -> group.get(0).finding().rule()))
                .toList();
    }

    private void group(List<JudgedFinding> group) {
        JudgedFinding first = group.get(0);
        String rule = first.finding().rule();
        int known = (int) group.stream().filter(JudgedFinding::known).count();
        out.println(Words.sentence("severity-" + first.severity().code()).in(language) + "  " + rule + "  "
                + texts.title(rule).in(language) + "  " + count(group.size(), known));
        List<JudgedFinding> listed =
                group.stream().filter(f -> most == 0 || !f.known()).toList();
        int shown = most == 0 ? listed.size() : Math.min(most, listed.size());
        listed.subList(0, shown).forEach(this::line);
        if (shown < listed.size()) {
            out.println("  "
                    + Words.sentence("more", "count", listed.size() - shown).in(language));
        }
        if (shown > 0) {
            out.println(
                    "  " + Words.sentence("fix").in(language) + texts.fix(rule).in(language));
        }
        out.println();
    }

    private String count(int all, int known) {
        return known == 0
                ? "(" + all + ")"
                : Words.sentence("baseline-count", "new", all - known, "known", known)
                        .in(language);
    }

    private void line(JudgedFinding judged) {
        String known = judged.known() ? Words.sentence("baseline-known").in(language) : "";
        String waived = judged.waiver() == null
                ? ""
                : Words.sentence("waived-by", "waiver", judged.waiver()).in(language);
        out.println("  " + judged.finding().location().text() + "  " + known
                + texts.sentence(judged.finding()).in(language) + waived);
    }
}
