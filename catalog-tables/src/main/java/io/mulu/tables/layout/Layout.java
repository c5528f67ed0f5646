package io.mulu.tables.layout;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of table. Columns are found by their headings, so they may stand in any order, and further ones may stand
 * among them. Immutable and thread-safe.
 *
 * <p>As a file, a layout is called a mapping; it is JSON with comments allowed:
 *
 * <pre>{@code
 * {
 *   "mapping": "mulu-mapping/1",            // optional
 *   "id": "our-department",
 *   "title": {"zh": "本部门目录", "en": "Our catalogue"},
 *   "codeProfile": "national",              // optional
 *   "sheet": "目录",                          // the sheet that is read where a file has it; optional
 *   "required": ["信息资源名称"],              // headings without which a table is not of this kind
 *   "least": 6,                             // how many columns must be recognised; optional
 *   "itemGroups": ["信息项信息"],             // unknown columns below these belong to the items; optional
 *   "columns": [
 *     {"member": "name"},                   // headings as in the registry
 *     {"member": "items.dataType", "dictionary": {"nvarchar": "C"}},
 *     {"member": "extensions.审批结果", "headings": ["审批结果"]},
 *     {"member": "extensions.来源系统名称", "item": true},
 *     {"member": "sharing.condition", "headings": ["条件"], "column": "F"}
 *   ],
 *   "items": {                              // a second sheet with the items, joined by name; optional
 *     "required": ["信息项名称"],
 *     "columns": [{"member": "name", "headings": ["目录名称"]}, {"member": "items.name"}]
 *   }
 * }
 * }</pre>
 *
 * @param id its identifier, kebab-case
 * @param title what people call it
 * @param codeProfile the identifier of the code profile of its resource codes; null for the national one
 * @param columns its columns
 * @param required headings that must be there
 * @param least how many of its columns must be recognised
 * @param itemGroups headings above columns of items
 * @param sheet the name of the sheet that is read where a file has it; null to find the sheet by its content
 * @param items the layout of a second sheet, with a row for each item and a column {@code name} that says to which
 *     resource it belongs; null when items stand beside their resources
 */
public record Layout(
        String id,
        LocalizedText title,
        @Nullable String codeProfile,
        List<LayoutColumn> columns,
        List<String> required,
        int least,
        List<String> itemGroups,
        @Nullable String sheet,
        @Nullable Layout items) {

    /**
     * A layout of one sheet, which is found by its content.
     *
     * @param id its identifier, kebab-case
     * @param title what people call it
     * @param codeProfile the identifier of the code profile of its resource codes; null for the national one
     * @param columns its columns
     * @param required headings that must be there
     * @param least how many of its columns must be recognised
     * @param itemGroups headings above columns of items
     * @throws IllegalArgumentException if it has no columns
     */
    public Layout(
            String id,
            LocalizedText title,
            @Nullable String codeProfile,
            List<LayoutColumn> columns,
            List<String> required,
            int least,
            List<String> itemGroups) {
        this(id, title, codeProfile, columns, required, least, itemGroups, null, null);
    }

    /**
     * A layout.
     *
     * @throws IllegalArgumentException if it has no columns
     */
    public Layout {
        columns = List.copyOf(columns);
        required = List.copyOf(required);
        itemGroups = List.copyOf(itemGroups);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("columns must not be empty");
        }
    }

    /**
     * Reads a layout whose members and headings are those of the guide of 2017.
     *
     * @param in the file; not closed
     * @param name its name, for messages
     * @return the layout
     * @throws IOException if the stream cannot be read
     * @throws UnreadableLayoutException if it is no layout; lists all that is wrong, each with its line
     */
    public static Layout read(InputStream in, String name) throws IOException {
        return read(in, name, MetadataRegistry.guide2017());
    }

    /**
     * Reads a layout.
     *
     * @param in the file; not closed
     * @param name its name, for messages
     * @param registry the elements that its members name, and their usual headings
     * @return the layout
     * @throws IOException if the stream cannot be read
     * @throws UnreadableLayoutException if it is no layout; lists all that is wrong, each with its line
     */
    public static Layout read(InputStream in, String name, MetadataRegistry registry) throws IOException {
        return new LayoutReader(registry).read(in, name);
    }

    /**
     * The layouts that are shipped: the national workbook of 2017 in both its forms, a city's workbook, a vendor's of
     * 2019, a city's of 2020, and workbooks that keep the items in a sheet of their own.
     *
     * @return in order of preference
     */
    public static List<Layout> shipped() {
        return ShippedLayouts.ALL;
    }

    /**
     * The shipped layouts with the headings of a registry.
     *
     * @param registry the elements that columns carry, and their usual headings
     * @return in order of preference
     */
    public static List<Layout> shipped(MetadataRegistry registry) {
        return registry == MetadataRegistry.guide2017() ? ShippedLayouts.ALL : ShippedLayouts.read(registry);
    }

    /**
     * The same layout for resource codes of another form.
     *
     * @param profile the identifier of the code profile; null for the national one
     * @return a new layout
     */
    public Layout withCodeProfile(@Nullable String profile) {
        return new Layout(id, title, profile, columns, required, least, itemGroups, sheet, items);
    }
}
