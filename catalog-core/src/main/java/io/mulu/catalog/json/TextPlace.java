package io.mulu.catalog.json;

/**
 * A place in a text.
 *
 * @param offset bytes before it
 * @param line its line, 1-based
 * @param before UTF-16 units before it on its line
 */
record TextPlace(long offset, int line, int before) {

    static final TextPlace START = new TextPlace(0, 1, 0);

    int column() {
        return before + 1;
    }
}
