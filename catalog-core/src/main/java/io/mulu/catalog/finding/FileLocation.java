package io.mulu.catalog.finding;

/**
 * A whole file.
 *
 * @param file the name of the file
 */
public record FileLocation(String file) implements Location {

    @Override
    public String text() {
        return file;
    }
}
