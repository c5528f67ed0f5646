package io.mulu.tables.read;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.heading.TableInspection;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a table, one at a time. Memory grows with the largest resource. For use by one thread. */
public final class TableCatalogSource implements ResourceSource {

    private final OpenTable table;
    private final TableInspection inspection;
    private final ResourceAssembler assembler;
    private final Closeable after;
    private final RowCursor rows;
    private final ResourceRows group;
    private boolean ahead;

    TableCatalogSource(
            OpenTable table,
            ResourceAssembler assembler,
            @Nullable ItemSheet items,
            TableLimits limits,
            Closeable after)
            throws IOException {
        this.table = table;
        this.inspection = table.chosen().inspection();
        this.assembler = assembler;
        this.after = after;
        this.group = new ResourceRows(assembler.plan(), limits, table.file().name());
        RowCursor own = table.chosen().merges().carryDown(table.chosen().sheet().rows());
        this.rows = items == null
                ? own
                : new JoinedRows(
                        own, items, assembler.plan(), inspection.match().lastRow());
        this.ahead = items == null ? toFirstRow() : rows.next();
    }

    private boolean toFirstRow() throws IOException {
        try {
            boolean more = rows.next();
            while (more && rows.row() <= inspection.match().lastRow()) {
                more = rows.next();
            }
            return more;
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /**
     * How the file is understood: the sheet, the headings, what each column carries and how sure that is.
     *
     * @return the explanation
     */
    public TableInspection inspection() {
        return inspection;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Names the file, the sheet, the layout with its code profile, and all texts above the rows; a sheet of items is a
     * second source.
     */
    @Override
    public CatalogDescription description() {
        CatalogDescription.Builder description = CatalogDescription.builder()
                .codeProfile(inspection.match().layout().codeProfile())
                .source(source(inspection));
        TableInspection items = inspection.items();
        return items == null
                ? description.build()
                : description
                        .sources(List.of(source(inspection), source(items)))
                        .build();
    }

    private static CatalogSource source(TableInspection table) {
        return new CatalogSource(
                table.file(), table.sheet(), table.match().layout().id(), table.headings());
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (!ahead) {
            return null;
        }
        group.begin(rows);
        ahead = rows.next();
        while (ahead && group.continues(rows)) {
            group.add(rows);
            ahead = rows.next();
        }
        return assembler.entry(group);
    }

    @Override
    public void close() throws IOException {
        ahead = false;
        TableFile file = table.file();
        try (after) {
            try (file) {
                rows.close();
            }
        }
    }
}
