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
        try {
            return read(name);
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

    /**
     * The profile of a name, for who wants its faults one by one.
     *
     * @param name the identifier of a shipped profile, or the path of a file
     * @return the profile
     * @throws io.mulu.cli.exit.CommandFailure if there is neither
     * @throws IOException if the file cannot be read
     * @throws UnreadableProfileException if anything is wrong with it
     */
    public static Profile read(String name) throws IOException {
        return Profile.shipped().contains(name) ? Profile.shipped(name) : Profile.read(file(name));
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
