package io.mulu.catalog.json.tree;

/** A configuration document that is not JSON, or not of the expected shape. The message names document and line. */
public final class JsonTreeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final int line;
    private final String problem;

    /**
     * Describes the place and the problem.
     *
     * @param source the document's name
     * @param line the 1-based line
     * @param pointer the JSON pointer; may be empty
     * @param problem what is wrong, in English
     */
    public JsonTreeException(String source, int line, String pointer, String problem) {
        super(source + ":" + line + ": " + problem + (pointer.isEmpty() ? "" : " (at " + pointer + ")"));
        this.source = source;
        this.line = line;
        this.problem = problem;
    }

    /**
     * The document's name.
     *
     * @return the name as it was given
     */
    public String source() {
        return source;
    }

    /**
     * The line of the problem.
     *
     * @return 1-based
     */
    public int line() {
        return line;
    }

    /**
     * What is wrong, without the place.
     *
     * @return an English clause
     */
    public String problem() {
        return problem;
    }
}
