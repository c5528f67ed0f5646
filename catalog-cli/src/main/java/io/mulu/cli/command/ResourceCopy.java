package io.mulu.cli.command;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.cli.output.Progress;
import java.io.IOException;

/** Hands all resources of a source to a sink, and tells on a terminal how far it has come. */
final class ResourceCopy {

    private ResourceCopy() {}

    static void run(
            ResourceSource source,
            CatalogDescription description,
            ResourceSink sink,
            Surroundings surroundings,
            Language language)
            throws IOException {
        Progress progress = new Progress(surroundings.err(), surroundings.terminal(), language, surroundings.clock());
        try {
            sink.begin(description);
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                sink.write(entry.resource());
                progress.step();
            }
            sink.finish();
        } finally {
            progress.done();
        }
    }
}
