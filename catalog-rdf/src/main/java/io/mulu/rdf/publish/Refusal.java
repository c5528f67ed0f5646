package io.mulu.rdf.publish;

import io.mulu.catalog.text.LocalizedText;

/** A request failed for good. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText sentence;
    private final boolean certain;

    /** Certain is that the server did not do what was asked. */
    Refusal(LocalizedText sentence, boolean certain, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
        this.certain = certain;
    }

    Refusal(LocalizedText sentence, boolean certain) {
        super(sentence.en());
        this.sentence = sentence;
        this.certain = certain;
    }

    LocalizedText sentence() {
        return sentence;
    }

    boolean certain() {
        return certain;
    }
}
