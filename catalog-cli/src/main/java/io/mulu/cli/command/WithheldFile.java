package io.mulu.cli.command;

import io.mulu.catalog.audience.AudienceView;
import io.mulu.catalog.json.report.WithheldJsonWriter;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.cli.output.OutputFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The list of what an audience does not see, written beside the form that is made for it; or none. */
final class WithheldFile implements Closeable {

    private final @Nullable OutputFile file;
    private final @Nullable WithheldJsonWriter writer;

    private WithheldFile(@Nullable OutputFile file, @Nullable WithheldJsonWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    static WithheldFile open(@Nullable Path path, AudienceView view) {
        if (path == null) {
            return new WithheldFile(null, null);
        }
        OutputFile file = OutputFile.open(path);
        return new WithheldFile(file, new WithheldJsonWriter(file.stream(), view));
    }

    /** A sink that hands on all to another one, which this does not close, and takes its notes. */
    ResourceSink beside(ResourceSink sink) {
        return writer == null ? sink : new Both(sink, writer);
    }

    void commit() throws IOException {
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private record Both(ResourceSink first, ResourceSink second) implements ResourceSink {

        @Override
        public void begin(CatalogDescription description) throws IOException {
            first.begin(description);
            second.begin(description);
        }

        @Override
        public void write(InformationResource resource) throws IOException {
            first.write(resource);
            second.write(resource);
        }

        @Override
        public void finish() throws IOException {
            first.finish();
            second.finish();
        }

        @Override
        public void close() {
            // Who opened them closes them.
        }
    }
}
