package io.mulu.tables.heading;

import io.mulu.tables.grid.TableSheet;
import io.mulu.tables.layout.HeadingText;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sheet and the best reading of its head.
 *
 * @param sheet the sheet
 * @param head its first rows
 * @param match the reading; null when not one heading is known
 * @param own whether the reading is by a mapping that somebody gave
 */
record SheetCandidate(
        TableSheet sheet, SheetHead head, @Nullable HeaderMatch match, boolean own) {

    private static final int NAMED = 12;

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
        return label(sheet);
    }

    static String label(TableSheet sheet) {
        String name = sheet.name();
        return name == null ? "CSV" : "“" + name + "”";
    }

    SheetVerdict verdict() {
        return new SheetVerdict(
                sheet.name(),
                sheet.visible(),
                match == null ? null : match.layout().id(),
                score());
    }

    /** The first headings that are known. */
    String found() {
        return match == null
                ? "-"
                : match.columns().stream()
                        .filter(column -> column.certainty().known())
                        .map(column -> HeadingText.name(column.heading()))
                        .limit(NAMED)
                        .collect(Collectors.joining("、"));
    }
}
