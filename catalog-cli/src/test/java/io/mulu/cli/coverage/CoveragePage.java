package io.mulu.cli.coverage;

import io.mulu.catalog.standard.Clause;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.standard.Modality;
import io.mulu.catalog.standard.Provision;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clauses as a Markdown page. */
final class CoveragePage {

    private final Coverage coverage;
    private final Language language;
    private final Messages words = Messages.beside(CoveragePage.class, "coverage");

    CoveragePage(Coverage coverage, Language language) {
        this.coverage = coverage;
        this.language = language;
    }

    String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(word("title")).append("\n\n");
        page.append(word("note")).append("\n\n").append(word("tests")).append("\n\n");
        page.append(totals());
        coverage.clauses().forEach(clause -> section(page, clause));
        return page.toString();
    }

    private String totals() {
        StringBuilder table = new StringBuilder();
        row(table, word("binding"), word("total"), word("carried"), word("beyond"));
        table.append("|---|---|---|---|\n");
        for (Modality modality : Modality.values()) {
            List<Provision> all = coverage.provisions().stream()
                    .filter(provision -> provision.modality() == modality)
                    .toList();
            long beyond =
                    all.stream().filter(provision -> provision.beyond() != null).count();
            long carried = all.stream().filter(CoveragePage::isCarriedOut).count();
            row(table, word("modality." + modality.code()), "" + all.size(), "" + carried, "" + beyond);
        }
        return table.toString();
    }

    private static boolean isCarriedOut(Provision provision) {
        return !provision.rules().isEmpty()
                || !provision.elements().isEmpty()
                || !provision.types().isEmpty();
    }

    private void section(StringBuilder page, Clause clause) {
        String title = language == Language.ZH ? clause.name() : clause.name() + " (" + clause.english() + ")";
        page.append("\n## ").append(title).append("\n\n");
        page.append(word("source")).append(certainty(clause.confidence())).append("\n\n");
        row(page, word("provision"), word("binding"), word("says"), word("by"), word("tested"));
        page.append("|---|---|---|---|---|\n");
        for (Provision provision : clause.provisions()) {
            row(
                    page,
                    "`" + provision.id() + "`",
                    word("modality." + provision.modality().code()),
                    in(provision.text()) + word("open") + certainty(provision.confidence()) + word("close"),
                    by(provision),
                    tests(provision));
        }
        further(page, "further.rules", coverage.furtherRules(clause).stream().map(CoveragePage::rule));
        further(
                page,
                "further.elements",
                coverage.furtherElements(clause).stream().map(id -> "`" + id + "`"));
    }

    private void further(StringBuilder page, String label, Stream<String> names) {
        String list = names.collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            page.append('\n').append(word(label)).append(list).append('\n');
        }
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String by(Provision provision) {
        if (provision.beyond() != null) {
            return word("beyond") + word("colon") + in(provision.beyond());
        }
        List<String> parts = new ArrayList<>();
        part(parts, "rules", provision.rules().stream().map(CoveragePage::rule).toList());
        part(
                parts,
                "elements",
                provision.elements().stream().map(id -> "`" + id + "`").toList());
        part(
                parts,
                "types",
                provision.types().stream()
                        .map(name -> "`" + name.substring(name.lastIndexOf('.') + 1) + "`")
                        .toList());
        return parts.isEmpty() ? "–" : String.join("<br>", parts);
    }

    private void part(List<String> parts, String label, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(word(label) + word("colon") + String.join(", ", names));
        }
    }

    private static String rule(String id) {
        return "[`" + id + "`](rules.md#" + id + ")";
    }

    /** Tests that are tagged by name, those that name the rules by class: there are many. */
    private String tests(Provision provision) {
        Map<String, String> links = new TreeMap<>();
        coverage.ofRules(provision)
                .forEach(test -> links.put(test.type(), "[`" + test.type() + "`](../" + test.source() + ")"));
        coverage.tagged(provision)
                .forEach(test -> links.put(
                        test.type() + "." + test.name(),
                        "[`" + test.type() + "." + test.name() + "`](../" + test.source() + ")"));
        return links.isEmpty() ? "–" : String.join(", ", links.values());
    }

    private String certainty(Confidence confidence) {
        return word("confidence." + confidence.code());
    }

    private String word(String key) {
        return in(words.template(key));
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
