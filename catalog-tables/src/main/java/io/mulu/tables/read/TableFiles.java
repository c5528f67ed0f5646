package io.mulu.tables.read;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.csv.CsvFile;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import io.mulu.tables.heading.ChosenSheet;
import io.mulu.tables.heading.SheetChooser;
import io.mulu.tables.heading.TableInspection;
import io.mulu.tables.xlsx.XlsxFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens files by what their first bytes say. */
final class TableFiles {

    private static final int PEEKED = 1 << 13;

    private TableFiles() {}

    static TableFile open(Path path, String name, TableLimits limits) throws IOException {
        if (Files.isDirectory(path)) {
            throw UnreadableTable.because("folder", name);
        }
        if (!Files.exists(path)) {
            throw UnreadableTable.because("missing", name);
        }
        byte[] first = firstBytes(path, name);
        if (first.length == 0) {
            throw UnreadableTable.because("empty", name);
        }
        if (OleContainer.begins(first)) {
            throw OleContainer.refusal(path, name);
        }
        if (first.length >= 2 && first[0] == 'P' && first[1] == 'K') {
            return XlsxFile.open(path, name, limits);
        }
        if (isNamedWorkbook(name)) {
            throw UnreadableTable.because("not-workbook", name);
        }
        if (isBinary(first)) {
            throw UnreadableTable.because("not-table", name);
        }
        return CsvFile.open(path, name, limits);
    }

    private static byte[] firstBytes(Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(PEEKED);
        } catch (IOException e) {
            throw UnreadableTable.because(e, "no-access", name, "detail", String.valueOf(e.getMessage()));
        }
    }

    private static boolean isNamedWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx") || lower.endsWith(".xlsm");
    }

    /** Texts hold no zero bytes, unless a mark says that their characters have two bytes. */
    private static boolean isBinary(byte[] bytes) {
        boolean wide = bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        for (byte b : bytes) {
            if (b == 0 && !wide) {
                return true;
            }
        }
        return false;
    }

    /** Chooses the sheet; of a text file also the separator, the one by which its headings are recognised best. */
    static OpenTable choose(TableFile file, SheetChooser chooser, @Nullable String sheet) throws IOException {
        if (!(file instanceof CsvFile csv)) {
            return new OpenTable(file, chooser.choose(file, sheet));
        }
        OpenTable best = null;
        UnreadableInputException refusal = null;
        for (char separator : CsvFile.SEPARATORS) {
            CsvFile separated = csv.separatedBy(separator);
            try {
                ChosenSheet chosen = chooser.choose(separated, null);
                if (best == null || score(chosen) > score(best.chosen())) {
                    best = new OpenTable(separated, chosen);
                }
            } catch (UnreadableInputException e) {
                refusal = refusal == null ? e : refusal;
            }
        }
        if (best == null) {
            throw refusal == null ? UnreadableTable.because("not-table", file.name()) : refusal;
        }
        return best;
    }

    /** Looks at the sheet that fits best or comes nearest; at a text file with the separator by which it does. */
    static TableInspection inspect(TableFile file, SheetChooser chooser, @Nullable String sheet) throws IOException {
        if (!(file instanceof CsvFile csv)) {
            return chooser.inspect(file, sheet);
        }
        TableInspection best = null;
        UnreadableInputException refusal = null;
        for (char separator : CsvFile.SEPARATORS) {
            try {
                TableInspection seen = chooser.inspect(csv.separatedBy(separator), null);
                best = best == null || seen.match().score() > best.match().score() ? seen : best;
            } catch (UnreadableInputException e) {
                refusal = refusal == null ? e : refusal;
            }
        }
        if (best == null) {
            throw refusal == null ? UnreadableTable.because("not-table", file.name()) : refusal;
        }
        return best;
    }

    private static double score(ChosenSheet chosen) {
        return chosen.inspection().match().score();
    }
}
