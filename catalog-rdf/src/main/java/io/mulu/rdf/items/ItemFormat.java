package io.mulu.rdf.items;

/** The forms of descriptions of tables. */
public enum ItemFormat {
    /**
     * Metadata of CSV on the Web (W3C Recommendation of 2015-12-17): a table with its schema, as JSON. Named and placed
     * beside a CSV file as {@link ItemSchemas#fileName} says, tools find it by the file.
     */
    CSVW(".csv-metadata.json"),
    /** Table Schema of Frictionless Data, version 1. */
    FRICTIONLESS(".schema.json");

    private final String ending;

    ItemFormat(String ending) {
        this.ending = ending;
    }

    /**
     * How file names of this form end.
     *
     * @return the ending, from its point on
     */
    public String ending() {
        return ending;
    }
}
