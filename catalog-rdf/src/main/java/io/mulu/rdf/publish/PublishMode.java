package io.mulu.rdf.publish;

/** What becomes of what a graph held before. */
public enum PublishMode {
    /** It is removed. */
    REPLACE,
    /** It stays, and what is published is added; what is there already is not there twice. */
    MERGE
}
