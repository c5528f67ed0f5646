package io.mulu.cli.input;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.tables.layout.Layout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layouts by which tables are read: the user's own first, then those that are shipped. */
final class LayoutChoice {

    private LayoutChoice() {}

    static List<Layout> of(List<Path> files, MetadataRegistry registry, @Nullable CodeProfile codeProfile) {
        List<Layout> layouts = new ArrayList<>();
        files.forEach(file -> layouts.add(read(file, registry)));
        layouts.addAll(Layout.shipped(registry));
        if (codeProfile == null) {
            return layouts;
        }
        return layouts.stream()
                .map(layout -> layout.withCodeProfile(codeProfile.id()))
                .toList();
    }

    private static Layout read(Path file, MetadataRegistry registry) {
        if (!Files.isRegularFile(file)) {
            throw Words.failure("input-missing", "path", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Layout.read(in, String.valueOf(file.getFileName()), registry);
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", file, "cause", Causes.of(e));
        } catch (IllegalArgumentException e) {
            throw Words.failure("layout-unreadable", "path", file, "cause", String.valueOf(e.getMessage()));
        }
    }
}
