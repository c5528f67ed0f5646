package io.mulu.catalog.json;

import io.mulu.catalog.stream.Entry;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The entries of a catalogue, behind what is said of the catalogue as a whole. */
@FunctionalInterface
interface Entries {

    /** The next one; null behind the last. */
    @Nullable
    Entry next() throws IOException;
}
