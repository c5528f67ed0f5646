package io.mulu.rdf.jena;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Remembers why reading failed: Jena's tokenizer tells it in words only. */
final class WatchedReader extends FilterReader {

    private @Nullable IOException failure;

    WatchedReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        try {
            return super.read(buffer, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Why reading failed; null when it did not. */
    @Nullable
    IOException failure() {
        return failure;
    }
}
