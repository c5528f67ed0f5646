package io.mulu.tables.annotate;

import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableSheet;
import io.mulu.tables.xlsx.OpcPackage;
import io.mulu.tables.xlsx.XlsxFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run left in a workbook: its summary sheet, by the mark in it, since programs that save a workbook
 * rename and renumber everything else.
 *
 * @param sheet the name of the summary sheet; null when there is none
 * @param covered the fills that it says to be covered, by shade
 */
record EarlierMarks(@Nullable String sheet, List<String> covered) {

    EarlierMarks {
        covered = List.copyOf(covered);
    }

    static EarlierMarks in(Path workbook, OpcPackage original) throws IOException {
        try (XlsxFile file = XlsxFile.open(workbook, original.file(), original.limits())) {
            for (TableSheet sheet : file.sheets()) {
                try (RowCursor rows = sheet.rows()) {
                    if (rows.next() && SummarySheet.MARK.equals(rows.text(SummarySheet.HIDDEN))) {
                        return new EarlierMarks(sheet.name(), covered(rows));
                    }
                }
            }
        }
        return new EarlierMarks(null, List.of());
    }

    private static List<String> covered(RowCursor rows) throws IOException {
        List<String> covered = new ArrayList<>();
        while (covered.size() < MarkColours.SHADES && rows.next()) {
            String fill = rows.text(SummarySheet.HIDDEN);
            if (fill == null || !fill.startsWith("<fill")) {
                break;
            }
            covered.add(fill);
        }
        return covered;
    }
}
