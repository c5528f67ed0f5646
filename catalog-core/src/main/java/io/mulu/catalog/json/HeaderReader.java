package io.mulu.catalog.json;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.stream.UnreadableInputException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before the first resource: of a document all up to the beginning of the list, of JSON Lines the
 * whole first line. Further members become extensions of the catalogue.
 */
final class HeaderReader {

    private final JsonIn in;
    private final UnreadableJson unreadable;
    private final Supplier<TextPlace> here;
    private final CatalogDescription.Builder catalog = CatalogDescription.builder();
    private final DescriptionReader description;
    private @Nullable String format;

    HeaderReader(JsonIn in, EntryDrafts drafts, UnreadableJson unreadable, Supplier<TextPlace> here) {
        this.in = in;
        this.unreadable = unreadable;
        this.here = here;
        this.description = new DescriptionReader(in, drafts, catalog);
    }

    /** Reads on; answers true within the list of a document, false behind the first line of JSON Lines. */
    boolean readToResources() throws UnreadableInputException {
        if (!in.isObject()) {
            throw unreadable.at(here.get(), "no-object");
        }
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "format" -> format();
                case "catalog" -> description.read();
                case "resources" -> {
                    resources();
                    return true;
                }
                default -> in.unknown(name, description);
            }
        }
        requireFormat();
        return false;
    }

    private void format() throws UnreadableInputException {
        TextPlace place = here.get();
        format = in.any();
        if (!format.equals(HeaderWriter.FORMAT)) {
            throw unreadable.at(place, "format-unknown", Map.of("found", format, "known", HeaderWriter.FORMAT));
        }
    }

    private void resources() throws UnreadableInputException {
        requireFormat();
        if (!in.isArray()) {
            throw unreadable.at(here.get(), "resources-no-list");
        }
    }

    private void requireFormat() throws UnreadableInputException {
        if (format == null) {
            throw unreadable.at(here.get(), "format-missing", Map.of("known", HeaderWriter.FORMAT));
        }
    }

    CatalogDescription description() {
        return catalog.build();
    }
}
