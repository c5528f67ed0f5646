package io.mulu.catalog.standard;

import io.mulu.catalog.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a clause asks for, allows or says, in our own words, and what of the library carries it out.
 *
 * @param id its identifier, kebab-case, such as {@code provider-code}; ours, not the standard's
 * @param modality how binding it is
 * @param text what it says; never the standard's own words
 * @param confidence how surely the standard says so
 * @param rules the identifiers of the rules that find where it is not met
 * @param elements the identifiers of the elements it is about
 * @param types the full names of the public types that carry it out
 * @param beyond why nothing of it can be a matter of programs; null when something is
 */
public record Provision(
        String id,
        Modality modality,
        LocalizedText text,
        Confidence confidence,
        List<String> rules,
        List<String> elements,
        List<String> types,
        @Nullable LocalizedText beyond) {

    public Provision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(confidence, "confidence");
        rules = List.copyOf(rules);
        elements = List.copyOf(elements);
        types = List.copyOf(types);
    }
}
