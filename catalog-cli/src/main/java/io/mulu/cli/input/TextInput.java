package io.mulu.cli.input;

import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads small files of text in UTF-8 whole. */
public final class TextInput {

    private static final String STANDARD_INPUT = "-";

    private TextInput() {}

    /**
     * The text of a file.
     *
     * @param name its path; {@code -} is standard input
     * @param standardInput the stream of standard input; not closed
     * @return the text
     * @throws io.mulu.cli.exit.CommandFailure if there is no such file, it cannot be read, or is not in UTF-8
     */
    public static String read(String name, InputStream standardInput) {
        try {
            byte[] bytes = name.equals(STANDARD_INPUT) ? standardInput.readAllBytes() : bytes(name);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Words.failure("input-not-utf-8", "path", name);
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", name, "cause", Causes.of(e));
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw Words.failure("input-folder", "path", name);
            }
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
        } catch (InvalidPathException e) {
            // A text that is no path names no file either; the sentence below says so.
        }
        throw Words.failure("input-missing", "path", name);
    }
}
