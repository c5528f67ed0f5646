package io.mulu.catalog.rule;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps locations as numbers: of a catalogue most differ only by line, column and the index of the entry. For use by one
 * thread.
 */
final class LocationTable {

    /** What locations have in common: a location of the same kind in which the numbers are left out. */
    private record Form(Location without, String behind) {}

    private static final int NUMBERS = 4;
    private static final int NO_INDEX = -1;
    private static final int MOST_DIGITS = 9;

    private final Map<Form, Integer> numbers = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
    private int[] kept = new int[NUMBERS << 6];
    private int next;
    private @Nullable Location last;
    private int lastForm;

    /** Keeps a location under a number from 0 on; numbers should have few gaps. */
    void put(int number, Location location) {
        next = NUMBERS * number;
        if (next + NUMBERS > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(next + NUMBERS, kept.length + (kept.length >> 1)));
        }
        if (location instanceof DocumentLocation place) {
            document(place);
        } else if (location instanceof CellLocation cell) {
            if (!(last instanceof CellLocation before) || !isSameSheet(before, cell)) {
                lastForm = number(new Form(new CellLocation(cell.file(), cell.sheet(), 0, 0), ""));
                last = cell;
            }
            put(lastForm, NO_INDEX, cell.row(), cell.column());
        } else {
            put(number(new Form(location, "")), NO_INDEX, 0, 0);
        }
    }

    private static boolean isSameSheet(CellLocation one, CellLocation other) {
        String sheet = one.sheet();
        return one.file().equals(other.file()) && (sheet == null ? other.sheet() == null : sheet.equals(other.sheet()));
    }

    /** The index of the entry, which is the first number in the pointer, is kept apart. */
    private void document(DocumentLocation place) {
        String pointer = place.pointer();
        if (last instanceof DocumentLocation before
                && before.pointer().equals(pointer)
                && before.file().equals(place.file())) {
            put(lastForm, NO_INDEX, place.line(), place.column());
            return;
        }
        int from = indexStart(pointer);
        int to = from;
        int index = 0;
        while (from > 0 && to < pointer.length() && isDigit(pointer.charAt(to))) {
            index = 10 * index + pointer.charAt(to++) - '0';
        }
        if (from > 0) {
            Location without = new DocumentLocation(place.file(), pointer.substring(0, from), 0, 0);
            put(number(new Form(without, pointer.substring(to))), index, place.line(), place.column());
            return;
        }
        lastForm = number(new Form(new DocumentLocation(place.file(), pointer, 0, 0), ""));
        last = place;
        put(lastForm, NO_INDEX, place.line(), place.column());
    }

    /** Where the first segment begins that is an index, in its shortest form; 0 for none. */
    private static int indexStart(String pointer) {
        for (int from = pointer.indexOf('/') + 1; from > 0; from = pointer.indexOf('/', from) + 1) {
            int end = pointer.indexOf('/', from);
            int to = end < 0 ? pointer.length() : end;
            if (isIndex(pointer, from, to)) {
                return from;
            }
        }
        return 0;
    }

    private static boolean isIndex(String pointer, int from, int to) {
        if (to == from || to - from > MOST_DIGITS || pointer.charAt(from) == '0' && to - from > 1) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isDigit(pointer.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int number(Form form) {
        Integer known = numbers.get(form);
        if (known == null) {
            known = forms.size();
            forms.add(form);
            numbers.put(form, known);
        }
        return known;
    }

    private void put(int form, int index, int line, int column) {
        kept[next] = form + 1;
        kept[next + 1] = index;
        kept[next + 2] = line;
        kept[next + 3] = column;
    }

    /** Whether a location is kept under a number. */
    boolean has(int number) {
        int at = NUMBERS * number;
        return at < kept.length && kept[at] > 0;
    }

    /** The location that was kept under a number. */
    Location location(int number) {
        int at = NUMBERS * number;
        Form form = forms.get(kept[at] - 1);
        if (form.without() instanceof CellLocation cell) {
            return new CellLocation(cell.file(), cell.sheet(), kept[at + 2], kept[at + 3]);
        }
        if (form.without() instanceof DocumentLocation place) {
            String index = kept[at + 1] == NO_INDEX ? "" : String.valueOf(kept[at + 1]);
            return new DocumentLocation(
                    place.file(), place.pointer() + index + form.behind(), kept[at + 2], kept[at + 3]);
        }
        return form.without();
    }
}
