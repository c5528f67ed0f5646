package io.mulu.rdf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Shared;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class MuluVocabularyTest {

    private final Graph vocabulary = read();

    private static Graph read() {
        try (InputStream in = MuluVocabulary.turtle()) {
            return Graphs.read(in, Lang.TURTLE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void definesExactlyWhatIsUsed() {
        Set<String> defined = new TreeSet<>(Graphs.iris(vocabulary));
        defined.removeIf(iri -> !vocabulary.contains(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY));
        defined.remove("https://w3id.org/mulu/ns");
        assertThat(defined).isEqualTo(used(Namespace.MULU));
    }

    @Test
    void saysOfEachPropertyWhetherItLeadsToThings() {
        Map<String, Boolean> defined = new TreeMap<>();
        vocabulary
                .find(Node.ANY, RDF.type.asNode(), OWL.ObjectProperty.asNode())
                .forEachRemaining(triple -> defined.put(triple.getSubject().getURI(), true));
        vocabulary
                .find(Node.ANY, RDF.type.asNode(), OWL.DatatypeProperty.asNode())
                .forEachRemaining(triple -> defined.put(triple.getSubject().getURI(), false));
        Map<String, Boolean> used = new TreeMap<>();
        Stream.of(Property.values())
                .filter(property -> property.namespace() == Namespace.MULU)
                .forEach(property -> used.put(property.iri(), property.link()));
        Stream.of(RegistryTerm.values())
                .filter(RegistryTerm::property)
                .forEach(term -> used.put(term.iri(), term.link()));
        assertThat(defined).isEqualTo(used);
    }

    @Test
    void labelsAndExplainsEveryTermInBothLanguages() {
        for (String iri : used(Namespace.MULU)) {
            assertThat(languages(iri, RDFS.label.asNode())).as(iri).containsExactly("en", "zh");
            assertThat(languages(iri, RDFS.comment.asNode())).as(iri).containsExactly("en", "zh");
        }
    }

    @Test
    void isAnOntologyThatSaysWhatItIsAndDefinesItsTerms() {
        Node ontology = NodeFactory.createURI("https://w3id.org/mulu/ns");
        assertThat(vocabulary.contains(ontology, RDF.type.asNode(), OWL.Ontology.asNode()))
                .isTrue();
        assertThat(languages(ontology.getURI(), DCTerms.title.asNode())).containsExactly("en", "zh");
        assertThat(languages(ontology.getURI(), DCTerms.description.asNode())).containsExactly("en", "zh");
        assertThat(vocabulary.contains(ontology, OWL.versionInfo.asNode(), Node.ANY))
                .isTrue();
        assertThat(vocabulary.contains(ontology, DCTerms.issued.asNode(), Node.ANY))
                .isTrue();
        assertThat(used(Namespace.MULU))
                .allMatch(iri -> vocabulary.contains(NodeFactory.createURI(iri), RDFS.isDefinedBy.asNode(), ontology));
    }

    @Test
    void takesFromDcatOnlyWhatDcatDefines() throws IOException {
        try (InputStream in = Files.newInputStream(Shared.file("w3c/dcat3.ttl"))) {
            Graph dcat = Graphs.read(in, Lang.TURTLE);
            assertThat(used(Namespace.DCAT))
                    .isNotEmpty()
                    .allMatch(iri -> dcat.contains(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY));
        }
    }

    private Set<String> languages(String iri, Node property) {
        Set<String> languages = new TreeSet<>();
        vocabulary
                .find(NodeFactory.createURI(iri), property, Node.ANY)
                .forEachRemaining(triple -> languages.add(triple.getObject().getLiteralLanguage()));
        return languages;
    }

    private static Set<String> used(Namespace namespace) {
        Stream<String> properties = Stream.of(Property.values())
                .filter(property -> property.namespace() == namespace)
                .map(Property::iri);
        Stream<String> terms = Stream.of(Term.values())
                .filter(term -> term.namespace() == namespace)
                .map(Term::iri);
        Stream<String> registry = Stream.of(RegistryTerm.values())
                .filter(term -> namespace == Namespace.MULU)
                .map(RegistryTerm::iri);
        return Stream.of(properties, terms, registry)
                .flatMap(all -> all)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
