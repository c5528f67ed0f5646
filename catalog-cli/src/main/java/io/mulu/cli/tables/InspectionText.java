package io.mulu.cli.tables;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.Language;
import io.mulu.cli.words.Words;
import io.mulu.tables.heading.Certainty;
import io.mulu.tables.heading.ColumnCandidate;
import io.mulu.tables.heading.ColumnMatch;
import io.mulu.tables.heading.HeaderMatch;
import io.mulu.tables.heading.HeadingQuestion;
import io.mulu.tables.heading.SheetVerdict;
import io.mulu.tables.heading.TableInspection;
import io.mulu.tables.layout.HeadingText;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints how a table was understood: a line for each column, then what is open, missing or left over. */
public final class InspectionText {

    private final PrintWriter out;
    private final Language language;
    private final MetadataRegistry registry;

    /**
     * A printer.
     *
     * @param out where to print; flushed, not closed
     * @param language the language of all words
     * @param registry the registry in use, which names the members
     */
    public InspectionText(PrintWriter out, Language language, MetadataRegistry registry) {
        this.out = out;
        this.language = language;
        this.registry = registry;
    }

    /**
     * Prints how a file was understood.
     *
     * @param inspection how
     */
    public void print(TableInspection inspection) {
        table(inspection, inspection.sheet() == null ? "inspect-file" : "inspect-sheet");
        TableInspection items = inspection.items();
        if (items != null) {
            table(items, "inspect-items");
        }
        for (SheetVerdict other : inspection.others()) {
            say(
                    other.layout() == null ? "inspect-other" : "inspect-other-fits",
                    "sheet",
                    other.sheet(),
                    "state",
                    Words.sentence(other.visible() ? "inspect-visible" : "inspect-hidden"),
                    "layout",
                    other.layout());
        }
        out.flush();
    }

    private void table(TableInspection table, String key) {
        HeaderMatch match = table.match();
        say(
                key,
                "file",
                table.file(),
                "sheet",
                table.sheet(),
                "first",
                match.firstRow(),
                "last",
                match.lastRow(),
                "layout",
                match.layout().id(),
                "title",
                match.layout().title());
        for (ColumnMatch column : match.columns()) {
            out.println(String.join(
                    "\t",
                    column.cell(),
                    heading(column),
                    known(column) ? column.member() : "-",
                    known(column) ? name(column.member()) : "-",
                    column.certainty().percent() + "%",
                    reason(table, column)));
        }
        for (HeadingQuestion question : match.questions()) {
            say(
                    "inspect-question",
                    "cell",
                    question.cell(),
                    "heading",
                    question.heading(),
                    "candidates",
                    candidates(question.candidates(), false));
        }
        if (!match.fits()) {
            say(
                    match.missing().isEmpty() ? "inspect-too-few" : "inspect-missing",
                    "layout",
                    match.layout().id(),
                    "missing",
                    String.join("、", match.missing()));
        }
    }

    private static boolean known(ColumnMatch column) {
        return column.certainty().known();
    }

    private static String heading(ColumnMatch column) {
        String group = column.group();
        String own = HeadingText.name(column.heading());
        return group == null ? own : HeadingText.name(group) + " / " + own;
    }

    private String name(String member) {
        int bracket = member.indexOf('[');
        return registry.element(bracket < 0 ? member : member.substring(0, bracket))
                .map(MetadataElement::names)
                .map(names -> names.in(language))
                .orElse("-");
    }

    private String reason(TableInspection table, ColumnMatch column) {
        String reason = Words.sentence("certainty-"
                        + column.certainty().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .in(language);
        boolean extension = column.certainty() == Certainty.EXTENSION;
        if (extension && !column.candidates().isEmpty()) {
            return reason
                    + Words.sentence("inspect-repeated", "candidates", candidates(column.candidates(), false))
                            .in(language);
        }
        List<ColumnCandidate> near = extension ? table.nearest(column, registry) : List.of();
        return near.isEmpty()
                ? reason
                : reason
                        + Words.sentence("inspect-nearest", "candidates", candidates(near, true))
                                .in(language);
    }

    private static String candidates(List<ColumnCandidate> candidates, boolean percent) {
        return candidates.stream()
                .map(candidate -> candidate.heading() + " " + candidate.member()
                        + (percent ? " " + candidate.percent() + "%" : ""))
                .collect(Collectors.joining("、"));
    }

    private void say(String key, Object... arguments) {
        out.println(Words.sentence(key, arguments).in(language));
    }
}
