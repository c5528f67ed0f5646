package io.mulu.catalog.profile;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.rule.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a profile from a file, and those that it extends from the files beside it. */
final class ProfileFiles implements Bases {

    private final Path file;
    private final List<Path> readFor;

    private ProfileFiles(Path file, List<Path> readFor) {
        this.file = file;
        this.readFor = readFor;
    }

    static Profile read(Path file) throws IOException {
        return new ProfileFiles(file.toAbsolutePath().normalize(), List.of()).read();
    }

    private Profile read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new ProfileReader(RuleBook.shipped(), this).read(in, String.valueOf(file.getFileName()));
        }
    }

    @Override
    public Optional<Profile> find(JsonNode at, String name, FaultList faults) {
        Path base = file.resolveSibling(name).normalize();
        if (Profile.shipped().contains(name) || !Files.isRegularFile(base)) {
            return Bases.shipped(at, name, faults);
        }
        List<Path> chain = new ArrayList<>(readFor);
        chain.add(file);
        if (chain.contains(base)) {
            faults.add(at, "base-circle", "name", name);
            return Optional.empty();
        }
        try {
            return Optional.of(new ProfileFiles(base, chain).read());
        } catch (UnreadableProfileException e) {
            faults.addAll(e);
        } catch (IOException e) {
            faults.add(at, "base-unreadable", "name", name);
        }
        return Optional.empty();
    }
}
