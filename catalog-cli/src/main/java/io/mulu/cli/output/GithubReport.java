package io.mulu.cli.output;

import io.mulu.catalog.baseline.BaselineComparison;
import io.mulu.catalog.check.AppliedWaiver;
import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.message.WaiverTexts;
import io.mulu.catalog.text.Language;
import java.io.PrintWriter;

/**
 * Prints findings as workflow commands, which GitHub Actions shows beside the files: one line for each new finding, each
 * waiver that held, and the figures of a baseline. A cell is named in the sentence, since a workbook has no lines.
 */
public final class GithubReport {

    private final PrintWriter out;
    private final FindingTexts texts;
    private final Language language;
    private final WaiverTexts waivers = WaiverTexts.shipped();

    /**
     * A report.
     *
     * @param out where to print
     * @param texts the sentences
     * @param language which of them
     */
    public GithubReport(PrintWriter out, FindingTexts texts, Language language) {
        this.out = out;
        this.texts = texts;
        this.language = language;
    }

    /**
     * Prints a check.
     *
     * @param report the check
     */
    public void print(CheckReport report) {
        report.findings().stream().filter(judged -> !judged.known()).forEach(this::finding);
        for (AppliedWaiver applied : report.waivers()) {
            String sentence =
                    waivers.applied(applied.waiver(), applied.findings()).in(language);
            line("notice", applied.waiver().terms().location(), applied.waiver().subject(), sentence);
        }
        BaselineComparison baseline = report.baseline();
        if (baseline != null) {
            out.println("::notice::" + data(TextReport.baseline(baseline).in(language)));
        }
        out.flush();
    }

    private void finding(JudgedFinding judged) {
        Location location = judged.finding().location();
        String sentence = texts.sentence(judged.finding()).in(language);
        String place = location instanceof CellLocation ? location.text() + "  " : "";
        line(
                judged.severity() == Severity.NOTE
                        ? "notice"
                        : judged.severity().code(),
                location,
                judged.finding().rule(),
                place + sentence);
    }

    private void line(String command, Location location, String title, String sentence) {
        StringBuilder line = new StringBuilder("::").append(command).append(" file=");
        line.append(property(location.file()));
        if (location instanceof DocumentLocation document && document.line() > 0) {
            line.append(",line=").append(document.line());
            if (document.column() > 0) {
                line.append(",col=").append(document.column());
            }
        }
        out.println(line.append(",title=").append(property(title)).append("::").append(data(sentence)));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
