package io.mulu.catalog.json;

/** Takes from an object what has no place of its own in the model. */
interface Leftovers {

    /** Keeps what was written where a value should stand. */
    void written(String path, String text);

    /** Keeps a member that the format does not know. */
    void extension(String name, String text);
}
