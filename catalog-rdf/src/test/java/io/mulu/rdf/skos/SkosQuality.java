package io.mulu.rdf.skos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The usual checks of the quality of concept schemes: conditions of the SKOS reference, and what qSKOS looks at. */
final class SkosQuality {

    private static final List<Node> HIERARCHY =
            List.of(SKOS.broader.asNode(), SKOS.narrower.asNode(), SKOS.broaderTransitive.asNode());
    private static final List<Node> MATCHES = List.of(
            SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode(), SKOS.narrowMatch.asNode());

    private final Graph graph;
    private final Set<String> problems = new TreeSet<>();

    private SkosQuality(Graph graph) {
        this.graph = graph;
    }

    /** What is wrong with the schemes of a graph whose concepts have names in some languages. */
    static Set<String> problems(Graph graph, Set<String> languages) {
        SkosQuality quality = new SkosQuality(graph);
        Set<Node> concepts = quality.instances(SKOS.Concept.asNode());
        Set<Node> schemes = quality.instances(SKOS.ConceptScheme.asNode());
        schemes.forEach(quality::scheme);
        for (Node concept : concepts) {
            quality.place(concept, schemes);
            quality.names(concept, languages);
            quality.relations(concept, concepts);
        }
        schemes.forEach(scheme -> quality.clashes(scheme, concepts));
        return quality.problems;
    }

    private Set<Node> instances(Node type) {
        Set<Node> found = new HashSet<>();
        graph.find(Node.ANY, RDF.type.asNode(), type).forEachRemaining(triple -> found.add(triple.getSubject()));
        return found;
    }

    private List<Node> values(Node subject, Node property) {
        List<Node> values = new ArrayList<>();
        graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).forEachRemaining(values::add);
        return values;
    }

    private void check(boolean good, String problem, Object where) {
        if (!good) {
            problems.add(problem + ": " + where);
        }
    }

    private void scheme(Node scheme) {
        for (Node text : List.of(DCTerms.title.asNode(), DCTerms.description.asNode())) {
            Set<String> languages = new TreeSet<>();
            values(scheme, text).forEach(value -> languages.add(value.getLiteralLanguage()));
            check(languages.equals(Set.of("en", "zh")), "scheme not documented in both languages", scheme);
        }
        List<Node> tops = values(scheme, SKOS.hasTopConcept.asNode());
        check(!tops.isEmpty(), "scheme without top concept", scheme);
        for (Node top : tops) {
            check(graph.contains(top, SKOS.topConceptOf.asNode(), scheme), "top concept does not say so", top);
            check(values(top, SKOS.broader.asNode()).isEmpty(), "top concept with a broader one", top);
        }
    }

    private void place(Node concept, Set<Node> schemes) {
        List<Node> in = values(concept, SKOS.inScheme.asNode());
        check(in.size() == 1 && schemes.containsAll(in), "not in one known scheme", concept);
        for (Node scheme : values(concept, SKOS.topConceptOf.asNode())) {
            check(
                    graph.contains(scheme, SKOS.hasTopConcept.asNode(), concept),
                    "scheme does not know its top",
                    concept);
            check(in.contains(scheme), "at the top of another scheme", concept);
        }
        boolean placed = !values(concept, SKOS.topConceptOf.asNode()).isEmpty()
                || !values(concept, SKOS.broader.asNode()).isEmpty();
        check(placed, "orphan", concept);
    }

    private void names(Node concept, Set<String> languages) {
        Set<String> named = new TreeSet<>();
        Set<Node> preferred = new HashSet<>(values(concept, SKOS.prefLabel.asNode()));
        for (Node name : preferred) {
            check(named.add(name.getLiteralLanguage()), "two preferred names in one language", concept);
            check(!name.getLiteralLexicalForm().isBlank(), "blank name", concept);
        }
        check(named.equals(languages), "named in " + named, concept);
        for (Node other : values(concept, SKOS.altLabel.asNode())) {
            check(!preferred.contains(other), "preferred name is also an alternative one", concept);
            check(!other.getLiteralLanguage().isEmpty(), "name without language", concept);
        }
        check(values(concept, SKOS.notation.asNode()).size() == 1, "not one notation", concept);
    }

    private void relations(Node concept, Set<Node> concepts) {
        for (Node above : values(concept, SKOS.broader.asNode())) {
            check(concepts.contains(above), "broader than " + concept + " but no concept", above);
            check(graph.contains(above, SKOS.narrower.asNode(), concept), "not narrower in turn", concept);
            check(
                    values(above, SKOS.inScheme.asNode()).equals(values(concept, SKOS.inScheme.asNode())),
                    "hierarchy across schemes",
                    concept);
        }
        for (Node below : values(concept, SKOS.narrower.asNode())) {
            check(graph.contains(below, SKOS.broader.asNode(), concept), "not broader in turn", concept);
        }
        check(!reaches(concept, concept, new HashSet<>()), "broader than itself", concept);
        Set<Node> hierarchy = new HashSet<>();
        HIERARCHY.forEach(property -> hierarchy.addAll(values(concept, property)));
        Set<Node> exact = new HashSet<>(values(concept, SKOS.exactMatch.asNode()));
        for (Node related : values(concept, SKOS.related.asNode())) {
            check(!hierarchy.contains(related), "related and in the hierarchy", concept);
        }
        for (Node property : MATCHES) {
            List<Node> matches = values(concept, property);
            check(matches.stream().noneMatch(hierarchy::contains), "match and in the hierarchy", concept);
            check(!matches.contains(concept), "matches itself", concept);
            if (!property.equals(SKOS.exactMatch.asNode())) {
                check(matches.stream().noneMatch(exact::contains), "exact and other match at once", concept);
            }
        }
    }

    private boolean reaches(Node from, Node to, Set<Node> seen) {
        for (Node above : values(from, SKOS.broader.asNode())) {
            if (above.equals(to) || seen.add(above) && reaches(above, to, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Within a scheme no two concepts have a name or notation in common, capitals set aside. */
    private void clashes(Node scheme, Set<Node> concepts) {
        Map<String, Node> names = new HashMap<>();
        Map<String, Node> notations = new HashMap<>();
        for (Node concept : concepts) {
            if (values(concept, SKOS.inScheme.asNode()).contains(scheme)) {
                for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
                    for (Node name : values(concept, property)) {
                        Node before = names.putIfAbsent(
                                name.getLiteralLexicalForm().toLowerCase(Locale.ROOT) + "@" + name.getLiteralLanguage(),
                                concept);
                        check(before == null || before.equals(concept), "name clash", name);
                    }
                }
                for (Node notation : values(concept, SKOS.notation.asNode())) {
                    check(notations.put(notation.getLiteralLexicalForm(), concept) == null, "notation twice", concept);
                }
            }
        }
    }
}
