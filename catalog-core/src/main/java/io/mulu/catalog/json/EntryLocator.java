package io.mulu.catalog.json;

import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.stream.Locator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** Keeps the bytes of one resource and finds its members in them when asked. */
final class EntryLocator implements Locator {

    private static final byte LINE_FEED = '\n';
    private static final String NAME = "/" + MemberPaths.NAME;
    private static final String CODE = "/" + MemberPaths.CODE;

    private final String file;
    private final String pointer;
    private final TextPlace place;
    private final byte[] bytes;
    private final boolean oneLine;
    private final JsonFactory factory;
    private final int name;
    private final int code;
    private @Nullable PlaceIndex index;

    /**
     * A locator.
     *
     * @param pointer the resource's own pointer
     * @param place where its first byte stands
     * @param offsets where some of its members stand
     * @param oneLine whether the resource is known to have no line breaks
     */
    EntryLocator(
            String file,
            String pointer,
            TextPlace place,
            byte[] bytes,
            MemberOffsets offsets,
            boolean oneLine,
            JsonFactory factory) {
        this.file = file;
        this.pointer = pointer;
        this.place = place;
        this.bytes = bytes;
        this.oneLine = oneLine;
        this.factory = factory;
        this.name = within(offsets.name());
        this.code = within(offsets.code());
    }

    private int within(long offset) {
        return offset < 0 ? -1 : (int) (offset - place.offset());
    }

    @Override
    public Location locate(String member) {
        if (name >= 0 && member.equals(MemberPaths.NAME)) {
            return at(NAME, name);
        }
        if (code >= 0 && member.equals(MemberPaths.CODE)) {
            return at(CODE, code);
        }
        if (index == null) {
            index = new PlaceIndex(bytes, factory);
        }
        PlaceIndex.Mark mark = index.find(member);
        return at(mark.pointer(), mark.offset());
    }

    private Location at(String member, int offset) {
        int line = place.line();
        int lineStart = -1;
        for (int i = 0; !oneLine && i < offset; i++) {
            if (bytes[i] == LINE_FEED) {
                line++;
                lineStart = i + 1;
            }
        }
        int before = lineStart < 0 ? place.before() : 0;
        int column = before + Utf8.units(bytes, Math.max(0, lineStart), offset) + 1;
        return new DocumentLocation(file, pointer.isEmpty() ? member : pointer + member, line, column);
    }
}
