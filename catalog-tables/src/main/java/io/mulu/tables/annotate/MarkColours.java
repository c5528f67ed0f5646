package io.mulu.tables.annotate;

import io.mulu.catalog.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The colours of marked cells. A colour remembers the fill that it covers: for every fill that cells had before there is
 * a shade of its own, too little apart to be seen, and the summary sheet says which fill belongs to which shade. Programs
 * that renumber all styles when they save keep colours as they are, so the fill can be given back later.
 */
final class MarkColours {

    /** The fill of a cell that has none. */
    static final String NO_FILL = "<fill><patternFill patternType=\"none\"/></fill>";

    /** Shades of one colour; a cell whose fill comes after gets the last one, and later no fill. */
    static final int SHADES = 200;

    private static final String SOLID =
            "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/><bgColor indexed=\"64\"/></patternFill></fill>";

    private final List<String> covered = new ArrayList<>(List.of(NO_FILL));

    /** The colour of a severity over a fill, as eight hexadecimal digits. */
    String over(Severity severity, String fill) {
        int shade = covered.indexOf(fill);
        if (shade < 0 && covered.size() < SHADES - 1) {
            shade = covered.size();
            covered.add(fill);
        }
        return colour(severity, shade < 0 ? SHADES - 1 : shade);
    }

    /** The fill that makes a colour, in the form of {@link XmlElement#canonical}. */
    static String fill(String colour) {
        return String.format(Locale.ROOT, SOLID, colour);
    }

    /** The fill below a colour; empty when the colour is none of a mark. */
    Optional<String> below(@Nullable String colour) {
        int shade = shade(colour);
        if (shade < 0) {
            return Optional.empty();
        }
        return Optional.of(shade < covered.size() ? covered.get(shade) : NO_FILL);
    }

    /** The fills, by shade, to be kept in the summary sheet. */
    List<String> covered() {
        return List.copyOf(covered);
    }

    /** Takes up the shades of marks that were made before. */
    void remember(List<String> fills) {
        covered.clear();
        covered.addAll(fills.subList(0, Math.min(fills.size(), SHADES - 1)));
        if (covered.isEmpty()) {
            covered.add(NO_FILL);
        }
    }

    private static String colour(Severity severity, int shade) {
        int darker = (shade >> 4 << 8) + (shade & 15);
        return String.format(Locale.ROOT, "FF%06X", lightest(severity) - darker);
    }

    private static int lightest(Severity severity) {
        return switch (severity) {
            case ERROR -> 0xFFC0B8;
            case WARNING -> 0xFFE9A6;
            case NOTE -> 0xD3E5F8;
        };
    }

    private static int shade(@Nullable String colour) {
        if (colour == null || colour.length() != 8) {
            return -1;
        }
        for (Severity severity : Severity.values()) {
            for (int shade = 0; shade < SHADES; shade++) {
                if (colour(severity, shade).equalsIgnoreCase(colour)) {
                    return shade;
                }
            }
        }
        return -1;
    }
}
