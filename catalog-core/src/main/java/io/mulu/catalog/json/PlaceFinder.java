package io.mulu.catalog.json;

import tools.jackson.core.TokenStreamLocation;

/**
 * Turns a parser's places, whose columns count bytes, into places whose columns count UTF-16 units. Remembers one place, so
 * that a line of any length is counted only once.
 */
final class PlaceFinder {

    private final InputWindow window;
    private final TextPlace base;
    private TextPlace remembered;

    /** Of a parser that begins at a place. */
    PlaceFinder(InputWindow window, TextPlace base) {
        this.window = window;
        this.base = base;
        this.remembered = base;
    }

    /** A place at or behind the remembered one. */
    TextPlace find(TokenStreamLocation location) {
        long offset = Math.max(base.offset() + location.getByteOffset(), remembered.offset());
        int line = Math.max(base.line() + location.getLineNr() - 1, remembered.line());
        if (line == remembered.line()) {
            return new TextPlace(offset, line, remembered.before() + window.units(remembered.offset(), offset));
        }
        long rowStart = offset - Math.max(0, location.getColumnNr() - 1);
        return new TextPlace(offset, line, window.units(rowStart, offset));
    }

    /** Remembers a place, and lets go of what lies before it. */
    void remember(TextPlace place) {
        remembered = place;
        window.release(place.offset());
    }
}
