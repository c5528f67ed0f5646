package io.mulu.catalog.json;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
import java.util.List;

/** Writes the members {@code format} and {@code catalog}. */
final class HeaderWriter {

    /** The format's name and version. */
    static final String FORMAT = "mulu-catalog/1";

    private final JsonOut out;

    HeaderWriter(JsonOut out) {
        this.out = out;
    }

    void write(CatalogDescription description) {
        BlockWriter blocks = new BlockWriter(out);
        out.text("format", FORMAT);
        out.open("catalog");
        out.text("title", description.title());
        out.text("description", description.description());
        blocks.provider("publisher", description.publisher());
        blocks.issued(description.issued());
        out.text("level", description.level());
        out.text("codeProfile", description.codeProfile());
        sources(description.sources());
        out.texts("extensions", description.extensions());
        out.close();
    }

    private void sources(List<CatalogSource> sources) {
        if (!sources.isEmpty()) {
            out.openList("sources");
            sources.forEach(this::source);
            out.closeList();
        }
    }

    private void source(CatalogSource source) {
        out.open();
        out.text("file", source.file());
        out.text("sheet", source.sheet());
        out.text("layout", source.layout());
        out.texts("headings", source.headings());
        out.close();
    }
}
