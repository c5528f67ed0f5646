package io.mulu.cli.input;

import io.mulu.catalog.profile.Profile;
import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the check profile that a user names: one that is shipped, or a JSON file. */
public final class ProfileChoice {

    private ProfileChoice() {}

    /**
     * The profile of a name.
     *
     * @param name the identifier of a shipped profile, or the path of a file
     * @return the profile
     * @throws io.mulu.cli.exit.CommandFailure if there is neither, or the file is no profile
     */
    public static Profile of(String name) {
        if (Profile.shipped().contains(name)) {
            return Profile.shipped(name);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw Words.failure("input-missing", "path", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Profile.read(in, file.getFileName().toString());
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", name, "cause", Causes.of(e));
        } catch (IllegalArgumentException e) {
            throw Words.failure("profile-unreadable", "path", name, "cause", String.valueOf(e.getMessage()));
        }
    }
}
