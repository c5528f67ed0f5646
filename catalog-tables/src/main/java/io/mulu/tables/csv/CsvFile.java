package io.mulu.tables.csv;

import io.mulu.tables.grid.DateSystem;
import io.mulu.tables.grid.MergedCells;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.TableSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text file of separated values (RFC 4180): in UTF-8 with or without byte order mark, in UTF-16 with one, or in
 * GB18030. For use by one thread.
 */
public final class CsvFile implements TableFile {

    /** The separators that are tried, the usual one first. */
    public static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    private final Path path;
    private final String name;
    private final char separator;
    private final TextEncoding encoding;
    private final TableLimits limits;
    private final TableSheet sheet = new Sheet();

    private CsvFile(Path path, String name, char separator, TextEncoding encoding, TableLimits limits) {
        this.path = path;
        this.name = name;
        this.separator = separator;
        this.encoding = encoding;
        this.limits = limits;
    }

    /**
     * Opens a text file, with a comma as separator. Reads all of it once, to know its encoding.
     *
     * @param path the file
     * @param name its name, for locations and sentences
     * @param limits what it may be at most
     * @return the file
     * @throws io.mulu.catalog.stream.UnreadableInputException if it is in no encoding that is read
     * @throws IOException if it cannot be read
     */
    public static CsvFile open(Path path, String name, TableLimits limits) throws IOException {
        return new CsvFile(path, name, SEPARATORS.get(0), TextEncoding.of(path, name), limits);
    }

    /**
     * The same file with another separator.
     *
     * @param other one of {@link #SEPARATORS}
     * @return the file, seen so
     */
    public CsvFile separatedBy(char other) {
        return new CsvFile(path, name, other, encoding, limits);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<TableSheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public void close() {
        // Nothing stays open between passes.
    }

    private final class Sheet implements TableSheet {

        @Override
        public @Nullable String name() {
            return null;
        }

        @Override
        public boolean visible() {
            return true;
        }

        @Override
        public RowCursor rows() throws IOException {
            InputStream in = Files.newInputStream(path);
            in.skipNBytes(encoding.mark());
            return new CsvRows(name, new InputStreamReader(in, encoding.charset()), separator, limits);
        }

        @Override
        public MergedCells merges() {
            return MergedCells.NONE;
        }

        @Override
        public DateSystem dates() {
            return DateSystem.FROM_1900;
        }
    }
}
