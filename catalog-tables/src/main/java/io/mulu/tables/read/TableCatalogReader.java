package io.mulu.tables.read;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.heading.ChosenSheet;
import io.mulu.tables.heading.SheetChooser;
import io.mulu.tables.layout.Layout;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens workbooks (xlsx) and text files (csv, tsv) as catalogues. What a file is shows in its content, not in its name.
 * Immutable and thread-safe; the sources it opens are not.
 *
 * <p>The sheet, the rows of headings and the member of each column are found by the texts of the headings, by all given
 * layouts. Rows are resources and their items: rows that follow each other and agree in name, provider and
 * classification are one resource; a row that leaves these blank and has an item belongs to the resource above. Every
 * text of a row is in its entry: as a value, as written, or as an extension.
 *
 * <p>A file that cannot be read as a catalogue is an {@link io.mulu.catalog.stream.UnreadableInputException}.
 */
public final class TableCatalogReader {

    private static final String NATIONAL = "national";

    private final MetadataRegistry registry;
    private final List<Layout> layouts;
    private final CodeProfiles profiles;
    private final TableLimits limits;
    private final @Nullable String sheet;

    private TableCatalogReader(
            MetadataRegistry registry,
            List<Layout> layouts,
            CodeProfiles profiles,
            TableLimits limits,
            @Nullable String sheet) {
        this.registry = registry;
        this.layouts = List.copyOf(layouts);
        this.profiles = profiles;
        this.limits = limits;
        this.sheet = sheet;
    }

    /**
     * A reader with the registry of the guide of 2017, the shipped layouts and code profiles, and the usual limits.
     *
     * @return the reader
     */
    public static TableCatalogReader standard() {
        return new TableCatalogReader(
                MetadataRegistry.guide2017(), Layout.shipped(), CodeProfiles.shipped(), TableLimits.standard(), null);
    }

    /**
     * The same reader with another registry; where it has the shipped layouts, with that registry's headings in them.
     *
     * @param other the elements and value domains by which texts are read
     * @return a new reader
     */
    public TableCatalogReader withRegistry(MetadataRegistry other) {
        List<Layout> own = layouts.equals(Layout.shipped(registry)) ? Layout.shipped(other) : layouts;
        return new TableCatalogReader(Objects.requireNonNull(other, "other"), own, profiles, limits, sheet);
    }

    /**
     * The same reader with other layouts in place of those it has.
     *
     * @param others the layouts, the preferred one first
     * @return a new reader
     * @throws IllegalArgumentException if there is none, or one names a code profile that the reader does not have
     */
    public TableCatalogReader withLayouts(List<Layout> others) {
        if (others.isEmpty()) {
            throw new IllegalArgumentException("others must not be empty");
        }
        TableCatalogReader reader = new TableCatalogReader(registry, others, profiles, limits, sheet);
        others.forEach(reader::profile);
        return reader;
    }

    /**
     * The same reader with other code profiles.
     *
     * @param others the profiles that layouts may name; {@code national} for those that name none
     * @return a new reader
     */
    public TableCatalogReader withCodeProfiles(CodeProfiles others) {
        return new TableCatalogReader(registry, layouts, Objects.requireNonNull(others, "others"), limits, sheet);
    }

    /**
     * The same reader with other limits.
     *
     * @param others what files may be at most
     * @return a new reader
     */
    public TableCatalogReader withLimits(TableLimits others) {
        return new TableCatalogReader(registry, layouts, profiles, Objects.requireNonNull(others, "others"), sheet);
    }

    /**
     * The same reader for one sheet, which may be hidden.
     *
     * @param name the name of the sheet; null to choose the sheet by its content
     * @return a new reader
     */
    public TableCatalogReader withSheet(@Nullable String name) {
        return new TableCatalogReader(registry, layouts, profiles, limits, name);
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return its entries, to be closed by the caller
     * @throws io.mulu.catalog.stream.UnreadableInputException if it is no catalogue that can be read; says why
     * @throws IOException if reading fails
     */
    public TableCatalogSource open(Path file) throws IOException {
        Path name = file.getFileName();
        String shown = name == null ? file.toString() : name.toString();
        return source(TableFiles.open(file, shown, limits), () -> {});
    }

    /**
     * Opens a stream. Its bytes are kept in a temporary file until the source is closed.
     *
     * @param in the bytes; read to the end, not closed
     * @param name the name by which locations and sentences call it
     * @return its entries, to be closed by the caller
     * @throws io.mulu.catalog.stream.UnreadableInputException if it is no catalogue that can be read; says why
     * @throws IOException if reading fails
     */
    public TableCatalogSource open(InputStream in, String name) throws IOException {
        SpooledFile spooled = SpooledFile.of(in, name, limits);
        try {
            return source(TableFiles.open(spooled.path(), name, limits), spooled);
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    private TableCatalogSource source(TableFile file, Closeable after) throws IOException {
        try {
            OpenTable table = TableFiles.choose(file, new SheetChooser(layouts, registry), sheet);
            ChosenSheet chosen = table.chosen();
            EntryDrafts drafts = new EntryDrafts(
                    registry, profile(chosen.inspection().match().layout()));
            ResourceAssembler assembler =
                    new ResourceAssembler(new ColumnPlan(chosen.inspection()), drafts, registry, chosen.sheet());
            return new TableCatalogSource(table, assembler, limits, after);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private CodeProfile profile(Layout layout) {
        String id = layout.codeProfile() == null ? NATIONAL : layout.codeProfile();
        Optional<CodeProfile> profile = profiles.profile(id);
        return profile.orElseThrow(
                () -> new IllegalArgumentException("layout " + layout.id() + " names unknown code profile " + id));
    }
}
