package io.mulu.rdf.intake;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.rdf.graph.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dcat:Catalog as the description of a catalogue. A description keeps no texts as written; what is no value
 * becomes an extension under the path of its member.
 */
final class Descriptions {

    /** The title of a catalogue that has none, in our exports. */
    private static final String UNTITLED = "政务信息资源目录";

    private final StatementGraph graph;
    private final Concepts concepts;
    private final Agents agents;
    private final Verbatim verbatim;

    Descriptions(StatementGraph graph, Concepts concepts, Agents agents, Verbatim verbatim) {
        this.graph = graph;
        this.concepts = concepts;
        this.agents = agents;
        this.verbatim = verbatim;
    }

    /** The code profile that a catalogue names; null for none. */
    static @Nullable String codeProfile(@Nullable Thing catalog) {
        List<RdfValue> profiles = catalog == null ? List.of() : catalog.take(Property.MULU_CODE_PROFILE);
        return profiles.isEmpty() ? null : profiles.get(0).text();
    }

    CatalogDescription read(@Nullable Thing catalog) {
        CatalogDescription.Builder description = CatalogDescription.builder();
        if (catalog == null) {
            return description.build();
        }
        CatalogDescription.Builder extended = description;
        Leftovers rest = new Leftovers(extended::extension, extended::extension);
        verbatim.read(catalog, false, rest);
        texts(catalog, description, rest);
        description
                .publisher(agents.read(catalog, rest))
                .issued(Uses.issued(catalog, rest))
                .level(concepts.code(catalog, Property.MULU_LEVEL, ValueDomains.LEVEL, "level", rest))
                .codeProfile(codeProfile(catalog));
        for (Thing source : Verbatim.inOrder(graph, catalog, Property.MULU_SOURCE)) {
            description.source(source(source));
        }
        return description.build();
    }

    private static void texts(Thing catalog, CatalogDescription.Builder description, Leftovers rest) {
        RdfValue title = Texts.best(catalog, Property.DCT_TITLE, rest);
        boolean untitled =
                title == null || title.language() == null && title.text().equals(UNTITLED);
        description.title(untitled ? null : title.text());
        RdfValue text = Texts.best(catalog, Property.DCT_DESCRIPTION, rest);
        boolean filler = text != null
                && Names.isCatalog(catalog.name())
                && text.language() == null
                && title != null
                && text.text().equals(title.text());
        description.description(text == null || filler ? null : text.text());
    }

    private CatalogSource source(Thing source) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Thing heading : Verbatim.inOrder(graph, source, Property.MULU_HEADING)) {
            String cell = first(heading, Property.MULU_CELL);
            String text = first(heading, Property.MULU_TEXT);
            headings.put(cell == null ? "" : cell, text == null ? "" : text);
        }
        String file = first(source, Property.MULU_FILE_NAME);
        return new CatalogSource(
                file == null ? "" : file,
                first(source, Property.MULU_SHEET_NAME),
                first(source, Property.MULU_LAYOUT),
                headings);
    }

    private static @Nullable String first(Thing thing, Property property) {
        List<RdfValue> values = thing.take(property);
        return values.isEmpty() ? null : values.get(0).text();
    }
}
