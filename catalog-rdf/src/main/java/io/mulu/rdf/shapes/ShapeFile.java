package io.mulu.rdf.shapes;

/** The files of shapes. They can be used alone or together. */
public enum ShapeFile {
    /** What must hold of every export, whatever its audience: what must be there, how often, in which form. */
    BASE("base"),
    /**
     * What should hold: usual lengths, and what an audience may not see, or what was written in words that are no value.
     */
    RECOMMENDED("recommended"),
    /** Which concepts may stand where; those outside an open list are only warned of. */
    CODE_LISTS("code-lists");

    private final String code;

    ShapeFile(String code) {
        this.code = code;
    }

    /**
     * The name for files and commands.
     *
     * @return lower case with hyphens
     */
    public String code() {
        return code;
    }
}
