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
 * <p>As a file, a layout is JSON with comments allowed:
 *
 * <pre>{@code
 * {
 *   "id": "our-department",
 *   "title": {"zh": "本部门目录", "en": "Our catalogue"},
 *   "codeProfile": "national",              // optional
 *   "required": ["信息资源名称"],              // headings without which a table is not of this kind
 *   "least": 6,                             // how many columns must be recognised; optional
 *   "itemGroups": ["信息项信息"],             // unknown columns below these belong to the items; optional
 *   "columns": [
 *     {"member": "name"},                   // headings as in the registry
 *     {"member": "items.dataType", "dictionary": {"nvarchar": "C"}},
 *     {"member": "extensions.审批结果", "headings": ["审批结果"]},
 *     {"member": "extensions.来源系统名称", "item": true}
 *   ]
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
 */
public record Layout(
        String id,
        LocalizedText title,
        @Nullable String codeProfile,
        List<LayoutColumn> columns,
        List<String> required,
        int least,
        List<String> itemGroups) {

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
     * @throws io.mulu.catalog.json.tree.JsonTreeException if it is no layout; the message names the line
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
     * @throws io.mulu.catalog.json.tree.JsonTreeException if it is no layout; the message names the line
     */
    public static Layout read(InputStream in, String name, MetadataRegistry registry) throws IOException {
        return new LayoutReader(registry).read(in, name);
    }

    /**
     * The layouts that are shipped: the national workbook of 2017 in both its forms, and a city's workbook.
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
        return new Layout(id, title, profile, columns, required, least, itemGroups);
    }
}
