package io.mulu.tables.write;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.tables.layout.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a catalogue as a table: a row for each item, or one for a resource without items. Whatever a resource holds
 * has a cell: what was written as it was written, other values by their Chinese labels (of a catalogue that was read from
 * tables, by the codes that its cells held), extensions and other text without a column
 * of the layout in columns behind it. Reading the table gives the same resources again.
 *
 * <p>Only the title of the description has a place in a table, above a workbook's headings.
 *
 * <p>Rows wait in a temporary file until {@link #finish}, since only then all columns are known; memory grows with the
 * largest resource and with the number of columns, and in a workbook with merged cells by the number of these. The same
 * catalogue gives the same bytes. Closing closes the given stream. For use by one thread.
 */
public final class TableCatalogWriter implements ResourceSink {

    private static final String NATIONAL = "national";
    private static final String NATIONAL_LAYOUT = "national-2017";
    private static final String SHEET = "Sheet1";

    private final OutputStream out;
    private final TableOptions options;
    private final boolean workbook;
    private @Nullable Begun begun;
    private boolean finished;

    private TableCatalogWriter(OutputStream out, TableOptions options, boolean workbook) {
        this.out = out;
        this.options = options;
        this.workbook = workbook;
    }

    /**
     * Writes a workbook. Codes and other texts are text cells, days are dates, figures are numbers where a number says
     * the same; no cell is a formula.
     *
     * @param out takes the xlsx package
     * @param options how to write
     * @return the sink
     */
    public static TableCatalogWriter xlsx(OutputStream out, TableOptions options) {
        return new TableCatalogWriter(out, options, true);
    }

    /**
     * Writes a text file: UTF-8 with a byte order mark, commas, RFC 4180. What could be taken for a formula has an
     * apostrophe in front, see {@link io.mulu.tables.csv.FormulaGuard}.
     *
     * @param out takes the text
     * @param options how to write; nothing is merged
     * @return the sink
     */
    public static TableCatalogWriter csv(OutputStream out, TableOptions options) {
        return new TableCatalogWriter(out, options, false);
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        if (begun != null) {
            throw new IllegalStateException("begin was called before");
        }
        CatalogSource from =
                description.sources().size() == 1 ? description.sources().get(0) : null;
        Layout layout = layout(description);
        boolean own = from != null && layout.id().equals(from.layout());
        SourceHead head = options.layout() == null && own
                ? SourceHead.of(from, layout, options.registry()).orElse(null)
                : null;
        begun = new Begun(description, layout, head);
    }

    private Layout layout(CatalogDescription description) {
        Layout wanted = options.layout();
        if (wanted != null) {
            return wanted;
        }
        List<String> named = description.sources().stream()
                .map(CatalogSource::layout)
                .distinct()
                .toList();
        return known(named.size() == 1 ? named.get(0) : NATIONAL_LAYOUT);
    }

    private Layout known(@Nullable String id) {
        List<Layout> all = new ArrayList<>(options.layouts());
        all.addAll(Layout.shipped(options.registry()));
        return all.stream()
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .orElseGet(() -> known(NATIONAL_LAYOUT));
    }

    private CodeProfile profile(CatalogDescription description, Layout layout) {
        String id = layout.codeProfile() == null ? description.codeProfile() : layout.codeProfile();
        return options.profiles()
                .profile(id == null ? NATIONAL : id)
                .or(() -> options.profiles().profile(NATIONAL))
                .orElseThrow(() -> new IllegalArgumentException("profiles must have " + NATIONAL));
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnwritableTableException if its rows could not be told from those of the resource before
     */
    @Override
    public void write(InformationResource resource) throws IOException {
        Begun open = open();
        for (TableRow row : open.maker.rows(resource)) {
            open.spool.add(row);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnwritableTableException if the table would be larger than a workbook can be
     */
    @Override
    public void finish() throws IOException {
        Begun open = open();
        finished = true;
        open.emit();
    }

    private Begun open() {
        if (begun == null || finished) {
            throw new IllegalStateException("begin comes first, then write, then finish, once");
        }
        return begun;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (begun != null) {
                begun.spool.close();
            }
        }
    }

    /** What is known once the description is there. */
    private final class Begun {

        private final CatalogDescription description;
        private final Layout layout;
        private final @Nullable SourceHead head;
        private final ColumnBook book;
        private final RowMaker maker;
        private final RowSpool spool;

        Begun(CatalogDescription description, Layout layout, @Nullable SourceHead head) throws IOException {
            this.description = description;
            this.layout = layout;
            this.head = head;
            this.book = new ColumnBook(layout, options.registry(), head);
            EntryDrafts drafts = new EntryDrafts(options.registry(), profile(description, layout));
            CellMeanings meanings = new CellMeanings(layout);
            WrittenTexts written = new WrittenTexts(
                    options.registry(), drafts, meanings, description.sources().isEmpty());
            this.maker = new RowMaker(written, book, RollUp.ranks(options.registry()), meanings);
            this.spool = RowSpool.open();
        }

        void emit() throws IOException {
            HeadPlan plan =
                    HeadPlan.of(book, layout, options.layouts(), options.registry(), head, workbook ? title() : null);
            if (plan.places().length > SourceHead.LAST_COLUMN) {
                throw UnwritableTableException.because(
                        "too-many-columns",
                        "count",
                        Integer.toString(plan.places().length),
                        "limit",
                        Integer.toString(SourceHead.LAST_COLUMN));
            }
            Map<Integer, TableColumn> columns = new TreeMap<>();
            for (int i = 0; i < plan.places().length; i++) {
                columns.put(plan.places()[i], book.columns().get(i));
            }
            RowOutput output = workbook ? new XlsxOutput(out, sheet(), options.merged()) : new CsvOutput(out);
            try (output) {
                int last = Arrays.stream(plan.places()).max().orElse(0);
                output.head(plan.grid(), columns);
                for (var rows = spool.nextResource(); !rows.isEmpty(); rows = spool.nextResource()) {
                    output.resource(rows.stream()
                            .map(row -> placed(row, plan.places(), last))
                            .toList());
                }
                output.finish();
            }
        }

        private @Nullable String[] placed(@Nullable String[] row, int[] places, int last) {
            @Nullable String[] placed = new @Nullable String[last + 1];
            for (int i = 0; i < row.length; i++) {
                placed[places[i]] = row[i];
            }
            return placed;
        }

        private String title() {
            String title = description.title();
            return title == null ? layout.title().zh() : title;
        }

        private String sheet() {
            String name = head == null ? null : head.sheet();
            return name == null ? SHEET : name;
        }
    }
}
