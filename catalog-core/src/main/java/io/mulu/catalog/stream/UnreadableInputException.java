package io.mulu.catalog.stream;

import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;

/** An input that cannot be read as what it should be. Says so in one sentence, in both languages. */
public final class UnreadableInputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText sentence;

    /**
     * An input that cannot be read.
     *
     * @param sentence one sentence that names the input and says what is wrong and what would help
     */
    public UnreadableInputException(LocalizedText sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /**
     * An input that cannot be read, because of something else.
     *
     * @param sentence one sentence that names the input and says what is wrong and what would help
     * @param cause why
     */
    public UnreadableInputException(LocalizedText sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
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
