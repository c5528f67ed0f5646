package io.mulu.cli.input;

import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.profile.UnreadableProfileException;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
        Path file = file(name);
        try {
            return Profile.read(file);
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", name, "cause", Causes.of(e));
        } catch (UnreadableProfileException e) {
            throw Words.failure(
                    "profile-unreadable",
                    "path",
                    name,
                    "faults",
                    new LocalizedText(e.text(Language.ZH), e.text(Language.EN)));
        }
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // A text that is no path names no file either; the sentence below says so.
        }
        throw Words.failure("profile-missing", "path", name, "shipped", String.join(", ", Profile.shipped()));
    }
}
