package io.mulu.tables.heading;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.MergedCells;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableSheet;
import io.mulu.tables.grid.UnreadableTable;
import io.mulu.tables.heading.SheetPairs.Pair;
import io.mulu.tables.layout.Layout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sheet of a file that is a catalogue: the visible one whose headings fit best, or a pair of resources and
 * items. A hidden sheet is read only when it is asked for by name. Immutable and thread-safe.
 */
public final class SheetChooser {

    /** Sheets whose scores are so near the best that reading only one of them would drop the other unsaid. */
    private static final double EQUAL = 0.95;

    private static final int NAMED = 12;

    private final List<Layout> mappings;
    private final List<Layout> layouts;
    private final HeaderFinder finder;
    private final SheetPairs ownPairs;
    private final SheetPairs pairs;

    /**
     * A chooser without mappings.
     *
     * @param layouts the layouts that a sheet may have
     * @param registry the elements whose headings are known beside
     */
    public SheetChooser(List<Layout> layouts, MetadataRegistry registry) {
        this(List.of(), layouts, registry);
    }

    /**
     * A chooser.
     *
     * @param mappings layouts given for these files; where one fits, no other is tried
     * @param layouts the layouts that a sheet may have otherwise; those of two sheets only where both are there
     * @param registry the elements whose headings are known beside
     */
    public SheetChooser(List<Layout> mappings, List<Layout> layouts, MetadataRegistry registry) {
        this.mappings = List.copyOf(mappings);
        this.layouts = List.copyOf(layouts);
        List<Layout> ofOneSheet =
                layouts.stream().filter(layout -> layout.items() == null).toList();
        this.finder = new HeaderFinder(mappings, ofOneSheet, registry);
        this.ownPairs = new SheetPairs(mappings, registry);
        this.pairs = new SheetPairs(layouts, registry);
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
        String named = wanted == null ? named(file) : wanted;
        List<SheetCandidate> candidates = candidates(file, named == null ? null : named(file, named));
        Optional<Pair> pair = pair(file, candidates, named != null);
        if (pair.isPresent()) {
            return chosen(file, pair.get(), candidates);
        }
        List<SheetCandidate> fitting =
                candidates.stream().filter(SheetCandidate::fits).toList();
        if (fitting.isEmpty()) {
            throw named == null && onlyHidden(file) ? hidden(file) : unrecognised(file, candidates);
        }
        return chosen(file, best(file, fitting), candidates);
    }

    /**
     * Looks at a file as {@link #choose} does, but is content with the sheet that comes nearest.
     *
     * @param file the open file
     * @param wanted the name of the sheet to look at; null to choose by content
     * @return how it is understood; need not fit
     * @throws io.mulu.catalog.stream.UnreadableInputException if not one heading of any sheet is known
     * @throws IOException if the file cannot be read
     */
    public TableInspection inspect(TableFile file, @Nullable String wanted) throws IOException {
        String named = wanted == null ? named(file) : wanted;
        List<SheetCandidate> candidates = candidates(file, named == null ? null : named(file, named));
        if (candidates.stream().anyMatch(SheetCandidate::fits)
                || pair(file, candidates, named != null).isPresent()) {
            try {
                return choose(file, wanted).inspection();
            } catch (UnreadableInputException e) {
                // Several fit equally well; the first is shown, and the others beside it.
            }
        }
        SheetCandidate nearest = candidates.stream()
                .filter(candidate -> candidate.match() != null)
                .max(Comparator.comparing(SheetCandidate::own)
                        .thenComparing(SheetCandidate::fits)
                        .thenComparingDouble(SheetCandidate::score))
                .orElse(null);
        if (nearest == null) {
            throw named == null && onlyHidden(file) ? hidden(file) : unrecognised(file, candidates);
        }
        return chosen(file, nearest, candidates).inspection();
    }

