package io.mulu.tables.write;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A catalogue that a table of the chosen kind cannot hold. Says so in one sentence, in both languages. */
public final class UnwritableTableException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final Messages SENTENCES = Messages.beside(UnwritableTableException.class, "unwritable");

    private final transient LocalizedText sentence;

    private UnwritableTableException(LocalizedText sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /** The exception for a reason; names and texts of the sentence by turns. */
    static UnwritableTableException because(String reason, String... arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(arguments[i], arguments[i + 1]);
        }
        return new UnwritableTableException(SENTENCES.format(reason, named));
    }

    /**
     * The sentence for people.
     *
     * @return in both languages
     */
    public LocalizedText sentence() {
        return sentence;
    }
}
