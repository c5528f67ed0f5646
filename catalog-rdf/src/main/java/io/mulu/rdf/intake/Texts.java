package io.mulu.rdf.intake;

import io.mulu.catalog.registry.Spelling;
import io.mulu.rdf.graph.Property;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses among the texts of a property: Chinese, then those without language, then English, then any other. */
final class Texts {

    private static final Comparator<RdfValue> PREFERENCE = Comparator.comparing(Texts::rank)
            .thenComparing(text -> String.valueOf(text.language()))
            .thenComparing(RdfValue::text);

    private Texts() {}

    private static int rank(RdfValue text) {
        String language = text.language();
        if (language == null) {
            return 1;
        }
        String first = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return first.equals("zh") ? 0 : first.equals("en") ? 2 : 3;
    }

    /** The texts of a property, the one to be taken first; without blank ones. All are understood. */
    static List<RdfValue> take(Thing thing, String property) {
        List<RdfValue> texts = new ArrayList<>(thing.take(property, RdfValue::isLiteral));
        if (texts.size() > 1) {
            texts.removeIf(text -> Spelling.isBlank(text.text()));
            texts.sort(PREFERENCE);
        }
        return texts;
    }

    /** The text to be taken; what is behind it goes to the extensions. Null when there is none. */
    static @Nullable RdfValue best(Thing thing, Property property, Leftovers rest) {
        List<RdfValue> texts = take(thing, property.iri());
        for (int i = 1; i < texts.size(); i++) {
            rest.further(property, texts.get(i).text(), texts.get(i).language());
        }
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** The same, as text only. */
    static @Nullable String text(Thing thing, Property property, Leftovers rest) {
        RdfValue best = best(thing, property, rest);
        return best == null ? null : best.text();
    }
}
