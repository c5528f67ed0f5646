package io.mulu.rdf.schemaorg;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.DataItem;
import io.mulu.rdf.dcat.ExportView;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.dcat.VisibleResource;
import io.mulu.rdf.items.ItemTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dataset of Croissant 1.0, and the context that explains its words. */
final class CroissantDataset {

    /** What Croissant adds to schema.org, by its name there. */
    private static final List<String> WORDS = List.of(
            "citeAs",
            "column",
            "extract",
            "field",
            "fileProperty",
            "fileObject",
            "fileSet",
            "format",
            "includes",
            "isLiveDataset",
            "jsonPath",
            "key",
            "md5",
            "parentField",
            "path",
            "recordSet",
            "references",
            "regex",
            "repeated",
            "replace",
            "separator",
            "source",
            "subField",
            "transform");

    private final JsonOut json;
    private final ItemTypes types;
    private final DatasetMembers members;

    CroissantDataset(JsonOut json, RdfOptions options, ExportView view) {
        this.json = json;
        this.types = new ItemTypes(options.registry());
        this.members = new DatasetMembers(json, view);
    }

    void context() {
        json.open("@context");
        json.text("@language", "zh");
        json.text("@vocab", "https://schema.org/");
        json.text("sc", "https://schema.org/");
        json.text("cr", "http://mlcommons.org/croissant/");
        json.text("rai", "http://mlcommons.org/croissant/RAI/");
        json.text("dct", "http://purl.org/dc/terms/");
        json.text("conformsTo", "dct:conformsTo");
        word("data", "@json");
        word("examples", "@json");
        word("dataType", "@vocab");
        WORDS.forEach(word -> json.text(word, "cr:" + word));
        json.close();
    }

    private void word(String word, String type) {
        json.open(word);
        json.text("@id", "cr:" + word);
        json.text("@type", type);
        json.close();
    }

    /** The members of a dataset; the object around them is written by others. */
    void write(VisibleResource seen) {
        json.text("@id", seen.iri());
        json.text("@type", "sc:Dataset");
        json.text("conformsTo", "http://mlcommons.org/croissant/1.0");
        members.dataset(seen);
        members.organization("creator", seen.resource().provider(), seen.organization());
        if (!seen.resource().items().isEmpty()) {
            json.openList("recordSet");
            json.open();
            json.text("@id", seen.schema());
            json.text("@type", "cr:RecordSet");
            json.text("name", "records");
            json.openList("field");
            for (int i = 0; i < seen.resource().items().size(); i++) {
                field(seen, i);
            }
            json.closeList();
            json.close();
            json.closeList();
        }
    }

    private void field(VisibleResource seen, int index) {
        DataItem item = seen.resource().items().get(index);
        json.open();
        json.text("@id", seen.item(index));
        json.text("@type", "cr:Field");
        json.text("name", item.name() == null ? "item_" + (index + 1) : item.name());
        json.text("dataType", type(types.datatype(item)));
        json.close();
    }

    /** Only what Croissant has a type for. */
    private static @Nullable String type(@Nullable String datatype) {
        if (datatype == null) {
            return null;
        }
        return switch (datatype) {
            case "string" -> "sc:Text";
            case "decimal", "double", "float" -> "sc:Float";
            case "integer", "int", "long" -> "sc:Integer";
            case "boolean" -> "sc:Boolean";
            case "date" -> "sc:Date";
            case "dateTime" -> "sc:DateTime";
            default -> null;
        };
    }
}
