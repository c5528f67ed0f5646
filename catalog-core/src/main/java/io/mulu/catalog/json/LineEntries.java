package io.mulu.catalog.json;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * The values of JSON Lines. Nearly all are read from their bytes; what is unusual in any way is read again by a parser, which
 * gives the same for both and can say what is wrong.
 */
final class LineEntries implements Entries {

    /** An entry that is longer waits until twice as much of it has come before it is tried again. */
    private static final int SHORT = 1 << 16;

    private final JsonContext context;
    private final InputWindow window;
    private final BytesIn bytes;
    private final ResourceReader usual;
    private long offset;
    private int line;
    private long mark;
    private int before;
    private boolean ended;

    /** The values behind a place. */
    LineEntries(JsonContext context, InputWindow window, TextPlace place, UsualReader usual) {
        this.context = context;
        this.window = window;
        this.bytes = usual.bytes();
        this.usual = usual.resources();
        move(place);
    }

    private void move(TextPlace place) {
        offset = place.offset();
        line = place.line();
        mark = place.offset();
        before = place.before();
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (ended || !skipBlanks()) {
            ended = true;
            return null;
        }
        TextPlace place = settle();
        ended = true; // unless it can be read
        InformationResource resource = usual(place);
        Entry entry = resource == null ? parsed(place) : entry(resource, place, usual.offsets(), true);
        ended = false;
        return entry;
    }

    private Entry entry(InformationResource resource, TextPlace place, MemberOffsets offsets, boolean oneLine) {
        return new Entry(resource, context.locator("", place, window.copy(place.offset(), offset), offsets, oneLine));
    }

    /** Goes to the next byte that is no blank; false at the end. */
    private boolean skipBlanks() throws IOException {
        while (true) {
            byte[] held = window.held();
            int i = window.index(offset);
            while (i < window.length() && isBlank(held[i])) {
                i++;
                // A carriage return ends a line unless a line feed follows, which is counted then.
                if (held[i - 1] == '\n' || held[i - 1] == '\r' && i < window.length() && held[i] != '\n') {
                    line++;
                    mark = window.start() + i;
                    before = 0;
                }
            }
            boolean atReturn = i > window.index(offset) && i == window.length() && held[i - 1] == '\r';
            offset = window.start() + (atReturn && !window.ended() ? i - 1 : i);
            if (i < window.length()) {
                return true;
            }
            settle();
            if (!window.fill()) {
                return false;
            }
        }
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    /** The place where the reading stands; lets go of what lies before it. */
    private TextPlace settle() {
        before += window.units(mark, offset);
        mark = offset;
        window.release(offset);
        return new TextPlace(offset, line, before);
    }

    /** Reads an object from its bytes; null when a parser must look at it. */
    private @Nullable InformationResource usual(TextPlace place) throws IOException {
        while (window.held()[window.index(offset)] == '{') {
            try {
                bytes.begin(window.held(), window.index(offset), window.length(), window.start());
                InformationResource resource = usual.read();
                offset = window.start() + bytes.at();
                return resource;
            } catch (BytesIn.UnusualException e) {
                if (!bytes.isAtEnd() || !more()) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Reads on; false when nothing more comes. */
    private boolean more() throws IOException {
        int held = window.length() - window.index(offset);
        boolean filled = window.fill();
        while (filled && held > SHORT && window.length() - window.index(offset) < 2 * held) {
            filled = window.fill();
        }
        return filled;
    }

    private Entry parsed(TextPlace place) throws IOException {
        PlaceFinder places = new PlaceFinder(window, place);
        try (JsonParser parser = context.parser(window.from(place.offset()))) {
            try {
                return parsed(parser, place);
            } catch (JacksonException e) {
                throw context.unreadable(e, parser, places, window);
            }
        }
    }

    private Entry parsed(JsonParser parser, TextPlace place) {
        parser.nextToken();
        ResourceReader reader = context.reader(new ParserIn(parser, place.offset()));
        InformationResource resource = reader.read();
        TokenStreamLocation end = parser.currentLocation();
        offset = place.offset() + end.getByteOffset();
        if (end.getLineNr() > 1) {
            line = place.line() + end.getLineNr() - 1;
            mark = offset - Math.max(0, end.getColumnNr() - 1);
            before = 0;
        }
        return entry(resource, place, reader.offsets(), false);
    }
}