    /** The sheet that a mapping names, where the file has it. */
    private @Nullable String named(TableFile file) {
        Set<String> present = file.sheets().stream()
                .map(TableSheet::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return mappings.stream()
                .map(Layout::sheet)
                .filter(Objects::nonNull)
                .filter(present::contains)
                .findFirst()
                .orElse(null);
    }

    private Optional<Pair> pair(TableFile file, List<SheetCandidate> candidates, boolean named) throws IOException {
        List<SheetCandidate> all = named ? candidates(file, null) : candidates;
        if (all.size() < 2) {
            return Optional.empty();
        }
        Optional<Pair> own = wanted(ownPairs.find(all), candidates);
        double single = candidates.stream()
                .filter(SheetCandidate::fits)
                .mapToDouble(SheetCandidate::score)
                .max()
                .orElse(0);
        boolean mapped = candidates.stream().anyMatch(candidate -> candidate.own() && candidate.fits());
        return own.isPresent() || mapped
                ? own
                : wanted(pairs.find(all), candidates).filter(pair -> pair.score() >= single);
    }

    private static Optional<Pair> wanted(Optional<Pair> pair, List<SheetCandidate> candidates) {
        return pair.filter(found -> candidates.stream()
                .anyMatch(candidate -> candidate.sheet() == found.resources().sheet()));
    }

    private static SheetCandidate best(TableFile file, List<SheetCandidate> fitting) throws IOException {
        boolean own = fitting.stream().anyMatch(SheetCandidate::own);
        List<SheetCandidate> withRows = fitting.stream()
                .filter(candidate -> candidate.own() == own)
                .filter(candidate -> candidate.head().hasRowBelow(candidate.lastRow()))
                .toList();
        List<SheetCandidate> eligible = withRows.isEmpty() ? fitting.subList(0, 1) : withRows;
        SheetCandidate best = eligible.stream()
                .max(Comparator.comparingDouble(SheetCandidate::score))
                .orElseThrow();
        List<String> equal = eligible.stream()
                .filter(candidate -> candidate.score() >= best.score() * EQUAL)
                .map(SheetCandidate::label)
                .toList();
        if (equal.size() > 1) {
            throw UnreadableTable.because("several-sheets", file.name(), "sheets", String.join("、", equal));
        }
        return best;
    }

    private ChosenSheet chosen(TableFile file, SheetCandidate best, List<SheetCandidate> candidates)
            throws IOException {
        MergedCells merges = best.sheet().merges();
        SheetHead head = best.head().with(merges);
        HeaderMatch match =
                finder.find(head).filter(HeaderMatch::fits).or(best::reading).orElseThrow();
        return chosen(file, best.sheet(), head, match, others(file, candidates, best.sheet(), null), null);
    }

    private ChosenSheet chosen(TableFile file, Pair pair, List<SheetCandidate> candidates) throws IOException {
        TableSheet first = pair.resources().sheet();
        TableSheet second = pair.items().sheet();
        SheetHead itemHead = pair.items().head().with(second.merges());
        ChosenSheet items = chosen(
                file,
                second,
                itemHead,
                HeaderFinder.find(itemHead, pair.halves().items()),
                List.of(),
                null);
        SheetHead head = pair.resources().head().with(first.merges());
        HeaderMatch match = HeaderFinder.find(head, pair.halves().resources());
        return chosen(file, first, head, match, others(file, candidates, first, second), items);
    }

    private static ChosenSheet chosen(
            TableFile file,
            TableSheet sheet,
            SheetHead head,
            HeaderMatch match,
            List<SheetVerdict> others,
            @Nullable ChosenSheet items) {
        TableInspection inspection = new TableInspection(
                file.name(),
                sheet.name(),
                match,
                head.texts(match.lastRow()),
                others,
                items == null ? null : items.inspection());
        return new ChosenSheet(sheet, head.merges(), inspection, items);
    }

    private static List<SheetVerdict> others(
            TableFile file, List<SheetCandidate> candidates, TableSheet read, @Nullable TableSheet joined) {
        List<SheetVerdict> others = new ArrayList<>();
        for (TableSheet other : file.sheets()) {
            if (other != read && other != joined) {
                others.add(candidates.stream()
                        .filter(candidate -> candidate.sheet() == other && candidate.fits())
                        .findFirst()
                        .map(SheetCandidate::verdict)
                        .orElse(new SheetVerdict(other.name(), other.visible(), null, 0)));
            }
        }
        return others;
    }

    private List<SheetCandidate> candidates(TableFile file, @Nullable TableSheet only) throws IOException {
        List<SheetCandidate> candidates = new ArrayList<>();
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

    private SheetCandidate candidate(TableSheet sheet) throws IOException {
        SheetHead head = SheetHead.of(sheet);
        HeaderMatch match = finder.find(head).orElse(null);
        return new SheetCandidate(sheet, head, match, finder.isOwn(match));
    }

    private static TableSheet named(TableFile file, String wanted) throws IOException {
        for (TableSheet sheet : file.sheets()) {
            if (wanted.equals(sheet.name())) {
                return sheet;
            }
        }
        String present =
                file.sheets().stream().map(SheetCandidate::label).limit(NAMED).collect(Collectors.joining("、"));
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
                names.add(SheetCandidate.label(sheet));
            }
        }
        return UnreadableTable.because("only-hidden", file.name(), "sheets", String.join("、", names));
    }

    private IOException unrecognised(TableFile file, List<SheetCandidate> candidates) {
        Set<String> wanted = new LinkedHashSet<>();
        Stream.concat(mappings.stream(), layouts.stream()).forEach(layout -> wanted.addAll(layout.required()));
        Optional<SheetCandidate> nearest = candidates.stream()
                .filter(candidate -> candidate.match() != null)
                .max(Comparator.comparingDouble(SheetCandidate::score));
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
}
