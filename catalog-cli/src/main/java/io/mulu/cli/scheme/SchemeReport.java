package io.mulu.cli.scheme;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.SchemeCheck;
import io.mulu.codes.classification.SchemeFinding;
import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.TableRow;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of a scheme, looked over. Immutable. */
public final class SchemeReport {

    private static final Messages MESSAGES = Messages.beside(SchemeReport.class, "scheme");

    /** What people will stumble on; everything else keeps the file from being read, or its codes from being codes. */
    private static final Set<String> WARNINGS = Set.of(
            "all-zero",
            "begins-with-sibling",
            "same-name-as-sibling",
            "same-name-as-parent",
            "credit-code-as-category",
            "format-as-category");

    private final int nodes;
    private final Map<Integer, String> names;
    private final List<SchemeFinding> findings;

    private SchemeReport(int nodes, Map<Integer, String> names, List<SchemeFinding> findings) {
        this.nodes = nodes;
        this.names = names;
        this.findings = findings;
    }

    /**
     * Looks a file over.
     *
     * @param table the nodes of the file
     * @return what there is to say
     */
    public static SchemeReport of(CodeTable table) {
        List<TableRow> rows = table.rows();
        Map<Integer, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.line(), row.get("name")));
        return new SchemeReport(rows.size(), names, SchemeCheck.check(table));
    }

    /**
     * Looks a file over that adds nodes to a scheme: codes of the scheme may be parents, but not be given once more.
     *
     * @param table the nodes of the file
     * @param base the scheme
     * @return what there is to say
     */
    public static SchemeReport of(CodeTable table, ClassificationScheme base) {
        SchemeReport alone = of(table);
        List<SchemeFinding> findings = new ArrayList<>(alone.findings);
        findings.removeIf(finding -> finding.kind().equals("unknown-parent")
                && base.node(finding.detail()).isPresent());
        table.rows().stream()
                .filter(row -> base.node(row.get("code")).isPresent())
                .map(row -> new SchemeFinding("code-of-base", row.line(), row.get("code"), ""))
                .forEach(findings::add);
        findings.sort(Comparator.comparingInt(SchemeFinding::line));
        return new SchemeReport(alone.nodes, alone.names, List.copyOf(findings));
    }

    /**
     * Whether something was found from a severity on.
     *
     * @param threshold the severity
     * @return true when a finding is that grave or graver
     */
    public boolean reaches(Severity threshold) {
        return findings.stream().anyMatch(finding -> severity(finding).compareTo(threshold) >= 0);
    }

    private static Severity severity(SchemeFinding finding) {
        return WARNINGS.contains(finding.kind()) ? Severity.WARNING : Severity.ERROR;
    }

    private String name(SchemeFinding finding) {
        return names.getOrDefault(finding.line(), "");
    }

    private LocalizedText message(SchemeFinding finding) {
        String key = MESSAGES.has(finding.kind()) ? finding.kind() : "other";
        return MESSAGES.format(
                key,
                Map.of(
                        "kind", finding.kind(),
                        "code", finding.code(),
                        "name", name(finding),
                        "detail", finding.detail()));
    }

    /**
     * Prints it for people: all findings with their lines, then the figures.
     *
     * @param out where to print
     * @param file the name of the file
     * @param language the language
     */
    public void print(PrintWriter out, String file, Language language) {
        for (SchemeFinding finding : findings) {
            String place = finding.line() == 0 ? file : file + ":" + finding.line();
            String severity =
                    MESSAGES.template("severity-" + severity(finding).code()).in(language);
            out.println(place + "  " + severity + "  " + finding.kind() + "  "
                    + message(finding).in(language));
        }
        Map<String, String> figures =
                Map.of("nodes", String.valueOf(nodes), "findings", String.valueOf(findings.size()));
        out.println(MESSAGES.format(findings.isEmpty() ? "clean" : "summary", figures)
                .in(language));
    }

    /**
     * Writes it as a JSON object.
     *
     * @param json where to write
     */
    public void write(JsonOut json) {
        json.open();
        json.number("nodes", nodes);
        json.openList("findings");
        findings.forEach(finding -> write(json, finding));
        json.closeList();
        json.close();
    }

    private void write(JsonOut json, SchemeFinding finding) {
        LocalizedText message = message(finding);
        json.open();
        json.text("rule", finding.kind());
        json.text("severity", severity(finding).code());
        json.number("line", finding.line());
        json.text("code", finding.code());
        json.text("name", name(finding));
        json.text("detail", finding.detail());
        json.open("message");
        json.text("zh", message.zh());
        json.text("en", message.en());
        json.close();
        json.close();
    }
}
