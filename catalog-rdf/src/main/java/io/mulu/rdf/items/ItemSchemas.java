package io.mulu.rdf.items;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.InformationResource;
import io.mulu.rdf.dcat.ExportView;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.dcat.VisibleResource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes the items of a resource as the description of a table. The letter of a data type becomes the datatype that the
 * registry gives it; the length of a text (C) becomes its longest length in characters, other lengths are kept as they are
 * written. Immutable and thread-safe.
 *
 * <p>What may be seen depends on the audience, as in every export.
 */
public final class ItemSchemas {

    private final RdfOptions options;
    private final ExportView view;

    /**
     * A writer of descriptions.
     *
     * @param options what the catalogue's owner decided
     */
    public ItemSchemas(RdfOptions options) {
        this.options = options;
        this.view = new ExportView(options);
    }

    /**
     * What the audience may see of a resource that is to be described.
     *
     * @param resource the resource
     * @return what may be seen; empty when that is nothing, or no item
     */
    public Optional<VisibleResource> visible(InformationResource resource) {
        return view.of(resource).filter(seen -> !seen.resource().items().isEmpty());
    }

    /**
     * The name of the file of a description: the code of the resource with what no file name should have replaced by
     * {@code _}; for a resource without code, the digest that also names it in exports.
     *
     * @param seen what may be seen of the resource
     * @param format the form
     * @return a name of ASCII letters, digits, {@code -}, {@code _} and points
     */
    public String fileName(VisibleResource seen, ItemFormat format) {
        return fileName(seen, format.ending());
    }

    /**
     * The name of the file of a description in a form that is written elsewhere.
     *
     * @param seen what may be seen of the resource
     * @param ending how the name ends
     * @return a name as above, with that ending
     */
    public String fileName(VisibleResource seen, String ending) {
        return tableName(seen) + ending;
    }

    static String tableName(VisibleResource seen) {
        String iri = seen.iri();
        int resource = iri.indexOf("/resource/");
        String name = resource >= 0
                ? iri.substring(resource + "/resource/".length())
                : iri.substring(iri.lastIndexOf('/') + 1);
        StringBuilder safe = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-';
            safe.append(plain ? c : '_');
        }
        return safe.toString();
    }

    /**
     * Writes a description. The same resource gives the same bytes.
     *
     * @param seen what may be seen of the resource
     * @param format the form
     * @param out takes UTF-8; flushed, and left open
     * @throws IOException if the stream refuses it
     */
    public void write(VisibleResource seen, ItemFormat format, OutputStream out) throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            switch (format) {
                case CSVW -> new CsvwTable(json, options).write(seen);
                case FRICTIONLESS -> new TableSchema(json, options).write(seen);
            }
            json.endLine();
            json.flush();
        });
    }
}
