package io.mulu.cli.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Notes every attempt in a file at once, so that none is forgotten where the refusal is caught and passed over. */
final class Attempts {

    private static final Path FILE = Path.of(System.getProperty("mulu.attempts"));

    private Attempts() {}

    static IOException refuse(String kind) {
        String way = Arrays.stream(new Throwable().getStackTrace())
                .skip(1)
                .limit(40)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        try {
            Files.writeString(FILE, kind + "\t" + way + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IOException("no sockets here: " + kind);
    }
}
