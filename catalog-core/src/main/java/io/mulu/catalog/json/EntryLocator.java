package io.mulu.catalog.json;

import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.stream.Locator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** Keeps the bytes of one resource and finds its members in them when asked. */
final class EntryLocator implements Locator {

    private static final byte LINE_FEED = '\n';

    private final String file;
    private final String pointer;
    private final TextPlace place;
    private final byte[] bytes;
    private final JsonFactory factory;
    private @Nullable PlaceIndex index;

    /**
     * A locator.
     *
     * @param pointer the resource's own pointer
     * @param place where its first byte stands
     */
    EntryLocator(String file, String pointer, TextPlace place, byte[] bytes, JsonFactory factory) {
        this.file = file;
        this.pointer = pointer;
        this.place = place;
        this.bytes = bytes;
        this.factory = factory;
    }

    @Override
    public Location locate(String member) {
        if (index == null) {
            index = new PlaceIndex(bytes, factory);
        }
        PlaceIndex.Mark mark = index.find(member);
        int line = place.line();
        int lineStart = -1;
        for (int i = 0; i < mark.offset(); i++) {
            if (bytes[i] == LINE_FEED) {
                line++;
                lineStart = i + 1;
            }
        }
        int before = lineStart < 0 ? place.before() : 0;
        int column = before + Utf8.units(bytes, Math.max(0, lineStart), mark.offset()) + 1;
        return new DocumentLocation(file, pointer + mark.pointer(), line, column);
    }
}
