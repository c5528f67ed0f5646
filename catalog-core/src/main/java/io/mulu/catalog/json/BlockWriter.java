package io.mulu.catalog.json;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.Survey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the blocks that resources, items and catalogues have in common; an empty block is not written. */
final class BlockWriter {

    private final JsonOut out;

    BlockWriter(JsonOut out) {
        this.out = out;
    }

    void classification(Classification classification) {
        if (!classification.isEmpty()) {
            out.open("classification");
            out.text("code", text(classification.code()));
            out.texts("names", classification.names());
            out.close();
        }
    }

    void provider(String name, Provider provider) {
        if (!provider.isEmpty()) {
            out.open(name);
            out.text("name", provider.name());
            out.text("unit", provider.unit());
            out.text("code", text(provider.code()));
            out.close();
        }
    }

    void format(ResourceFormat format) {
        if (!format.isEmpty()) {
            out.open("format");
            out.text("category", format.category());
            out.text("type", format.type());
            out.text("description", format.description());
            out.close();
        }
    }

    void sharing(Sharing sharing) {
        if (!sharing.isEmpty()) {
            out.open("sharing");
            out.text("type", sharing.type() == null ? null : sharing.type().code());
            out.text("condition", sharing.condition());
            mode(sharing.mode());
            out.close();
        }
    }

    private void mode(SharingMode mode) {
        if (!mode.isEmpty()) {
            out.open("mode");
            out.text("category", mode.category());
            out.text("type", mode.type());
            out.close();
        }
    }

    void openness(Openness openness) {
        if (!openness.isEmpty()) {
            out.open("openness");
            out.flag("open", openness.open());
            out.text("condition", openness.condition());
            out.close();
        }
    }

    void issued(@Nullable LocalDate date) {
        out.text("issued", text(date));
    }

    void survey(Survey survey) {
        if (!survey.isEmpty()) {
            out.open("survey");
            out.figure("storageTotal", survey.storageTotal());
            out.figure("recordsTotal", survey.recordsTotal());
            out.figure("storageShared", survey.storageShared());
            out.figure("recordsShared", survey.recordsShared());
            out.figure("storageOpened", survey.storageOpened());
            out.figure("recordsOpened", survey.recordsOpened());
            out.close();
        }
    }

    /** The text of a code or date: what their {@code toString} promises. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
