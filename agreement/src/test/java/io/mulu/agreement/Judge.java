package io.mulu.agreement;

/** Who is compared with the rules. */
enum Judge {
    /** The JSON Schema. */
    SCHEMA,
    /** The SHACL shapes. */
    SHAPES;

    Verdict of(Judged judged) {
        return this == SCHEMA ? judged.schema() : judged.shapes();
    }
}
