package io.mulu.codes.plan;

import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.CsvWriter;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import io.mulu.codes.table.TableRow;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may give out which codes.
 *
 * <p>Of several rights to the same, the one with the longest prefix counts: whoever is given a 目 of its own takes it out
 * of the hands of those who have the 项. What nobody has a right to, nobody may give out.
 *
 * <p>The file is a code table with the columns {@code holder}, {@code prefix}, {@code parts} (of group, subgroup, detail,
 * sequence, separated by spaces), {@code from} and {@code until}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Grants {

    private static final List<String> COLUMNS = List.of("holder", "prefix", "parts", "from", "until");

    private final List<Grant> all;

    private Grants(Collection<Grant> all) {
        this.all = List.copyOf(all);
    }

    /**
     * A collection of rights.
     *
     * @param grants the rights
     * @return the grants
     */
    public static Grants of(Collection<Grant> grants) {
        return new Grants(grants);
    }

    /**
     * These rights and one more.
     *
     * @param grant the right
     * @return new grants
     */
    public Grants with(Grant grant) {
        return new Grants(Stream.concat(all.stream(), Stream.of(grant)).toList());
    }

    /**
     * All rights.
     *
     * @return the rights in the order given
     */
    public List<Grant> all() {
        return all;
    }

    /**
     * Who may give out a part of a code.
     *
     * @param part what is to be given out
     * @param parent the code below which it is to be given out; for a sequence number the classification code
     * @param date the day
     * @return the holders of the right with the longest prefix, in order; empty when nobody may
     */
    public Set<String> holders(CodePart part, String parent, LocalDate date) {
        List<Grant> covering =
                all.stream().filter(grant -> grant.covers(part, parent, date)).toList();
        int longest = covering.stream()
                .mapToInt(grant -> grant.prefix().length())
                .max()
                .orElse(0);
        return covering.stream()
                .filter(grant -> grant.prefix().length() == longest)
                .map(Grant::holder)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether somebody may give out a part of a code.
     *
     * @param holder who wants to
     * @param part what is to be given out
     * @param parent the code below which it is to be given out; for a sequence number the classification code
     * @param date the day
     * @return true when the holder has the right with the longest prefix
     */
    public boolean mayGiveOut(String holder, CodePart part, String parent, LocalDate date) {
        return holders(part, parent, date).contains(holder);
    }

    /**
     * Reads rights.
     *
     * @param reader the text; not closed
     * @param name the name of the file, for messages
     * @return the grants
     * @throws TableFormatException naming all that is wrong with the file: faults of form, {@code missing-column},
     *     {@code empty-holder}, {@code not-a-part}, {@code not-a-date}, {@code ends-before-it-begins}
     * @throws IOException if the text cannot be read
     */
    public static Grants read(Reader reader, String name) throws IOException {
        CodeTable table = CodeTable.read(reader);
        List<TableFault> faults = new ArrayList<>(table.faults());
        COLUMNS.stream()
                .filter(column -> !table.columns().contains(column))
                .forEach(column -> faults.add(new TableFault(0, "missing-column", column)));
        List<Grant> grants = new ArrayList<>();
        if (faults.isEmpty()) {
            table.rows().forEach(row -> grant(row, faults).ifPresent(grants::add));
        }
        if (!faults.isEmpty()) {
            throw new TableFormatException(name, faults);
        }
        return new Grants(grants);
    }

    private static Optional<Grant> grant(TableRow row, List<TableFault> faults) {
        int before = faults.size();
        Optional<LocalDate> from = PlanDates.read(row, "from", faults);
        Optional<LocalDate> until =
                row.get("until").isEmpty() ? Optional.empty() : PlanDates.read(row, "until", faults);
        Set<CodePart> parts = parts(row, faults);
        if (row.get("holder").isEmpty()) {
            faults.add(new TableFault(row.line(), "empty-holder", ""));
        }
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            faults.add(new TableFault(row.line(), "ends-before-it-begins", row.get("until")));
        }
        return faults.size() > before
                ? Optional.empty()
                : from.map(day -> new Grant(row.get("holder"), row.get("prefix"), parts, day, until.orElse(null)));
    }

    private static Set<CodePart> parts(TableRow row, List<TableFault> faults) {
        Set<CodePart> parts = EnumSet.noneOf(CodePart.class);
        for (String word : row.get("parts").split(" ")) {
            Optional<CodePart> part = Stream.of(CodePart.values())
                    .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
            if (part.isEmpty()) {
                faults.add(new TableFault(row.line(), "not-a-part", word));
            }
            part.ifPresent(parts::add);
        }
        return parts;
    }

    /**
     * Writes the rights, so that {@link #read} reads them back.
     *
     * @param out where the text goes; not closed
     * @throws IOException if the text cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out).row(COLUMNS);
        for (Grant grant : all) {
            csv.row(List.of(
                    grant.holder(),
                    grant.prefix(),
                    grant.parts().stream()
                            .map(part -> part.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" ")),
                    grant.from().toString(),
                    grant.until() == null ? "" : grant.until().toString()));
        }
    }
}
