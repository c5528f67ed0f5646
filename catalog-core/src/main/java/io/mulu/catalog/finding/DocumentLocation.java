package io.mulu.catalog.finding;

/**
 * A place in a JSON document.
 *
 * @param file the name of the file
 * @param pointer the JSON pointer (RFC 6901) from the document's root, or from the line's root in JSON Lines
 * @param line the line, 1-based; 0 when not known
 * @param column the column in UTF-16 units, 1-based; 0 when not known
 */
public record DocumentLocation(String file, String pointer, int line, int column) implements Location {

    @Override
    public String text() {
        String place = line == 0 ? file : file + ":" + line + (column == 0 ? "" : ":" + column);
        return pointer.isEmpty() ? place : place + " " + pointer;
    }
}
