package io.mulu.cli.command;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.json.CatalogJsonWriter;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.cli.output.OutputFolder;
import io.mulu.cli.words.Words;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.order.CanonicalOrder;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the catalogue that a compilation writes. All say the same, for those inside the department;
 * linked data in canonical order, JSON in that of the input.
 */
final class CatalogFiles implements Closeable {

    static final String JSON = "catalog.json";
    private static final String TURTLE = "catalog.ttl";
    private static final String JSON_LD = "catalog.jsonld";

    /** All files of a compilation, for people. */
    static final String NAMES =
            String.join(", ", JSON, TURTLE, JSON_LD, FindingFiles.FINDINGS, FindingFiles.SARIF, FindingFiles.REPORT);

    private final List<ResourceSink> sinks = new ArrayList<>();

    CatalogFiles(OutputFolder folder, CheckSession session, @Nullable String base) throws IOException {
        RdfOptions rdf = options(session, base);
        sinks.add(new CatalogJsonWriter(folder.file(JSON)));
        List<ResourceSink> linked = List.of(
                RdfSyntax.TURTLE.writer(folder.file(TURTLE), rdf), RdfSyntax.JSON_LD.writer(folder.file(JSON_LD), rdf));
        sinks.add(new CanonicalOrder(linked, folder.path(), CanonicalOrder.USUAL_MEMORY));
    }

    private static RdfOptions options(CheckSession session, @Nullable String base) {
        RdfOptions options = RdfOptions.defaults()
                .withAudience(Audience.INTERNAL)
                .withRegistry(session.registry())
                .withScheme(session.scheme());
        try {
            return base == null ? options : options.withBase(base);
        } catch (IllegalArgumentException e) {
            throw Words.misuse("base-unusable", "base", base, "cause", String.valueOf(e.getMessage()));
        }
    }

    List<ResourceSink> sinks() {
        return List.copyOf(sinks);
    }

    @Override
    public void close() throws IOException {
        for (ResourceSink sink : sinks) {
            sink.close();
        }
    }
}
