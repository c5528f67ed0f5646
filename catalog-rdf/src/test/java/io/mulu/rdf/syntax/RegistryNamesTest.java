package io.mulu.rdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.testing.Elements;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

/** Properties that a registry names, in syntaxes that have their own idea of names. */
class RegistryNamesTest {

    private static final String SERVED = "https://a.example/ns?a=b&c=%20#served";
    private static final String DAY = "https://a.example/期限/发布日-1";
    private static final String ALIAS = "http://www.w3.org/2004/02/skos/core#altLabel";

    private static RdfOptions with(String... properties) {
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        for (int i = 0; i < properties.length; i++) {
            ElementType type = i == 1 ? ElementType.DATE : ElementType.TEXT;
            elements.add(
                    Elements.element("extensions.e" + i, type, null, Sensitivity.PUBLIC, "<" + properties[i] + ">"));
        }
        MetadataRegistry registry =
                new MetadataRegistry(elements, MetadataRegistry.guide2017().domains());
        return RdfOptions.defaults().withAudience(Audience.INTERNAL).withRegistry(registry);
    }

    @Test
    void allSyntaxesSayThem() {
        RdfOptions options = with(SERVED, DAY, ALIAS);
        InformationResource resource = Samples.plain(1).toBuilder()
                .extension("e0", "群众 & <企业>")
                .extension("e1", "2026-11-22")
                .extension("e2", "又名")
                .build();
        Set<Triple> triples = triples(RdfSyntax.N_TRIPLES, Lang.NTRIPLES, options, resource);
        assertThat(triples.stream()
                        .map(triple -> triple.getPredicate().getURI())
                        .collect(Collectors.toSet()))
                .contains(SERVED, DAY, ALIAS);
        assertThat(triples(RdfSyntax.TURTLE, Lang.TURTLE, options, resource)).isEqualTo(triples);
        assertThat(triples(RdfSyntax.JSON_LD, Lang.JSONLD11, options, resource)).isEqualTo(triples);
        assertThat(triples(RdfSyntax.RDF_XML, Lang.RDFXML, options, resource)).isEqualTo(triples);
    }

    private static Set<Triple> triples(RdfSyntax syntax, Lang lang, RdfOptions options, InformationResource resource) {
        byte[] document = Graphs.write(syntax, options, Samples.description(), List.of(resource));
        return Graphs.read(new ByteArrayInputStream(document), lang).stream().collect(Collectors.toSet());
    }

    @Test
    void onlyRdfXmlRefusesOneWithoutNameAndBeforeItWritesAnything() {
        RdfOptions options = with(SERVED, "https://a.example/ns/12");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RdfSyntax.RDF_XML.writer(bytes, options))
                .withMessageContaining("https://a.example/ns/12");
        assertThat(bytes.size()).isZero();
        for (RdfSyntax syntax : RdfSyntax.values()) {
            if (syntax != RdfSyntax.RDF_XML) {
                assertThat(syntax.writer(bytes, options)).isNotNull();
            }
        }
    }
}
