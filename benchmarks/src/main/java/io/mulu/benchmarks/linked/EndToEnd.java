package io.mulu.benchmarks.linked;

import io.mulu.benchmarks.measure.Work;
import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.check.Workers;
import io.mulu.catalog.json.CatalogJsonReader;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.rdf.jena.JenaExport;
import io.mulu.rdf.order.CanonicalOrder;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** A file of JSON Lines made into linked data. */
final class EndToEnd {

    private final Path file;
    private final CheckSettings settings;

    EndToEnd(Path file, CheckSettings settings) {
        this.file = file;
        this.settings = settings;
    }

    /** Read, fully checked and written in one pass. */
    Work.Outcome checked(RdfSyntax syntax) throws IOException {
        CountingStream out = new CountingStream();
        CatalogCheck check = new CatalogCheck(settings);
        int[] findings = new int[1];
        int[] resources = new int[1];
        try (CatalogJsonReader reader = open();
                ResourceSink sink = syntax.writer(out, Writing.OPTIONS)) {
            sink.begin(reader.description());
            check.checkAll(reader, Workers.CALLER, finding -> findings[0]++, entry -> {
                write(entry, sink);
                resources[0]++;
            });
            sink.finish();
        }
        check.finish(finding -> findings[0]++);
        if (findings[0] != 0) {
            throw new IllegalStateException("findings in flawless resources: " + findings[0]);
        }
        return new Work.Outcome(resources[0], out.bytes());
    }

    private static void write(Entry entry, ResourceSink sink) {
        try {
            sink.write(entry.resource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read, brought into canonical order, and written. */
    Work.Outcome ordered(RdfSyntax syntax) throws IOException {
        CountingStream out = new CountingStream();
        try (ResourceSink sink = new CanonicalOrder(
                syntax.writer(out, Writing.OPTIONS), file.toAbsolutePath().getParent())) {
            return new Work.Outcome(copy(sink), out.bytes());
        }
    }

    /** The usual way: a model of everything, written prettily. */
    Work.Outcome byModel() throws IOException {
        CountingStream out = new CountingStream();
        Model model = ModelFactory.createDefaultModel();
        int resources;
        try (ResourceSink sink = JenaExport.to(model, Writing.OPTIONS)) {
            resources = copy(sink);
        }
        RDFWriter.source(model).format(RDFFormat.TURTLE_PRETTY).output(out);
        return new Work.Outcome(resources, out.bytes());
    }

    private int copy(ResourceSink sink) throws IOException {
        int resources = 0;
        try (CatalogJsonReader reader = open()) {
            sink.begin(reader.description());
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                sink.write(entry.resource());
                resources++;
            }
        }
        sink.finish();
        return resources;
    }

    private CatalogJsonReader open() throws IOException {
        return CatalogJsonReader.open(
                Files.newInputStream(file), "catalog.jsonl", settings.registry(), CodeProfiles.shipped());
    }
}
