package io.mulu.codes.region;

import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What division codes have meant, year by year: provinces, prefectures and counties.
 *
 * <p>Codes were given out again before 1994, and names change: only a code and a date together mean a division. The lists
 * show the end of each year; on a date, what the list of its year shows counts, and for a date after the last list, the
 * last list.
 *
 * <p>A table of one's own has the columns {@code code}, {@code name}, {@code from}, {@code until} and {@code successors}
 * (codes separated by spaces, with {@code :year} where the year is not that of {@code until}) and the attributes {@code
 * edition}, {@code source}, {@code first-year} and {@code last-year}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DivisionRegistry {

    private final Map<DivisionCode, List<Division>> divisions;
    private final String edition;
    private final String source;
    private final int firstYear;
    private final int lastYear;

    private DivisionRegistry(CodeTable table, List<Division> rows, int firstYear, int lastYear) {
        this.edition = table.attribute("edition");
        this.source = table.attribute("source");
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.divisions = new TreeMap<>();
        rows.stream()
                .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                .forEach(row -> divisions
                        .computeIfAbsent(row.code(), code -> new ArrayList<>())
                        .add(row));
        divisions.replaceAll((code, history) -> List.copyOf(history));
    }

    /**
     * The registry that comes with this library: county level and above, 1981 to 2024.
     *
     * @return the registry; read when first asked for, and kept
     */
    public static DivisionRegistry shipped() {
        return Shipped.REGISTRY;
    }

    /**
     * Reads a registry of one's own.
     *
     * @param reader the text; not closed
     * @param name the name of the file, for messages
     * @return the registry
     * @throws TableFormatException naming all that is wrong with the file: {@code not-a-code}, {@code not-a-year},
     *     {@code empty-name}, {@code ends-before-it-begins} and the faults of form
     * @throws IOException if the text cannot be read
     */
    public static DivisionRegistry read(Reader reader, String name) throws IOException {
        return of(CodeTable.read(reader), name);
    }

    private static DivisionRegistry of(CodeTable table, String name) throws TableFormatException {
        List<TableFault> faults = new ArrayList<>(table.faults());
        DivisionRows rows = new DivisionRows(faults);
        int firstYear = rows.year(0, table.attribute("first-year"));
        int lastYear = rows.year(0, table.attribute("last-year"));
        List<Division> divisions = rows.read(table.rows());
        if (!faults.isEmpty()) {
            throw new TableFormatException(name, faults);
        }
        return new DivisionRegistry(table, divisions, firstYear, lastYear);
    }

    /**
     * Which data these are.
     *
     * @return the edition of the table
     */
    public String edition() {
        return edition;
    }

    /**
     * Where the data are from.
     *
     * @return a sentence for people
     */
    public String source() {
        return source;
    }

    /**
     * The year of the first list.
     *
     * @return the year
     */
    public int firstYear() {
        return firstYear;
    }

    /**
     * The year of the last list.
     *
     * @return the year
     */
    public int lastYear() {
        return lastYear;
    }

    /**
     * All divisions on a date.
     *
     * @param date the date; before the first list there are none
     * @return divisions in the order of their codes
     */
    public List<Division> at(LocalDate date) {
        int year = yearOf(date);
        return divisions.values().stream()
                .flatMap(List::stream)
                .filter(division -> division.isListedIn(year))
                .toList();
    }

    /**
     * What a code means on a date.
     *
     * @param code the code
     * @param date the date
     * @return the division, or empty when the list of that year does not have the code
     */
    public Optional<Division> at(DivisionCode code, LocalDate date) {
        int year = yearOf(date);
        return history(code).stream()
                .filter(division -> division.isListedIn(year))
                .findFirst();
    }

    private int yearOf(LocalDate date) {
        return Math.min(date.getYear(), lastYear);
    }

    /**
     * How a code stands on a date.
     *
     * @param code the code
     * @param date the date
     * @return the standing; never a verdict on a number that carries the code
     */
    public DivisionStanding standing(DivisionCode code, LocalDate date) {
        List<Division> history = history(code);
        if (history.isEmpty()) {
            return DivisionStanding.NEVER_LISTED;
        }
        int year = yearOf(date);
        if (history.stream().anyMatch(division -> division.isListedIn(year))) {
            return DivisionStanding.IN_USE;
        }
        return history.get(0).from() > year ? DivisionStanding.NOT_YET : DivisionStanding.RETIRED;
    }

    /**
     * All that a code has meant.
     *
     * @param code the code
     * @return divisions from the earliest to the latest; empty when no list has the code
     */
    public List<Division> history(DivisionCode code) {
        return divisions.getOrDefault(code, List.of());
    }

    /**
     * The codes that took over from the last division with a code, when it ended. They may have ended since.
     *
     * @param code the code
     * @return the codes; empty for a code in use or never listed, and where the source names none
     */
    public List<DivisionCode> successors(DivisionCode code) {
        List<Division> history = history(code);
        return history.isEmpty() ? List.of() : history.get(history.size() - 1).successors();
    }

    /**
     * The codes in use today, as far as the data go, that the territory of a code came to.
     *
     * @param code the code
     * @return the code itself when it is in use; else those of its successors and theirs that are; in order
     */
    public Set<DivisionCode> today(DivisionCode code) {
        Set<DivisionCode> inUse = new TreeSet<>();
        Set<DivisionCode> seen = new LinkedHashSet<>(List.of(code));
        List<DivisionCode> open = new ArrayList<>(seen);
        for (int i = 0; i < open.size(); i++) {
            DivisionCode next = open.get(i);
            if (isInUse(next)) {
                inUse.add(next);
            } else {
                successors(next).stream().filter(seen::add).forEach(open::add);
            }
        }
        return inUse;
    }

    private boolean isInUse(DivisionCode code) {
        return history(code).stream().anyMatch(division -> division.isListedIn(lastYear));
    }

    /**
     * The names from the province down to a division on a date.
     *
     * @param code the code
     * @param date the date
     * @return one to three names; empty when the list of that year does not have the code
     */
    public List<String> path(DivisionCode code, LocalDate date) {
        if (at(code, date).isEmpty()) {
            return List.of();
        }
        Set<DivisionCode> way = new LinkedHashSet<>(List.of(code.province(), code.prefecture(), code));
        return way.stream()
                .flatMap(step -> at(step, date).stream())
                .map(Division::name)
                .toList();
    }

    /** Read when first asked for. */
    private static final class Shipped {

        private static final DivisionRegistry REGISTRY = load();

        private static DivisionRegistry load() {
            String name = "divisions-1981-2024.csv";
            try {
                return of(CodeTable.shipped(DivisionRegistry.class, name), name);
            } catch (TableFormatException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
