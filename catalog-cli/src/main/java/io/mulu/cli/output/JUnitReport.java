package io.mulu.cli.output;

import io.mulu.catalog.check.AppliedWaiver;
import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.message.WaiverTexts;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.text.Language;
import io.mulu.cli.words.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prints a check as JUnit XML. Each rule that is on is a suite; a rule that found nothing has one case that passes, another
 * one case for each finding: a failure when it reaches the threshold, skipped when a baseline knows it, else passed with
 * its sentence as output. Waivers that held are cases of a suite of their own, skipped, with the sentence as the reason.
 */
public final class JUnitReport {

    private static final String WAIVERS = "waivers";

    private final PrintWriter out;
    private final FindingTexts texts;
    private final Language language;
    private final Optional<Severity> threshold;
    private final WaiverTexts waivers = WaiverTexts.shipped();

    /**
     * A report.
     *
     * @param out where to print
     * @param texts the sentences
     * @param language which of them
     * @param threshold from which severity on a finding is a failure; empty for none
     */
    public JUnitReport(PrintWriter out, FindingTexts texts, Language language, Optional<Severity> threshold) {
        this.out = out;
        this.texts = texts;
        this.language = language;
        this.threshold = threshold;
    }

    /**
     * Prints a check.
     *
     * @param report the check
     */
    public void print(CheckReport report) {
        Map<String, List<JudgedFinding>> byRule = new TreeMap<>();
        report.findings()
                .forEach(judged -> byRule.computeIfAbsent(judged.finding().rule(), rule -> new ArrayList<>())
                        .add(judged));
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"mulu\">\n");
        for (RuleInfo rule : RuleBook.shipped().rules()) {
            if (report.profile().severity(rule.id()).isPresent()) {
                suite(rule.id(), byRule.getOrDefault(rule.id(), List.of()));
            }
        }
        waivers(report.waivers());
        out.print("</testsuites>\n");
        out.flush();
    }

    private void suite(String rule, List<JudgedFinding> findings) {
        long failures = findings.stream().filter(this::fails).count();
        long skipped = findings.stream().filter(JudgedFinding::known).count();
        begin(rule, Math.max(1, findings.size()), failures, skipped);
        if (findings.isEmpty()) {
            out.print("    <testcase classname=\"" + escaped(rule) + "\" name=\""
                    + escaped(texts.title(rule).in(language)) + "\"/>\n");
        }
        findings.forEach(this::testCase);
        out.print("  </testsuite>\n");
    }

    private void begin(String name, long tests, long failures, long skipped) {
        out.print("  <testsuite name=\"" + escaped(name) + "\" tests=\"" + tests + "\" failures=\"" + failures
                + "\" errors=\"0\" skipped=\"" + skipped + "\">\n");
    }

    private boolean fails(JudgedFinding judged) {
        return !judged.known()
                && threshold
                        .filter(least -> judged.severity().compareTo(least) >= 0)
                        .isPresent();
    }

    private void testCase(JudgedFinding judged) {
        String sentence = texts.sentence(judged.finding()).in(language);
        out.print("    <testcase classname=\"" + escaped(judged.finding().rule()) + "\" name=\""
                + escaped(judged.finding().location().text()) + "\">");
        if (judged.known()) {
            out.print("<skipped message=\""
                    + escaped(Words.sentence("baseline-known").in(language) + sentence) + "\"/>");
        } else if (fails(judged)) {
            out.print("<failure type=\"" + judged.severity().code() + "\" message=\"" + escaped(sentence) + "\">"
                    + escaped(texts.fix(judged.finding().rule()).in(language)) + "</failure>");
        } else {
            out.print("<system-out>" + judged.severity().code() + ": " + escaped(sentence) + "</system-out>");
        }
        out.print("</testcase>\n");
    }

    private void waivers(List<AppliedWaiver> applied) {
        if (applied.isEmpty()) {
            return;
        }
        begin(WAIVERS, applied.size(), 0, applied.size());
        for (AppliedWaiver one : applied) {
            String sentence = waivers.applied(one.waiver(), one.findings()).in(language);
            out.print("    <testcase classname=\"" + WAIVERS + "\" name=\""
                    + escaped(one.waiver().terms().id()) + "\"><skipped message=\"" + escaped(sentence)
                    + "\"/></testcase>\n");
        }
        out.print("  </testsuite>\n");
    }

    /** Characters that XML cannot have at all become U+FFFD. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\r'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }
}
