package io.mulu.catalog.json;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.codes.resource.ResourceCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one resource as an object, its members in the order of the format. */
final class ResourceWriter {

    private final JsonOut out;
    private final BlockWriter blocks;

    ResourceWriter(JsonOut out) {
        this.out = out;
        this.blocks = new BlockWriter(out);
    }

    void write(InformationResource resource) {
        out.open();
        blocks.classification(resource.classification());
        out.text("name", resource.name());
        out.text("code", code(resource.code()));
        out.text("summary", resource.summary());
        blocks.provider("provider", resource.provider());
        blocks.format(resource.format());
        items(resource.items());
        blocks.sharing(resource.sharing());
        blocks.openness(resource.openness());
        out.text("updateCycle", resource.updateCycle());
        blocks.issued(resource.issued());
        out.texts(
                "relatedCodes",
                resource.relatedCodes().stream().map(ResourceCode::text).toList());
        blocks.survey(resource.survey());
        out.texts("extensions", resource.extensions());
        out.texts("asWritten", resource.asWritten());
        out.flag("classified", resource.classified());
        out.text("level", resource.level());
        out.close();
    }

    private static @Nullable String code(@Nullable ResourceCode code) {
        return code == null ? null : code.text();
    }

    private void items(List<DataItem> items) {
        if (!items.isEmpty()) {
            out.openList("items");
            items.forEach(this::item);
            out.closeList();
        }
    }

    private void item(DataItem item) {
        out.open();
        out.text("name", item.name());
        out.text("dataType", item.dataType() == null ? null : item.dataType().name());
        out.text("length", item.length() == null ? null : item.length().text());
        out.text("dataElement", item.dataElement());
        blocks.sharing(item.sharing());
        blocks.openness(item.openness());
        out.text("updateCycle", item.updateCycle());
        blocks.issued(item.issued());
        out.texts("extensions", item.extensions());
        out.texts("asWritten", item.asWritten());
        out.close();
    }
}
