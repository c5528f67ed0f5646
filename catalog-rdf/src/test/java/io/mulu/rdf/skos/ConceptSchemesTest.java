package io.mulu.rdf.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.InformationResource;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.syntax.RdfSyntax;
import io.mulu.rdf.testing.GeneratedResources;
import io.mulu.rdf.testing.Graphs;
import io.mulu.rdf.testing.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptSchemesTest {

    private static final ConceptSchemes SHIPPED = new ConceptSchemes(RdfOptions.defaults());

    static List<String> codeLists() {
        return SHIPPED.ids().subList(0, SHIPPED.ids().size() - 1);
    }

    static List<ClassificationScheme> classifications() {
        return List.of(ShippedSchemes.national201710(), ShippedSchemes.guide2017());
    }

    private static byte[] bytes(ConceptSchemes schemes, String id, RdfSyntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            schemes.write(id, syntax, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Graph turtle(ConceptSchemes schemes, String id) {
        return Graphs.readTurtle(bytes(schemes, id, RdfSyntax.TURTLE));
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    void everyCodeListPassesTheUsualChecks(String id) {
        assertThat(SkosQuality.problems(turtle(SHIPPED, id), Set.of("en", "zh")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("classifications")
    void everyClassificationPassesTheUsualChecksInTheLanguageOfItsSource(ClassificationScheme scheme) {
        ConceptSchemes schemes = new ConceptSchemes(RdfOptions.defaults().withScheme(scheme));
        Graph graph = turtle(schemes, scheme.id());
        assertThat(SkosQuality.problems(graph, Set.of("zh"))).isEmpty();
        assertThat(notations(graph))
                .isEqualTo(new TreeSet<>(
                        scheme.nodes().stream().map(ClassificationNode::code).toList()));
    }

    @Test
    void allTogetherPassTheUsualChecksWithinSchemes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SHIPPED.writeAll(RdfSyntax.TURTLE, out);
        Graph graph = Graphs.readTurtle(out.toByteArray());
        assertThat(SkosQuality.problems(graph, Set.of("en", "zh")))
                .allMatch(problem ->
                        problem.startsWith("named in [zh]: https://w3id.org/mulu/classification/national-2017-10/"));
        assertThat(graph.find(Node.ANY, SKOS.broadMatch.asNode(), Node.ANY).toList())
                .hasSizeGreaterThan(30)
                .allMatch(match -> graph.contains(match.getObject(), RDF.type.asNode(), SKOS.Concept.asNode()));
    }

    /** The checks can fail: each of these spoils one thing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "skos:inScheme <https://w3id.org/mulu/scheme/update-cycle> | not in one known scheme",
                "skos:topConceptOf <https://w3id.org/mulu/scheme/update-cycle> ; | orphan",
                "\"每日\"@zh | named in",
                "skos:notation \"daily\" ; | not one notation",
                "skos:notation \"daily\" => skos:notation \"weekly\" | notation twice",
                "\"每日\"@zh => \"每周\"@zh | name clash",
                "\"每日\"@zh => \"每日\"@zh, \"天\"@zh | two preferred names in one language",
                "skos:exactMatch => skos:broader | broader than",
                "skos:exactMatch => skos:broader <https://w3id.org/mulu/scheme/update-cycle#daily>; skos:exactMatch | broader than itself",
            })
    void theChecksSeeWhatIsWrong(String spoiling) {
        String change = spoiling.substring(0, spoiling.indexOf(" | "));
        String problem = spoiling.substring(spoiling.indexOf(" | ") + 3);
        int arrow = change.indexOf(" => ");
        String from = arrow < 0 ? change : change.substring(0, arrow);
        String to = arrow < 0 ? "" : change.substring(arrow + 4);
        String turtle = new String(bytes(SHIPPED, "update-cycle", RdfSyntax.TURTLE), StandardCharsets.UTF_8);
        int begin = turtle.indexOf("\n<https://w3id.org/mulu/scheme/update-cycle#daily>");
        String rest = turtle.substring(begin);
        assertThat(rest).contains(from);
        String spoilt = turtle.substring(0, begin) + rest.replaceFirst(java.util.regex.Pattern.quote(from), to);
        Graph graph = Graphs.readTurtle(spoilt.replace(";\n    .", ".")
                .replaceAll("prefLabel ,", "prefLabel")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(SkosQuality.problems(graph, Set.of("en", "zh"))).anyMatch(found -> found.startsWith(problem));
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    void bothSyntaxesSayTheSameAndAlwaysInTheSameBytes(String id) {
        assertThat(turtle(SHIPPED, id).isIsomorphicWith(Graphs.readJsonLd(bytes(SHIPPED, id, RdfSyntax.JSON_LD))))
                .isTrue();
        assertThat(bytes(SHIPPED, id, RdfSyntax.TURTLE))
                .isEqualTo(bytes(new ConceptSchemes(RdfOptions.defaults()), id, RdfSyntax.TURTLE));
    }

    /** A concept has one name, wherever it is spoken of. */
    @Test
    void exportsUseConceptsOfTheseSchemes() throws IOException {
        List<InformationResource> resources = GeneratedResources.range(0, 600);
        Graph export = Graphs.readTurtle(
                Graphs.turtle(RdfOptions.defaults().withAudience(Audience.INTERNAL), Samples.description(), resources));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SHIPPED.writeAll(RdfSyntax.TURTLE, out);
        Graph schemes = Graphs.readTurtle(out.toByteArray());
        Set<Triple> used = export.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                .filterKeep(triple -> triple.getSubject().getURI().startsWith("https://w3id.org/mulu/"))
                .toSet();
        assertThat(used).hasSizeGreaterThan(150).allMatch(schemes::contains);
    }

    @Test
    void whatTheOwnerAddsIsNamedWithinTheBase() {
        ClassificationScheme more = ShippedSchemes.national201710()
                .extendedWith(List.of(new ClassificationNode("303006001", "工业运行", "303006", 4)));
        ConceptSchemes schemes = new ConceptSchemes(RdfOptions.defaults().withScheme(more));
        String turtle = new String(bytes(schemes, more.id(), RdfSyntax.TURTLE), StandardCharsets.UTF_8);
        assertThat(turtle)
                .contains("\n<classification/303006001> a skos:Concept ;")
                .contains("skos:broadMatch <https://w3id.org/mulu/classification/national-2017-10/303006>");
        assertThat(SkosQuality.problems(Graphs.readTurtle(turtle.getBytes(StandardCharsets.UTF_8)), Set.of("zh")))
                .isEmpty();
    }

    @Test
    void refusesAnIdentifierOfNoScheme() {
        assertThatThrownBy(() -> SHIPPED.write("colour", RdfSyntax.TURTLE, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    private static Set<String> notations(Graph graph) {
        Set<String> notations = new TreeSet<>();
        graph.find(Node.ANY, SKOS.notation.asNode(), Node.ANY)
                .forEachRemaining(triple -> notations.add(triple.getObject().getLiteralLexicalForm()));
        return notations;
    }
}
