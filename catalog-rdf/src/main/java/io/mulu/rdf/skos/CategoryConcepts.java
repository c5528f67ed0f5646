package io.mulu.rdf.skos;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.rdf.dcat.CategoryNames;
import io.mulu.rdf.dcat.RdfOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a classification scheme as concepts. */
final class CategoryConcepts {

    private final ClassificationScheme scheme;
    private final CategoryNames names;

    CategoryConcepts(RdfOptions options) {
        this.scheme = options.scheme();
        this.names = new CategoryNames(options);
    }

    /** By scheme: what the owner added to a scheme of the library is of a scheme within the base. */
    Map<ListedConcept.Scheme, List<ListedConcept>> all() {
        Map<ListedConcept.Scheme, List<ListedConcept>> schemes = new LinkedHashMap<>();
        for (ClassificationNode node : scheme.nodes()) {
            String iri = names.classification(node.code());
            schemes.computeIfAbsent(describe(iri), one -> new ArrayList<>()).add(concept(node, iri));
        }
        return schemes;
    }

    private ListedConcept.Scheme describe(String iri) {
        String zh = scheme.titleZh().isEmpty() ? scheme.id() : scheme.titleZh();
        String en = scheme.titleEn().isEmpty() ? scheme.id() : scheme.titleEn();
        if (!iri.equals(names.taxonomy())) {
            return new ListedConcept.Scheme(
                    iri,
                    new LocalizedText("本目录所用分类", "Categories of this catalogue"),
                    new LocalizedText("在“" + zh + "”之外增加的类目。", "Categories added to \"" + en + "\"."));
        }
        String edition = scheme.edition();
        return new ListedConcept.Scheme(
                iri,
                new LocalizedText(zh, en),
                new LocalizedText(
                        edition.isEmpty() ? zh + "。" : zh + "，版次 " + edition + "。",
                        edition.isEmpty() ? en + "." : en + ", edition " + edition + "."));
    }

    private ListedConcept concept(ClassificationNode node, String classification) {
        String parent = node.parent();
        return new ListedConcept(
                names.iri(node.code()),
                classification,
                node.code(),
                node.name(),
                null,
                scheme.aliases(node.code()).stream()
                        .distinct()
                        .filter(alias -> !alias.equals(node.name()))
                        .toList(),
                List.of(),
                scheme.note(node.code()).orElse(null),
                parent == null
                        ? List.of()
                        : List.of(new ListedConcept.Broader(names.iri(parent), names.classification(parent))),
                scheme.children(node.code()).stream()
                        .map(ClassificationNode::code)
                        .filter(child -> names.classification(child).equals(classification))
                        .map(names::iri)
                        .toList(),
                List.of());
    }
}
