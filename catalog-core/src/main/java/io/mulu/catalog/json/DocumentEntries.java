package io.mulu.catalog.json;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.DivisibleSource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The elements of the list in a document, read by one parser. */
final class DocumentEntries implements Entries {

    private static final int PART = 64;

    private final JsonContext context;
    private final InputWindow window;
    private final JsonParser parser;
    private final PlaceFinder places;
    private final ResourceReader resources;
    private int index;
    private boolean ended;
    private boolean divided;
    private @Nullable IOException failure;

    /** The elements behind the token that the parser is on. */
    DocumentEntries(
            JsonContext context, InputWindow window, JsonParser parser, PlaceFinder places, ResourceReader resources) {
        this.context = context;
        this.window = window;
        this.parser = parser;
        this.places = places;
        this.resources = resources;
    }

    @Override
    public @Nullable Entry next() throws IOException {
        try {
            return ended ? null : entry();
        } catch (JacksonException e) {
            ended = true;
            throw context.unreadable(e, parser, places, window);
        }
    }

    /** The next entries, which have been read already. What cannot be read is told when the entries before it are taken. */
    DivisibleSource.@Nullable Part nextPart() throws IOException {
        divided = true;
        List<Entry> entries = new ArrayList<>();
        try {
            if (failure != null) {
                throw failure;
            }
            Entry entry = next();
            while (entry != null) {
                entries.add(entry);
                entry = entries.size() < PART ? next() : null;
            }
        } catch (IOException e) {
            if (entries.isEmpty()) {
                throw e;
            }
            failure = e;
        }
        return entries.isEmpty() ? null : () -> entries;
    }

    boolean isDivided() {
        return divided;
    }

    private @Nullable Entry entry() throws UnreadableInputException {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            end();
            return null;
        }
        TextPlace place = here();
        places.remember(place);
        InformationResource resource = resources.read();
        byte[] bytes = window.copy(place.offset(), parser.currentLocation().getByteOffset());
        String pointer = "/resources/" + index++;
        return new Entry(resource, context.locator(pointer, place, bytes, resources.offsets(), false));
    }

    /** Nothing may follow the list: what is said of the catalogue has been given out by now. */
    private void end() throws UnreadableInputException {
        ended = true;
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            throw context.unreadable().at(here(), "member-after-resources", Map.of("member", parser.currentName()));
        }
        if (parser.nextToken() != null) {
            throw context.unreadable().at(here(), "text-after-end");
        }
    }

    private TextPlace here() {
        return places.find(parser.currentTokenLocation());
    }
}
