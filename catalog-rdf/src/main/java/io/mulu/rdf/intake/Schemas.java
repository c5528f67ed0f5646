package io.mulu.rdf.intake;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.rdf.graph.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the items of a resource from the columns of its schema. */
final class Schemas {

    private static final String COLUMN_NAME = "http://www.w3.org/ns/csvw#name";
    private static final String FIRST = Names.RDF + "first";
    private static final String REST = Names.RDF + "rest";
    private static final int MOST_COLUMNS = 100_000;

    private final StatementGraph graph;
    private final Concepts concepts;
    private final Uses uses;
    private final Verbatim verbatim;

    Schemas(StatementGraph graph, Concepts concepts, Uses uses, Verbatim verbatim) {
        this.graph = graph;
        this.concepts = concepts;
        this.uses = uses;
        this.verbatim = verbatim;
    }

    /** An item, and the column that it is. */
    record Column(DataItem item, String subject) {}

    List<Column> read(Thing dataset) {
        List<Column> columns = new ArrayList<>();
        for (RdfValue value : dataset.take(Property.DCT_CONFORMS_TO.iri(), this::isSchema)) {
            Thing schema = graph.thing(value);
            if (schema != null) {
                for (Thing column : columns(schema)) {
                    columns.add(new Column(item(column), column.name()));
                }
            }
        }
        return columns;
    }

    private boolean isSchema(RdfValue value) {
        Thing thing = graph.thing(value);
        return thing != null && thing.has(Property.CSVW_COLUMN);
    }

    /** Columns by their positions, or, as CSVW has it, in a list. */
    private List<Thing> columns(Thing schema) {
        List<RdfValue> values = schema.look(Property.CSVW_COLUMN);
        Thing list = values.size() == 1 ? graph.thing(values.get(0)) : null;
        if (list == null || !list.has(FIRST)) {
            return Verbatim.inOrder(graph, schema, Property.CSVW_COLUMN);
        }
        schema.derived(Property.CSVW_COLUMN);
        List<Thing> columns = new ArrayList<>();
        while (list != null && columns.size() < MOST_COLUMNS) {
            next(list, FIRST).ifPresent(columns::add);
            list = next(list, REST).orElse(null);
        }
        return columns;
    }

    private Optional<Thing> next(Thing list, String property) {
        List<RdfValue> values = list.take(property, value -> true);
        return values.isEmpty() ? Optional.empty() : Optional.ofNullable(graph.thing(values.get(0)));
    }

    private DataItem item(Thing column) {
        DataItem.Builder item = DataItem.builder();
        Leftovers rest = new Leftovers(item::asWritten, item::extension);
        verbatim.read(column, true, rest);
        Use use = uses.read(column, rest);
        item.name(name(column, rest))
                .dataType(dataType(column, rest))
                .length(length(column, rest))
                .dataElement(Texts.text(column, Property.MULU_DATA_ELEMENT, rest))
                .sharing(use.sharing())
                .openness(use.openness())
                .updateCycle(use.updateCycle())
                .issued(use.issued());
        verbatim.readWritten(column, rest);
        return item.build();
    }

    private static @Nullable String name(Thing column, Leftovers rest) {
        String title = Texts.text(column, Property.CSVW_TITLE, rest);
        if (title != null) {
            return title;
        }
        List<RdfValue> names = Texts.take(column, COLUMN_NAME);
        return names.isEmpty() ? null : names.get(0).text();
    }

    private @Nullable DataType dataType(Thing column, Leftovers rest) {
        Property property = column.has(Property.MULU_DATA_TYPE) ? Property.MULU_DATA_TYPE : Property.CSVW_DATATYPE;
        String code = concepts.code(column, property, ValueDomains.DATA_TYPE, MemberPaths.ITEM_DATA_TYPE, rest);
        column.derived(Property.CSVW_DATATYPE);
        DataType type = code == null ? null : DataType.ofLetter(code).orElse(null);
        if (code != null && type == null) {
            rest.written(MemberPaths.ITEM_DATA_TYPE, code);
        }
        return type;
    }

    private static @Nullable ItemLength length(Thing column, Leftovers rest) {
        String text = Texts.text(column, Property.MULU_LENGTH, rest);
        ItemLength length = text == null ? null : ItemLength.read(text).orElse(null);
        if (text != null && (length == null || !length.text().equals(text))) {
            rest.written(MemberPaths.ITEM_LENGTH, text);
        }
        return length;
    }
}
