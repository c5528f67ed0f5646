package io.mulu.tables.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a finished head and the rows below it. For use by one thread. */
interface RowOutput extends Closeable {

    /** Writes the head. Columns are given by place, 1-based. */
    void head(HeadGrid grid, Map<Integer, TableColumn> columns) throws IOException;

    /** Writes the rows of a resource, as texts by place; nothing stands at 0. */
    void resource(List<@Nullable String[]> rows) throws IOException;

    void finish() throws IOException;
}
