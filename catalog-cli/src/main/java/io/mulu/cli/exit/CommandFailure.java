package io.mulu.cli.exit;

import io.mulu.catalog.text.LocalizedText;

/** A command cannot go on; ends it with one sentence and an exit code. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient LocalizedText sentence;

    /**
     * A failure.
     *
     * @param exitCode the exit code
     * @param sentence what is wrong, in one sentence
     */
    public CommandFailure(ExitCode exitCode, LocalizedText sentence) {
        this(exitCode, sentence, null);
    }

    /**
     * A failure because of something else.
     *
     * @param exitCode the exit code
     * @param sentence what is wrong, in one sentence
     * @param cause why; null for none
     */
    public CommandFailure(
            ExitCode exitCode, LocalizedText sentence, @org.jspecify.annotations.Nullable Throwable cause) {
        super(sentence.en(), cause);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    /**
     * The exit code.
     *
     * @return never {@link ExitCode#CLEAN}
     */
    public ExitCode exitCode() {
        return exitCode;
    }

    /**
     * The sentence for the user.
     *
     * @return in both languages
     */
    public LocalizedText sentence() {
        return sentence;
    }
}
