package io.mulu.cli.output;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Puts the cause of a failed file operation into a few words. */
public final class Causes {

    private Causes() {}

    /**
     * The cause, in our words where it is a common one, else in those of the operating system.
     *
     * @param failure what failed
     * @return a short text, never empty
     */
    public static LocalizedText of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Words.sentence("cause-denied");
        }
        if (failure instanceof NoSuchFileException) {
            return Words.sentence("cause-missing");
        }
        String text = text(failure);
        return new LocalizedText(text, text);
    }

    private static String text(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? failure.getClass().getSimpleName() : reason;
    }
}
