package io.mulu.catalog.rule;

import java.util.List;

/** Recognises by single words whether a text cites a law, a regulation or a policy document. */
final class LegalBasis {

    private final List<String> markers;
    private final List<String> lookalikes;

    LegalBasis(RuleSettings settings) {
        this.markers = settings.parameters().texts("lawMarkers");
        this.lookalikes = settings.parameters().texts("lawLookalikes");
    }

    boolean isCitedIn(String text) {
        String rest = text;
        for (String lookalike : lookalikes) {
            rest = rest.replace(lookalike, " ");
        }
        return markers.stream().anyMatch(rest::contains);
    }
}
