package io.mulu.catalog.registry.intake;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.Map;

/** The sentences about what arrives. */
final class IntakeSentences {

    private static final Messages MESSAGES = Messages.beside(IntakeSentences.class, "intake");

    private IntakeSentences() {}

    static LocalizedText of(String key, ItemIdentifier item, JsonNode place) {
        return MESSAGES.format(key, Map.of("item", item.toString(), "line", String.valueOf(place.line())));
    }
}
