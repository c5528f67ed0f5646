package io.mulu.rdf.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.ExportView;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.GeneratedResources;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.RandomCatalogs;
import io.mulu.rdf.testing.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

class SchemaOrgTest {

    private static final String SC = "https://schema.org/";
    private static final String CR = "http://mlcommons.org/croissant/";
    private static final RdfOptions INTERNAL = RdfOptions.defaults().withAudience(Audience.INTERNAL);

    private static final Set<String> SCHEMA_ORG = Set.of(
            "DataCatalog",
            "DataDownload",
            "Dataset",
            "DefinedTerm",
            "GovernmentOrganization",
            "PropertyValue",
            "about",
            "conditionsOfAccess",
            "creator",
            "datePublished",
            "description",
            "distribution",
            "encodingFormat",
            "identifier",
            "inDefinedTermSet",
            "inLanguage",
            "includedInDataCatalog",
            "keywords",
            "name",
            "propertyID",
            "publisher",
            "termCode",
            "url",
            "variableMeasured");

    private static final Set<String> CROISSANT = Set.of("Field", "RecordSet", "dataType", "field", "recordSet");

    private static final Set<String> TYPES = Set.of("Boolean", "Date", "DateTime", "Float", "Integer", "Text");

    private static byte[] write(
            BiFunction<OutputStream, RdfOptions, ResourceSink> writer,
            RdfOptions options,
            CatalogDescription description,
            List<InformationResource> resources) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ResourceSink sink = writer.apply(out, options)) {
            sink.begin(description);
            for (InformationResource resource : resources) {
                sink.write(resource);
            }
            sink.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] schemaOrg(RdfOptions options, List<InformationResource> resources) {
        return write(SchemaOrgCatalogWriter::new, options, Samples.description(), resources);
    }

    private static byte[] croissant(RdfOptions options, List<InformationResource> resources) {
        return write(CroissantCatalogWriter::new, options, Samples.description(), resources);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Example
    void writesADatasetInTheWordsOfSchemaOrg() {
        RdfOptions options = RdfOptions.defaults().withLandingPage("https://p.example/{code}");
        String[] lines = text(schemaOrg(options, List.of(Samples.plain(3)))).split("\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[0]).isEqualTo("{\"@context\":{\"@vocab\":\"https://schema.org/\"},\"@graph\":[");
        assertThat(lines[2])
                .isEqualTo(",{\"@id\":\"https://mulu.example/resource/303006/000003\",\"@type\":\"Dataset\","
                        + "\"identifier\":\"303006/000003\",\"name\":\"资源3\",\"description\":\"第3项资源\","
                        + "\"url\":\"https://p.example/303006%2F000003\",\"inLanguage\":\"zh\","
                        + "\"datePublished\":\"2020-02-29\","
                        + "\"includedInDataCatalog\":{\"@id\":\"https://mulu.example/catalog\"},"
                        + "\"publisher\":{\"@id\":\"https://mulu.example/organization/11430000743187451F\","
                        + "\"@type\":\"GovernmentOrganization\",\"name\":\"示例省市场监管局\","
                        + "\"identifier\":\"11430000743187451F\"},"
                        + "\"about\":{\"@id\":\"https://w3id.org/mulu/classification/national-2017-10/303006\","
                        + "\"@type\":\"DefinedTerm\",\"name\":\"工业和信息化部\",\"termCode\":\"303006\","
                        + "\"inDefinedTermSet\":{\"@id\":\"https://w3id.org/mulu/classification/national-2017-10\"}},"
                        + "\"conditionsOfAccess\":[\"注明来源\"],"
                        + "\"distribution\":{\"@type\":\"DataDownload\","
                        + "\"encodingFormat\":\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"},"
                        + "\"variableMeasured\":[{\"@id\":\"https://mulu.example/resource/303006/000003#item-1\","
                        + "\"@type\":\"PropertyValue\",\"name\":\"名称\"}]}");
    }

    @Example
    void writesADocumentOfOneDatasetForCroissant() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CroissantCatalogWriter.writeOne(
                new ExportView(INTERNAL).of(Samples.plain(3)).orElseThrow(), INTERNAL, out);
        Graph graph = Graphs.readJsonLd(out.toByteArray());
        Node dataset = NodeFactory.createURI("https://mulu.example/resource/303006/000003");
        assertThat(graph.contains(dataset, RDF.type.asNode(), NodeFactory.createURI(SC + "Dataset")))
                .isTrue();
        assertThat(graph.find(dataset, NodeFactory.createURI("http://purl.org/dc/terms/conformsTo"), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo("http://mlcommons.org/croissant/1.0");
        assertThat(text(out.toByteArray())).endsWith("""
                  "recordSet": [
                    {
                      "@id": "https://mulu.example/resource/303006/000003#schema",
                      "@type": "cr:RecordSet",
                      "name": "records",
                      "field": [
                        {
                          "@id": "https://mulu.example/resource/303006/000003#item-1",
                          "@type": "cr:Field",
                          "name": "名称",
                          "dataType": "sc:Text"
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    /** Every class, property and type is one of theirs; every dataset has what it must have. */
    @Property(tries = 100)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void anyCatalogueUsesTheirWordsOnly(
            @ForAll CatalogDescription description,
            @ForAll List<InformationResource> resources,
            @ForAll Audience audience) {
        RdfOptions options = RdfOptions.defaults().withAudience(audience);
        keepsRules(write(SchemaOrgCatalogWriter::new, options, description, resources), Set.of("name", "description"));
        keepsRules(
                write(CroissantCatalogWriter::new, options, description, resources),
                Set.of("name", "description", "url"));
    }

    @Example
    void generatedCataloguesUseEveryTypeOfCroissant() {
        Graph graph = keepsRules(croissant(INTERNAL, GeneratedResources.range(0, 300)), Set.of("name", "url"));
        Set<String> types = new TreeSet<>();
        graph.find(Node.ANY, NodeFactory.createURI(CR + "dataType"), Node.ANY)
                .forEachRemaining(
                        triple -> types.add(triple.getObject().getURI().substring(SC.length())));
        assertThat(types).isEqualTo(new TreeSet<>(TYPES));
    }

    private static Graph keepsRules(byte[] document, Set<String> must) {
        Graph graph = Graphs.readJsonLd(document);
        Map<String, Set<String>> words = new TreeMap<>(Map.of(SC, new TreeSet<>(), CR, new TreeSet<>()));
        for (String iri : Graphs.iris(graph)) {
            words.forEach((namespace, found) -> {
                if (iri.startsWith(namespace)) {
                    found.add(iri.substring(namespace.length()));
                }
            });
        }
        words.get(SC).removeAll(TYPES);
        assertThat(SCHEMA_ORG).containsAll(words.get(SC));
        assertThat(CROISSANT).containsAll(words.get(CR));
        graph.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(SC + "Dataset"))
                .forEachRemaining(triple -> must.forEach(property -> assertThat(
                                graph.find(triple.getSubject(), NodeFactory.createURI(SC + property), Node.ANY)
                                        .toList())
                        .as(property)
                        .isNotEmpty()));
        return graph;
    }

    /** Whoever may not see something in DCAT does not see it here. */
    @Property(tries = 100)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void tellsNothingThatTheDcatExportDoesNot(
            @ForAll CatalogDescription description,
            @ForAll List<InformationResource> resources,
            @ForAll Audience audience) {
        RdfOptions options = RdfOptions.defaults().withAudience(audience);
        Set<String> dcat = Graphs.literals(Graphs.readTurtle(Graphs.turtle(options, description, resources)));
        dcat.addAll(Graphs.iris(Graphs.readTurtle(Graphs.turtle(options, description, resources))));
        dcat.addAll(List.of("zh", "records", "政务信息资源目录", "http://mlcommons.org/croissant/1.0"));
        for (byte[] document : List.of(
                write(SchemaOrgCatalogWriter::new, options, description, resources),
                write(CroissantCatalogWriter::new, options, description, resources))) {
            Set<String> told = Graphs.literals(Graphs.readJsonLd(document));
            told.removeIf(literal -> literal.startsWith("item_"));
            told.removeIf(literal -> literal.contains("/") && !literal.contains(" "));
            assertThat(dcat).containsAll(told);
        }
    }

    /** A resource that may not be seen leaves no trace. */
    @Property(tries = 100)
    @Domain(RandomCatalogs.class)
    @Domain(DomainContext.Global.class)
    void withheldResourcesChangeNoByte(@ForAll List<InformationResource> resources, @ForAll Audience audience) {
        RdfOptions options = RdfOptions.defaults().withAudience(audience);
        ExportView view = new ExportView(options);
        List<InformationResource> admitted = resources.stream()
                .filter(resource -> view.of(resource).isPresent())
                .toList();
        assertThat(schemaOrg(options, resources)).isEqualTo(schemaOrg(options, admitted));
        assertThat(croissant(options, resources)).isEqualTo(croissant(options, admitted));
    }

    /** What is written for a resource does not wait for those behind it. */
    @Example
    void holdsNoMoreBackThanAPortion() throws IOException {
        List<BiFunction<OutputStream, RdfOptions, ResourceSink>> writers =
                List.of(SchemaOrgCatalogWriter::new, CroissantCatalogWriter::new);
        for (BiFunction<OutputStream, RdfOptions, ResourceSink> writer : writers) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ResourceSink sink = writer.apply(out, INTERNAL)) {
                sink.begin(Samples.description());
                for (int i = 0; i < 1000; i++) {
                    sink.write(GeneratedResources.resource(i));
                }
                int before = out.size();
                sink.finish();
                assertThat(before).isGreaterThan(out.size() - 20_000);
            }
        }
    }

    @Example
    void theSameCatalogueGivesTheSameBytes() {
        List<InformationResource> resources = GeneratedResources.range(0, 100);
        assertThat(schemaOrg(INTERNAL, resources)).isEqualTo(schemaOrg(INTERNAL, resources));
        assertThat(croissant(INTERNAL, resources)).isEqualTo(croissant(INTERNAL, resources));
    }
}
