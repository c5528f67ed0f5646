package io.mulu.tables.grid;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A sheet of an open file. */
public interface TableSheet {

    /**
     * The name of the sheet.
     *
     * @return the name; null for a file without sheets
     */
    @Nullable
    String name();

    /**
     * Whether people see the sheet when they open the file.
     *
     * @return false for hidden sheets, however deep they are hidden
     */
    boolean visible();

    /**
     * Begins to read the rows, from the first one. May be asked for again, for another pass.
     *
     * @return the rows; the caller closes them
     * @throws IOException if they cannot be read
     */
    RowCursor rows() throws IOException;

    /**
     * The merged ranges. Costs one pass over the bytes of the sheet, since workbooks list them behind the rows.
     *
     * @return the ranges; none for a file that cannot have them
     * @throws IOException if they cannot be read
     */
    MergedCells merges() throws IOException;

    /**
     * How the sheet counts days.
     *
     * @return the date system of its file
     */
    DateSystem dates();
}
