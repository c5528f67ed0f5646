package io.mulu.rdf.intake;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.rdf.graph.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the statements of a document, in any order, and makes a catalogue of them. Things are named by their IRIs, and
 * blank nodes by {@code _:} with any label, by which the document does not know them; here they are numbered as they come.
 * For use by one thread.
 */
public final class CatalogStatements {

    /** Elements of the older Dublin Core that mean what the newer ones of the same name mean. */
    private static final String OLD = "http://purl.org/dc/elements/1.1/";

    private static final List<Property> RENAMED = List.of(
            Property.DCT_TITLE,
            Property.DCT_DESCRIPTION,
            Property.DCT_PUBLISHER,
            Property.DCT_IDENTIFIER,
            Property.DCT_RELATION,
            Property.DCT_FORMAT);

    private static final String BLANK = "_:";

    private final Map<String, List<Statement>> statements = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> blanks = new HashMap<>();

    /** Begins with no statements. */
    public CatalogStatements() {
        for (Property property : RENAMED) {
            names.put(OLD + property.localName(), property.iri());
        }
    }

    /**
     * Takes a statement that leads to another thing.
     *
     * @param subject what it is about
     * @param property the IRI of the property
     * @param object the other thing
     */
    public void link(String subject, String property, String object) {
        String about = name(subject);
        addNamed(about, property, RdfValue.thing(name(object)));
    }

    /**
     * Takes a statement that says a text or value.
     *
     * @param subject what it is about
     * @param property the IRI of the property
     * @param text the text, or the value as its datatype writes it
     * @param language the language tag; null for none
     * @param datatype the IRI of the datatype; null for text
     */
    public void text(
            String subject, String property, String text, @Nullable String language, @Nullable String datatype) {
        String type = datatype == null ? null : shared(datatype);
        String tag = language == null ? null : shared(language);
        addNamed(name(subject), property, new RdfValue(RdfValue.Kind.LITERAL, text, tag, type));
    }

    private void addNamed(String about, String property, RdfValue value) {
        statements.computeIfAbsent(about, name -> new ArrayList<>(8)).add(new Statement(shared(property), value));
    }

    /** One copy of each name of a property is enough. */
    private String shared(String name) {
        return names.computeIfAbsent(name, same -> same);
    }

    private String name(String thing) {
        return thing.startsWith(BLANK)
                ? blanks.computeIfAbsent(thing, label -> BLANK + "b" + (blanks.size() + 1))
                : thing;
    }

    /**
     * Makes a catalogue of the statements, which are then taken; nothing may be added.
     *
     * @param file the name of the file, for locations and messages
     * @param options how to read
     * @return the catalogue, before its first resource
     * @throws UnreadableInputException if it names an unknown code profile
     */
    public ImportedCatalog catalog(String file, IntakeOptions options) throws UnreadableInputException {
        Map<String, Thing> things = new LinkedHashMap<>();
        statements.forEach((name, said) -> things.put(name, new Thing(name, distinct(said))));
        statements.clear();
        return new ImportedCatalog(new StatementGraph(things), file, options);
    }

    private static List<Statement> distinct(List<Statement> said) {
        said.sort(Statement.ORDER);
        List<Statement> distinct = new ArrayList<>(said.size());
        for (Statement statement : said) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).isSame(statement)) {
                distinct.add(statement);
            }
        }
        return distinct;
    }
}
