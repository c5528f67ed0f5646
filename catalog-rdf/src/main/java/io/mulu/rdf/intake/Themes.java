package io.mulu.rdf.intake;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.rdf.graph.Property;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the classification of a resource from its categories. */
final class Themes {

    private static final int DEEPEST = 64;

    private final StatementGraph graph;

    Themes(StatementGraph graph) {
        this.graph = graph;
    }

    Classification read(Thing dataset, Leftovers rest) {
        ClassificationCode code = statedCode(dataset, rest);
        List<RdfValue> paths = dataset.take(Property.MULU_CLASSIFICATION_PATH);
        List<String> names = paths.isEmpty() ? List.of() : path(paths.get(0));
        List<RdfValue> themes = dataset.take(Property.DCAT_THEME);
        if (code != null || !names.isEmpty()) {
            return new Classification(code, names);
        }
        return foreign(themes, rest);
    }

    private static @Nullable ClassificationCode statedCode(Thing dataset, Leftovers rest) {
        for (RdfValue value : dataset.take(Property.MULU_CLASSIFICATION_CODE)) {
            ClassificationCode code =
                    ClassificationCode.read(value.text()).value().orElse(null);
            if (code != null) {
                return code;
            }
            rest.written(MemberPaths.CLASSIFICATION_CODE, value.text());
        }
        return null;
    }

    /** The first category becomes the classification; the others go to the extensions. */
    private Classification foreign(List<RdfValue> themes, Leftovers rest) {
        Classification first = Classification.NONE;
        boolean taken = false;
        for (RdfValue theme : themes) {
            List<String> names = theme.isLiteral() ? List.of(theme.text()) : path(theme);
            ClassificationCode code = code(theme);
            if (taken || names.isEmpty() && code == null) {
                rest.extension(Property.DCAT_THEME.curie(), names.isEmpty() ? theme.text() : String.join("/", names));
            } else {
                taken = true;
                first = new Classification(code, names);
            }
        }
        return first;
    }

    /** Only categories of our kind have notations that are classification codes. */
    private @Nullable ClassificationCode code(RdfValue theme) {
        Thing thing = graph.thing(theme);
        if (thing == null || !theme.text().contains("/classification")) {
            return null;
        }
        for (RdfValue notation : thing.take(Property.SKOS_NOTATION)) {
            ClassificationCode code =
                    ClassificationCode.read(notation.text()).value().orElse(null);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** The names from the broadest category down to one; none where the document does not tell its name. */
    private List<String> path(RdfValue theme) {
        Deque<String> names = new ArrayDeque<>();
        RdfValue at = theme;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Thing thing = graph.thing(at);
            String name = thing == null ? null : label(thing);
            if (name == null) {
                break;
            }
            names.addFirst(name);
            List<RdfValue> broader = thing.take(Property.SKOS_BROADER);
            at = broader.isEmpty() ? null : broader.get(0);
        }
        return new ArrayList<>(names);
    }

    private static @Nullable String label(Thing thing) {
        for (String property : List.of(Property.SKOS_PREF_LABEL.iri(), "http://www.w3.org/2000/01/rdf-schema#label")) {
            List<RdfValue> labels = Texts.take(thing, property);
            if (!labels.isEmpty()) {
                return labels.get(0).text();
            }
        }
        return null;
    }
}
