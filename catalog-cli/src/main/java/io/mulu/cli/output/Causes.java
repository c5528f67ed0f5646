package io.mulu.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Puts the cause of a failed file operation into a few words. */
public final class Causes {

    private Causes() {}

    /**
     * The cause in words of the operating system.
     *
     * @param failure what failed
     * @return a short text, never empty
     */
    public static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? failure.getClass().getSimpleName() : reason;
    }
}
