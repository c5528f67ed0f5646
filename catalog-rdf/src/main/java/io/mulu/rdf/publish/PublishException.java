package io.mulu.rdf.publish;

import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A catalogue could not be published. */
public final class PublishException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient LocalizedText sentence;

    /**
     * A failure.
     *
     * @param sentence what failed, and in what state the target is now
     * @param cause why, when something else failed first
     */
    public PublishException(LocalizedText sentence, @Nullable Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    /**
     * The sentence for people. It has no credentials, and nothing of what a server answered but its status.
     *
     * @return in both languages
     */
    public LocalizedText sentence() {
        return sentence;
    }
}
