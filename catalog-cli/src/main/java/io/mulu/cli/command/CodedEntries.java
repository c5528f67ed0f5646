package io.mulu.cli.command;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Those entries of a source for which a code was written. */
record CodedEntries(ResourceSource source) implements ResourceSource {

    @Override
    public CatalogDescription description() {
        return source.description();
    }

    @Override
    public @Nullable Entry next() throws IOException {
        Entry entry = source.next();
        while (entry != null && !isCoded(entry)) {
            entry = source.next();
        }
        return entry;
    }

    private static boolean isCoded(Entry entry) {
        return entry.resource().code() != null || entry.resource().asWritten().containsKey(MemberPaths.CODE);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
