package io.mulu.rdf.registry;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.graph.Namespace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a registry as Turtle 1.1. Each item in each version is a thing with its names, definition, status and records;
 * value domains and classification schemes are SKOS concept schemes whose concepts have notations, labels and broader
 * concepts. What is written is read again as the same items in the same order, but for halves of surrogate pairs. The
 * same registry always gives the same bytes.
 */
public final class RegistryTurtleWriter {

    private static final LocalizedText STATUSES = new LocalizedText("注册状态", "Registration status");

    private final String base;

    /**
     * A writer.
     *
     * @param base the IRI that names of things which are not shipped begin with; ends with a slash
     */
    public RegistryTurtleWriter(String base) {
        this.base = base;
    }

    /**
     * Writes items.
     *
     * @param items the items, in order
     * @param registry where the things are looked up that items name
     * @param out takes UTF-8; not closed
     * @throws IOException if it takes no more
     */
    public void write(List<AdministeredItem> items, ItemRegistry registry, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n");
        for (Namespace namespace :
                List.of(Namespace.ADMS, Namespace.DCT, Namespace.MULU, Namespace.SKOS, Namespace.XSD)) {
            text.append("@prefix ")
                    .append(namespace.prefix())
                    .append(": <")
                    .append(namespace.iri())
                    .append("> .\n");
        }
        ItemBlocks blocks = new ItemBlocks(text, new RegistryIris(base), registry);
        int position = 1;
        for (AdministeredItem item : items) {
            blocks.write(item, position++);
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
        statuses(text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * The name of the scheme of registration statuses; that of a status is behind it, after a hash.
     *
     * @return an absolute IRI
     */
    public static String statusScheme() {
        return RegistryIris.statuses();
    }

    /**
     * What the scheme of registration statuses is called.
     *
     * @return in both languages
     */
    public static LocalizedText statusSchemeNames() {
        return STATUSES;
    }

    private static void statuses(StringBuilder text) {
        new TurtleBlock(text, RegistryIris.statuses(), "skos:ConceptScheme")
                .texts("skos:prefLabel", STATUSES)
                .end();
        for (RegistrationStatus status : RegistrationStatus.values()) {
            new TurtleBlock(text, RegistryIris.status(status), "skos:Concept")
                    .link("skos:inScheme", RegistryIris.statuses())
                    .text("skos:notation", status.code())
                    .texts("skos:prefLabel", status.names())
                    .end();
        }
    }
}
