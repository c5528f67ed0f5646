package io.mulu.tables.grid;

import java.io.Closeable;
import java.util.List;

/** An open file of tables. For use by one thread; the one who opened it closes it. */
public interface TableFile extends Closeable {

    /**
     * The name of the file.
     *
     * @return the name without folders
     */
    String name();

    /**
     * The sheets, hidden ones too.
     *
     * @return in the order of the file; one without a name for a file that has no sheets
     */
    List<TableSheet> sheets();
}
