package io.mulu.tables.heading;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.tables.grid.MergedCells;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableSheet;
import io.mulu.tables.grid.UnreadableTable;
import io.mulu.tables.layout.HeadingText;
import io.mulu.tables.layout.Layout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sheet of a file that is a catalogue: the visible one whose headings fit best. A hidden sheet is read only
 * when it is asked for by name. Immutable and thread-safe.
 */
public final class SheetChooser {

    /** Sheets whose scores are so near the best that reading only one of them would drop the other unsaid. */
    private static final double EQUAL = 0.95;

    private static final int NAMED = 12;

    private final List<Layout> layouts;
    private final HeaderFinder finder;

    /**
     * A chooser.
     *
     * @param layouts the layouts that a sheet may have
     * @param registry the elements whose headings are known beside
     */
    public SheetChooser(List<Layout> layouts, MetadataRegistry registry) {
        this.layouts = List.copyOf(layouts);
        this.finder = new HeaderFinder(layouts, registry);
    }

    /**
     * Chooses the sheet.
     *
     * @param file the open file
     * @param wanted the name of the sheet to read; null to choose by content
     * @return the sheet and how it is understood
     * @throws io.mulu.catalog.stream.UnreadableInputException if no sheet fits, or several do equally well
     * @throws IOException if the file cannot be read
     */
    public ChosenSheet choose(TableFile file, @Nullable String wanted) throws IOException {
        List<Candidate> candidates = candidates(file, wanted == null ? null : named(file, wanted));
        List<Candidate> fitting = candidates.stream().filter(Candidate::fits).toList();
        if (fitting.isEmpty()) {
            throw wanted == null && onlyHidden(file) ? hidden(file) : unrecognised(file, candidates);
        }
        List<Candidate> withRows = fitting.stream()
                .filter(candidate -> candidate.head().hasRowBelow(candidate.lastRow()))
                .toList();
        List<Candidate> eligible = withRows.isEmpty() ? fitting.subList(0, 1) : withRows;
        Candidate best = eligible.stream()
                .max(Comparator.comparingDouble(Candidate::score))
                .orElseThrow();
        List<String> equal = eligible.stream()
                .filter(candidate -> candidate.score() >= best.score() * EQUAL)
                .map(Candidate::label)
                .toList();
        if (equal.size() > 1) {
            throw UnreadableTable.because("several-sheets", file.name(), "sheets", String.join("、", equal));
        }
        return chosen(file, best, candidates);
    }

    private ChosenSheet chosen(TableFile file, Candidate best, List<Candidate> candidates) throws IOException {
        TableSheet sheet = best.sheet();
        MergedCells merges = sheet.merges();
        SheetHead head = best.head().with(merges);
        HeaderMatch match =
                finder.find(head).filter(HeaderMatch::fits).or(best::reading).orElseThrow();
        List<SheetVerdict> others = new ArrayList<>();
        for (TableSheet other : file.sheets()) {
            if (other != sheet) {
                others.add(candidates.stream()
                        .filter(candidate -> candidate.sheet() == other && candidate.fits())
                        .findFirst()
                        .map(Candidate::verdict)
                        .orElse(new SheetVerdict(other.name(), other.visible(), null, 0)));
            }
        }
        return new ChosenSheet(
                sheet,
                merges,
                new TableInspection(file.name(), sheet.name(), match, head.texts(match.lastRow()), others));
    }

    private List<Candidate> candidates(TableFile file, @Nullable TableSheet only) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (TableSheet sheet : file.sheets()) {
            if (only == null ? sheet.visible() : sheet == only) {
                candidates.add(candidate(sheet));
            }
        }
        if (candidates.isEmpty() && !onlyHidden(file)) {
            throw UnreadableTable.because("no-visible-sheet", file.name());
        }
        return candidates;
    }

    private Candidate candidate(TableSheet sheet) throws IOException {
        SheetHead head = SheetHead.of(sheet);
        return new Candidate(sheet, head, finder.find(head).orElse(null));
    }

    private static TableSheet named(TableFile file, String wanted) throws IOException {
        for (TableSheet sheet : file.sheets()) {
            if (wanted.equals(sheet.name())) {
                return sheet;
            }
        }
        String present =
                file.sheets().stream().map(SheetChooser::label).limit(NAMED).collect(Collectors.joining("、"));
        throw UnreadableTable.because("no-such-sheet", file.name(), "sheet", wanted, "sheets", present);
    }

    private boolean onlyHidden(TableFile file) throws IOException {
        for (TableSheet sheet : file.sheets()) {
            if (!sheet.visible() && candidate(sheet).fits()) {
                return true;
            }
        }
        return false;
    }

    private IOException hidden(TableFile file) throws IOException {
        List<String> names = new ArrayList<>();
        for (TableSheet sheet : file.sheets()) {
            if (!sheet.visible() && candidate(sheet).fits()) {
                names.add(label(sheet));
            }
        }
        return UnreadableTable.because("only-hidden", file.name(), "sheets", String.join("、", names));
    }

    private IOException unrecognised(TableFile file, List<Candidate> candidates) {
        Set<String> wanted = new LinkedHashSet<>();
        layouts.forEach(layout -> wanted.addAll(layout.required()));
        Optional<Candidate> nearest = candidates.stream()
                .filter(candidate -> candidate.match() != null)
                .max(Comparator.comparingDouble(Candidate::score));
        if (nearest.isEmpty()) {
            return UnreadableTable.because("no-heading", file.name(), "wanted", String.join("、", wanted));
        }
        return UnreadableTable.because(
                "no-header",
                file.name(),
                "wanted",
                String.join("、", wanted),
                "sheet",
                nearest.get().label(),
                "found",
                nearest.get().found());
    }

    private static String label(TableSheet sheet) {
        String name = sheet.name();
        return name == null ? "CSV" : "“" + name + "”";
    }

    /** A sheet and the best reading of its head; null when not one heading is known. */
    private record Candidate(
            TableSheet sheet, SheetHead head, @Nullable HeaderMatch match) {

        Optional<HeaderMatch> reading() {
            return Optional.ofNullable(match);
        }

        boolean fits() {
            return match != null && match.fits();
        }

        double score() {
            return match == null ? 0 : match.score();
        }

        int lastRow() {
            return match == null ? 0 : match.lastRow();
        }

        String label() {
            return SheetChooser.label(sheet);
        }

        SheetVerdict verdict() {
            return new SheetVerdict(
                    sheet.name(),
                    sheet.visible(),
                    match == null ? null : match.layout().id(),
                    score());
        }

        String found() {
            return match == null
                    ? "-"
                    : match.columns().stream()
                            .filter(column -> column.certainty() != Certainty.EXTENSION)
                            .map(column -> HeadingText.name(column.heading()))
                            .limit(NAMED)
                            .collect(Collectors.joining("、"));
        }
    }
}
