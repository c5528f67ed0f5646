package io.mulu.rdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.jena.JenaExport;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Jena reads the same from all syntaxes, and writes N-Triples to the byte as we do. */
class AllSyntaxesTest {

    private static final RdfOptions OPTIONS = RdfOptions.defaults()
            .withLandingPage("https://data.example/r?c={code}&t=a:b&lt;")
            .withAudience(Audience.INTERNAL);

    private record Written(CatalogDescription description, List<InformationResource> resources, RdfOptions options) {

        byte[] in(RdfSyntax syntax) {
            return Graphs.write(syntax, options, description, resources);
        }

        Set<Triple> readBack(RdfSyntax syntax, Lang lang) {
            return Graphs.read(new ByteArrayInputStream(in(syntax)), lang).stream()
                    .collect(Collectors.toSet());
        }

        void into(ResourceSink opened) throws IOException {
            try (ResourceSink sink = opened) {
                sink.begin(description);
                for (InformationResource resource : resources) {
                    sink.write(resource);
                }
                sink.finish();
            }
        }
    }

    private static final Written RICH = new Written(Samples.description(), Samples.rich(), OPTIONS);

    @Example
    void allSyntaxesSayTheSameOfARichCatalogue() {
        saysTheSame(RICH);
    }

    @Example
    void allSyntaxesSayTheSameWhenTheHostIsChinese() {
        saysTheSame(new Written(Samples.description(), Samples.rich(), OPTIONS.withBase("https://目录.example/a&b/")));
    }

    @Property(tries = 150)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void allSyntaxesSayTheSameOfAnyCatalogue(
            @ForAll CatalogDescription description,
            @ForAll List<InformationResource> resources,
            @ForAll Audience audience) {
        saysTheSame(new Written(description, resources, OPTIONS.withAudience(audience)));
    }

    @Example
    void nTriplesOfARichCatalogueAreThoseOfJena() throws IOException {
        assertThat(text(RICH.in(RdfSyntax.N_TRIPLES))).isEqualTo(text(byJena(RICH)));
    }

    @Property(tries = 300)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void nTriplesOfAnyCatalogueAreThoseOfJena(
            @ForAll CatalogDescription description, @ForAll List<InformationResource> resources) throws IOException {
        Written written = new Written(description, resources, OPTIONS);
        assertThat(written.in(RdfSyntax.N_TRIPLES)).isEqualTo(byJena(written));
    }

    @Example
    void eachTextIsEscapedAsJenaEscapesIt() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c).append('a');
        }
        all.append("\uD83D\uDE00\uDE00\uD83D");
        Written written =
                new Written(CatalogDescription.builder().title(all.toString()).build(), List.of(), OPTIONS);
        assertThat(written.in(RdfSyntax.N_TRIPLES)).isEqualTo(byJena(written));
        saysTheSame(written);
    }

    @Example
    void jenasModelAndDatasetHoldTheSameStatements() throws IOException {
        Set<Triple> triples = RICH.readBack(RdfSyntax.N_TRIPLES, Lang.NTRIPLES);
        Model model = ModelFactory.createDefaultModel();
        Dataset dataset = DatasetFactory.create();
        RICH.into(JenaExport.to(model, OPTIONS));
        RICH.into(JenaExport.to(dataset, OPTIONS, "https://graphs.example/one"));
        assertThat(model.getGraph().stream().collect(Collectors.toSet())).isEqualTo(triples);
        assertThat(dataset.getNamedModel("https://graphs.example/one").getGraph().stream()
                        .collect(Collectors.toSet()))
                .isEqualTo(triples);
        assertThat(dataset.getDefaultModel().isEmpty()).isTrue();
        assertThat(model.getNsPrefixURI("dcat")).isEqualTo("http://www.w3.org/ns/dcat#");
    }

    @Example
    void trigNamesTheGraphAsAsked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RICH.into(RdfSyntax.TRIG.writer(bytes, OPTIONS, "https://graphs.example/a&b"));
        assertThat(graphs(bytes.toByteArray())).containsExactly("https://graphs.example/a&b");
        assertThat(graphs(RICH.in(RdfSyntax.TRIG))).containsExactly("https://mulu.example/catalog");
    }

    private static Set<String> graphs(byte[] trig) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(trig)).lang(Lang.TRIG).parse(dataset);
        assertThat(dataset.getDefaultGraph().isEmpty()).isTrue();
        return dataset.stream().map(quad -> quad.getGraph().getURI()).collect(Collectors.toSet());
    }

    private static void saysTheSame(Written written) {
        Set<Triple> triples = written.readBack(RdfSyntax.N_TRIPLES, Lang.NTRIPLES);
        assertThat(triples).isNotEmpty().allMatch(AllSyntaxesTest::isNamed);
        assertThat(written.readBack(RdfSyntax.TURTLE, Lang.TURTLE)).isEqualTo(triples);
        assertThat(written.readBack(RdfSyntax.JSON_LD, Lang.JSONLD11)).isEqualTo(triples);
        assertThat(written.readBack(RdfSyntax.RDF_XML, Lang.RDFXML))
                .isEqualTo(triples.stream().map(AllSyntaxesTest::inXml).collect(Collectors.toSet()));
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(new ByteArrayInputStream(written.in(RdfSyntax.TRIG)))
                .lang(Lang.TRIG)
                .parse(dataset);
        Node graph = NodeFactory.createURI(written.options().catalogIri());
        assertThat(dataset.getGraph(graph).stream().collect(Collectors.toSet())).isEqualTo(triples);
    }

    private static boolean isNamed(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .noneMatch(Node::isBlank);
    }

    /** What XML 1.0 has no character for becomes the replacement character. */
    private static Triple inXml(Triple triple) {
        Node object = triple.getObject();
        if (!object.isLiteral()) {
            return triple;
        }
        StringBuilder text = new StringBuilder();
        object.getLiteralLexicalForm()
                .codePoints()
                .map(c -> c < ' ' && "\t\n\r".indexOf(c) < 0 || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c)
                .forEach(text::appendCodePoint);
        Node changed = object.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text.toString(), object.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text.toString(), object.getLiteralLanguage());
        return Triple.create(triple.getSubject(), triple.getPredicate(), changed);
    }

    private static byte[] byJena(Written written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.into(
                JenaExport.to(StreamRDFWriter.getWriterStream((OutputStream) bytes, Lang.NTRIPLES), written.options()));
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
