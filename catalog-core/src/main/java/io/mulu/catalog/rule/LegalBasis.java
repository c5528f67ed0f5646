package io.mulu.catalog.rule;

import java.util.List;

/** Recognises by single words whether a text cites a law, a regulation or a policy document. */
final class LegalBasis {

    private final List<String> markers;
    private final List<String> lookalikes;
    private final List<String> unmistakable;

    LegalBasis(RuleSettings settings) {
        this.markers = settings.parameters().texts("lawMarkers");
        this.lookalikes = settings.parameters().texts("lawLookalikes");
        this.unmistakable = markers.stream().filter(this::isUnmistakable).toList();
    }

    /** No character of the marker is one of a lookalike, so that none takes a part of it away. */
    private boolean isUnmistakable(String marker) {
        return !marker.isEmpty()
                && lookalikes.stream().noneMatch(lookalike -> marker.chars().anyMatch(c -> lookalike.indexOf(c) >= 0));
    }

    boolean isCitedIn(String text) {
        for (String marker : unmistakable) {
            if (text.contains(marker)) {
                return true;
            }
        }
        String rest = text;
        for (String lookalike : lookalikes) {
            rest = rest.replace(lookalike, " ");
        }
        return markers.stream().anyMatch(rest::contains);
    }
}
