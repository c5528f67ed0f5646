package io.mulu.cli.output;

import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.text.Language;
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
     * Prints findings and figures.
     *
     * @param findings the findings, in the order found
     * @param summary the figures
     */
    public void print(List<JudgedFinding> findings, FindingSummary summary) {
        grouped(findings).forEach(this::group);
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
        out.flush();
    }

    private static List<List<JudgedFinding>> grouped(List<JudgedFinding> findings) {
        Map<String, List<JudgedFinding>> byRule = new LinkedHashMap<>();
        findings.forEach(f -> byRule.computeIfAbsent(f.finding().rule(), rule -> new ArrayList<>())
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
        out.println(Words.sentence("severity-" + first.severity().code()).in(language) + "  " + rule + "  "
                + texts.title(rule).in(language) + "  (" + group.size() + ")");
        int shown = most == 0 ? group.size() : Math.min(most, group.size());
        group.subList(0, shown).forEach(f -> line(f.finding()));
        if (shown < group.size()) {
            out.println(
                    "  " + Words.sentence("more", "count", group.size() - shown).in(language));
        }
        out.println("  " + Words.sentence("fix").in(language) + texts.fix(rule).in(language));
        out.println();
    }

    private void line(Finding finding) {
        out.println("  " + finding.location().text() + "  "
                + texts.sentence(finding).in(language));
    }
}
