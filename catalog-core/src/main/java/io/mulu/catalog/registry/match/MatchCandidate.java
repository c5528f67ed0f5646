package io.mulu.catalog.registry.match;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.Map;

/**
 * A data element that may be meant by a name.
 *
 * @param item the data element
 * @param score how sure it is, from 1 to 100; the scores of different names can be compared
 * @param reason why
 * @param registered the registered text, as registered, that led to it
 */
public record MatchCandidate(AdministeredItem item, int score, MatchReason reason, String registered) {

    private static final Messages MESSAGES = Messages.beside(MatchCandidate.class, "match");

    /**
     * The reason, for people.
     *
     * @return a clause that names the registered text
     */
    public LocalizedText explanation() {
        return MESSAGES.format(reason.code(), Map.of("registered", registered));
    }
}
