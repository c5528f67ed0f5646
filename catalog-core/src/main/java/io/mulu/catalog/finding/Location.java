package io.mulu.catalog.finding;

/** Where something was written. */
public sealed interface Location permits CellLocation, DocumentLocation, FileLocation, SubjectLocation {

    /**
     * The name of the file.
     *
     * @return the name as it was given, without folders; {@code -} for standard input
     */
    String file();

    /**
     * The place for people.
     *
     * @return for example {@code 目录.xlsx!Sheet1!AE4} or {@code catalog.json:12:5 /resources/0/code}
     */
    String text();
}
