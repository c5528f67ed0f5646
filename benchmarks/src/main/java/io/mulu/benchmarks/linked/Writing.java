package io.mulu.benchmarks.linked;

import io.mulu.benchmarks.measure.Work;
import io.mulu.benchmarks.reading.CatalogueMaker;
import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.json.CatalogJsonLinesWriter;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.jena.JenaExport;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The ways in which the same resources in memory are written. */
final class Writing {

    /** Everything is written. */
    static final RdfOptions OPTIONS = RdfOptions.defaults().withAudience(Audience.INTERNAL);

    static final CatalogDescription DESCRIPTION = CatalogDescription.builder()
            .title("政务信息资源目录")
            .codeProfile("national")
            .build();

    private final List<InformationResource> resources;

    private Writing(List<InformationResource> resources) {
        this.resources = resources;
    }

    static Writing of(int count) {
        CatalogueMaker maker = new CatalogueMaker();
        return new Writing(IntStream.range(0, count).mapToObj(maker::resource).toList());
    }

    Writing first(int count) {
        return new Writing(resources.subList(0, count));
    }

    Work.Outcome ours(RdfSyntax syntax) throws IOException {
        CountingStream out = new CountingStream();
        write(syntax.writer(out, OPTIONS));
        return outcome(out);
    }

    Work.Outcome jsonLines() throws IOException {
        CountingStream out = new CountingStream();
        write(new CatalogJsonLinesWriter(out));
        return outcome(out);
    }

    /** Jena's writers that need no model. */
    Work.Outcome jenasStream(RDFFormat format) throws IOException {
        CountingStream out = new CountingStream();
        write(JenaExport.to(StreamRDFWriter.getWriterStream((OutputStream) out, format), OPTIONS));
        return outcome(out);
    }

    /** Jena's writers of models; building the model is not measured. */
    Work.Outcome jenas(RDFFormat format, Graph graph) {
        CountingStream out = new CountingStream();
        RDFWriter.source(graph).format(format).output(out);
        return outcome(out);
    }

    Model model() throws IOException {
        Model model = ModelFactory.createDefaultModel();
        write(JenaExport.to(model, OPTIONS));
        return model;
    }

    void write(ResourceSink opened) throws IOException {
        try (ResourceSink sink = opened) {
            sink.begin(DESCRIPTION);
            for (InformationResource resource : resources) {
                sink.write(resource);
            }
            sink.finish();
        }
    }

    private Work.Outcome outcome(CountingStream out) {
        return new Work.Outcome(resources.size(), out.bytes());
    }
}
