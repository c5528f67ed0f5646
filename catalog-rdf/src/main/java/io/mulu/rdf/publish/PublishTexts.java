package io.mulu.rdf.publish;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.HashMap;
import java.util.Map;

/** The sentences about publishing. */
public final class PublishTexts {

    private static final Messages MESSAGES = Messages.beside(PublishTexts.class, "publish");

    private PublishTexts() {}

    /**
     * A sentence.
     *
     * @param key its key
     * @param arguments names and values of its arguments, by turns
     * @return in both languages
     */
    public static LocalizedText sentence(String key, Object... arguments) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            map.put(String.valueOf(arguments[i]), String.valueOf(arguments[i + 1]));
        }
        return MESSAGES.format(key, map);
    }

    static LocalizedText joined(LocalizedText first, LocalizedText second) {
        return new LocalizedText(first.zh() + second.zh(), first.en() + " " + second.en());
    }
}
