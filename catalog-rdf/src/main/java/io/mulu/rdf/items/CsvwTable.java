package io.mulu.rdf.items;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.rdf.dcat.CodedValues;
import io.mulu.rdf.dcat.Lexical;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.dcat.VisibleResource;
import io.mulu.rdf.graph.Property;
import org.jspecify.annotations.Nullable;

/** A table description of CSV on the Web. Columns have the names of their places; titles are what people call them. */
final class CsvwTable {

    private static final String CONTEXT = "http://www.w3.org/ns/csvw";

    private final JsonOut json;
    private final ItemTypes types;
    private final CodedValues codes;

    CsvwTable(JsonOut json, RdfOptions options) {
        this.json = json;
        this.types = new ItemTypes(options.registry());
        this.codes = new CodedValues(options);
    }

    void write(VisibleResource seen) {
        InformationResource resource = seen.resource();
        json.open();
        json.openList("@context");
        json.element(CONTEXT);
        json.open();
        json.text("@language", "zh");
        json.close();
        json.closeList();
        json.text("url", ItemSchemas.tableName(seen) + ".csv");
        plain("dc:identifier", resource.code() == null ? null : resource.code().text());
        json.text("dc:title", resource.name());
        json.text("dc:description", resource.summary());
        if (resource.issued() != null) {
            typed("dc:issued", Lexical.date(resource.issued()), "xsd:date");
        }
        link("dc:publisher", seen.organization());
        link("dc:source", seen.iri());
        json.open("tableSchema");
        json.text("@id", seen.schema());
        json.openList("columns");
        for (int i = 0; i < resource.items().size(); i++) {
            column(seen, i);
        }
        json.closeList();
        json.close();
        json.close();
    }

    private void link(String property, @Nullable String iri) {
        if (iri != null) {
            json.open(property);
            json.text("@id", iri);
            json.close();
        }
    }

    private void column(VisibleResource seen, int index) {
        DataItem item = seen.resource().items().get(index);
        json.open();
        json.text("@id", seen.item(index));
        json.text("name", "item_" + (index + 1));
        json.text("titles", item.name());
        datatype(item);
        if (item.dataType() != null) {
            link(
                    Property.MULU_DATA_TYPE.iri(),
                    codes.iri(ValueDomains.DATA_TYPE, item.dataType().name()));
        }
        plain(
                Property.MULU_LENGTH.iri(),
                item.length() == null ? null : item.length().text());
        plain(Property.MULU_DATA_ELEMENT.iri(), item.dataElement());
        json.close();
    }

    /** Text without language, though the document has one. */
    private void plain(String property, @Nullable String text) {
        if (text != null) {
            typed(property, text, "xsd:string");
        }
    }

    private void typed(String property, String lexical, String datatype) {
        json.open(property);
        json.text("@value", lexical);
        json.text("@type", datatype);
        json.close();
    }

    private void datatype(DataItem item) {
        String datatype = types.datatype(item);
        Integer longest = types.maximumLength(item);
        if (datatype != null && longest != null) {
            json.open("datatype");
            json.text("base", datatype);
            json.number("maxLength", longest);
            json.close();
        } else {
            json.text("datatype", datatype);
        }
    }
}
