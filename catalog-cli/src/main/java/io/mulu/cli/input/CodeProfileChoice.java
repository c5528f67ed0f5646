package io.mulu.cli.input;

import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Finds the code profile that a user names: one that is shipped, or a description file. */
public final class CodeProfileChoice {

    private CodeProfileChoice() {}

    /**
     * The profile of a name.
     *
     * @param name the identifier of a shipped profile, or the path of a description file
     * @return the profile
     * @throws io.mulu.cli.exit.CommandFailure if there is neither
     */
    public static CodeProfile of(String name) {
        return CodeProfiles.shipped().profile(name).orElseGet(() -> fromFile(name));
    }

    private static CodeProfile fromFile(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    return CodeProfile.load(reader, file.getFileName().toString());
                }
            }
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", name, "cause", Causes.of(e));
        } catch (InvalidPathException e) {
            // A text that is no path names no file either; the sentence below says so.
        } catch (IllegalArgumentException e) {
            throw Words.failure("code-profile-unreadable", "path", name, "cause", String.valueOf(e.getMessage()));
        }
        String known =
                CodeProfiles.shipped().profiles().stream().map(CodeProfile::id).collect(Collectors.joining(", "));
        throw Words.misuse("code-profile-unknown", "name", name, "known", known);
    }
}
