package io.mulu.rdf.items;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.DataItem;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.dcat.VisibleResource;
import io.mulu.rdf.graph.Property;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** A Table Schema of Frictionless Data. Fields are called what people call them, with a number where that is needed. */
final class TableSchema {

    /** A point in time without zone, which no one should add. */
    private static final String LOCAL_TIME = "%Y-%m-%dT%H:%M:%S";

    private final JsonOut json;
    private final ItemTypes types;

    TableSchema(JsonOut json, RdfOptions options) {
        this.json = json;
        this.types = new ItemTypes(options.registry());
    }

    void write(VisibleResource seen) {
        Set<String> names = new HashSet<>();
        json.open();
        json.openList("fields");
        for (int i = 0; i < seen.resource().items().size(); i++) {
            field(seen.resource().items().get(i), i + 1, names);
        }
        json.closeList();
        json.close();
    }

    private void field(DataItem item, int position, Set<String> names) {
        String name = item.name() == null || item.name().isBlank() ? "item_" + position : item.name();
        String unique = name;
        for (int further = 2; !names.add(unique); further++) {
            unique = name + "_" + further;
        }
        String datatype = Objects.requireNonNullElse(types.datatype(item), "");
        Integer longest = types.maximumLength(item);
        json.open();
        json.text("name", unique);
        json.text("type", type(datatype));
        switch (datatype) {
            case "dateTime" -> json.text("format", LOCAL_TIME);
            case "base64Binary" -> json.text("format", "binary");
            default -> json.text("format", null);
        }
        if (longest != null) {
            json.open("constraints");
            json.number("maxLength", longest);
            json.close();
        }
        if (item.dataType() != null) {
            json.text(Property.MULU_DATA_TYPE.curie(), item.dataType().name());
        }
        if (item.length() != null) {
            json.text(Property.MULU_LENGTH.curie(), item.length().text());
        }
        json.text(Property.MULU_DATA_ELEMENT.curie(), item.dataElement());
        json.close();
    }

    private static String type(String datatype) {
        return switch (datatype) {
            case "string", "base64Binary" -> "string";
            case "decimal", "double", "float" -> "number";
            case "integer", "int", "long" -> "integer";
            case "boolean", "date" -> datatype;
            case "dateTime" -> "datetime";
            default -> "any";
        };
    }
}
