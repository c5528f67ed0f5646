package io.mulu.codes.classification;

import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.TableFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link ClassificationScheme}. Not thread-safe. */
public final class ClassificationSchemeBuilder {

    private String id;
    private String titleZh = "";
    private String titleEn = "";
    private String edition = "";
    private String source = "";
    private final List<SchemeRow> rows = new ArrayList<>();

    ClassificationSchemeBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    ClassificationSchemeBuilder describedAs(SchemeDescription description) {
        return id(description.id())
                .title(description.titleZh(), description.titleEn())
                .edition(description.edition())
                .source(description.source());
    }

    /** Takes over what a file says of itself and keeps the rest. */
    ClassificationSchemeBuilder describedBy(CodeTable table) {
        id = said(table, "id", id);
        titleZh = said(table, "title.zh", titleZh);
        titleEn = said(table, "title.en", titleEn);
        edition = said(table, "edition", edition);
        source = said(table, "source", source);
        return this;
    }

    private static String said(CodeTable table, String name, String otherwise) {
        String value = table.attribute(name);
        return value.isEmpty() ? otherwise : value;
    }

    /**
     * Sets the identifier.
     *
     * @param value the identifier
     * @return this builder
     */
    public ClassificationSchemeBuilder id(String value) {
        id = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the titles.
     *
     * @param zh the Chinese title
     * @param en the English title
     * @return this builder
     */
    public ClassificationSchemeBuilder title(String zh, String en) {
        titleZh = Objects.requireNonNull(zh, "zh");
        titleEn = Objects.requireNonNull(en, "en");
        return this;
    }

    /**
     * Sets the edition.
     *
     * @param value the edition of the facts
     * @return this builder
     */
    public ClassificationSchemeBuilder edition(String value) {
        edition = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the source.
     *
     * @param value where the facts are from
     * @return this builder
     */
    public ClassificationSchemeBuilder source(String value) {
        source = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Adds a node. Parents may be added after their children.
     *
     * @param code the whole code
     * @param name the official name
     * @param parent the code of the node above; null for a node at the top
     * @return this builder
     */
    public ClassificationSchemeBuilder add(String code, String name, @Nullable String parent) {
        return add(code, name, parent, List.of(), "");
    }

    /**
     * Adds a node with aliases and a remark.
     *
     * @param code the whole code
     * @param name the official name
     * @param parent the code of the node above; null for a node at the top
     * @param aliases other ways in which the name is written
     * @param note a remark, empty for none
     * @return this builder
     */
    public ClassificationSchemeBuilder add(
            String code, String name, @Nullable String parent, List<String> aliases, String note) {
        return add(new SchemeNode(code, name, parent, aliases, note));
    }

    ClassificationSchemeBuilder add(SchemeNode node) {
        rows.add(new SchemeRow(0, node));
        return this;
    }

    /**
     * Puts the scheme together.
     *
     * @return the scheme
     * @throws IllegalArgumentException if a code or name is empty, a code is there twice, a parent is missing, or nodes
     *     form a cycle
     */
    public ClassificationScheme build() {
        List<TableFault> faults = TreeFaults.of(rows);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("nodes form no tree: " + faults);
        }
        Map<String, SchemeNode> nodes = new TreeMap<>();
        rows.forEach(row -> nodes.put(row.node().code(), row.node()));
        return new ClassificationScheme(new SchemeDescription(id, titleZh, titleEn, edition, source), nodes);
    }
}
