package io.mulu.rdf.dcat;

import io.mulu.catalog.model.Classification;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the categories of a classification: that of its code, and that of its names where these are not letter by letter
 * the way to the code. What the scheme does not know becomes a category of the catalogue's own, below the nearest one
 * that it knows.
 */
final class Themes {

    private final ClassificationScheme scheme;
    private final CategoryNames categoryNames;
    private final Iris iris;
    private final Categories categories;
    private final Map<Classification, List<String>> known = new HashMap<>();

    Themes(RdfOptions options, Iris iris, Categories categories) {
        this.scheme = options.scheme();
        this.categoryNames = new CategoryNames(options);
        this.iris = iris;
        this.categories = categories;
    }

    /** The scheme that categories are taken from. */
    String taxonomy() {
        return categoryNames.taxonomy();
    }

    List<String> of(Classification classification) {
        List<String> themes = known.get(classification);
        if (themes == null) {
            themes = find(classification);
            known.put(classification, themes);
        }
        return themes;
    }

    private List<String> find(Classification classification) {
        List<String> themes = new ArrayList<>();
        ClassificationCode code = classification.code();
        List<String> names = classification.names();
        if (code != null) {
            themes.add(ofCode(code.text()));
        }
        if (!names.isEmpty() && (code == null || !scheme.path(code.text()).equals(names))) {
            String theme = ofNames(names);
            if (!themes.contains(theme)) {
                themes.add(theme);
            }
        }
        return List.copyOf(themes);
    }

    private String ofCode(String code) {
        Optional<ClassificationNode> nearest = scheme.nearestAncestorOrSelf(code);
        if (nearest.isPresent() && nearest.get().code().equals(code)) {
            return ofNode(nearest.get());
        }
        String broader = nearest.map(this::ofNode).orElse(null);
        String local = iris.localClassification();
        return categories.add(new Category(Iris.category(local, code), local, code, null, broader, null));
    }

    private String ofNode(ClassificationNode node) {
        String classification = categoryNames.classification(node.code());
        String iri = categoryNames.iri(node.code());
        if (!categories.has(iri)) {
            String parent = node.parent();
            String broader = parent == null
                    ? null
                    : scheme.node(parent).map(this::ofNode).orElse(null);
            categories.add(new Category(iri, classification, node.code(), node.name(), broader, null));
        }
        return iri;
    }

    /** Names that are written as the scheme has them lead to its node; the others are kept below it as they are. */
    private String ofNames(List<String> names) {
        String theme = null;
        for (int count = 1; count <= names.size(); count++) {
            theme = ofNames(names.subList(0, count), theme);
        }
        return Objects.requireNonNull(theme);
    }

    private String ofNames(List<String> names, @Nullable String broader) {
        Optional<ClassificationNode> node = scheme.find(names).node();
        if (node.isPresent() && scheme.path(node.get().code()).equals(names)) {
            return ofNode(node.get());
        }
        String iri = iris.category(names);
        String name = names.get(names.size() - 1);
        String same = node.map(this::ofNode).orElse(null);
        categories.add(new Category(iri, iris.localClassification(), null, name, broader, same));
        return iri;
    }
}
