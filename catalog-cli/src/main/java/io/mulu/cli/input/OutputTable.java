package io.mulu.cli.input;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.write.TableOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a table is written that will be read with the same options as the input. */
public final class OutputTable {

    private OutputTable() {}

    /**
     * The options of the table.
     *
     * @param input how the input is read
     * @param layout the identifier of a layout, or a file; null to write as the input was laid out
     * @param merged whether what rows have in common stands in merged cells
     * @return the options
     * @throws io.mulu.cli.exit.CommandFailure if there is no such layout
     */
    public static TableOptions options(InputOptions input, @Nullable String layout, boolean merged) {
        String profile = input.codeProfile();
        CodeProfiles profiles = profile == null
                ? CodeProfiles.shipped()
                : CodeProfiles.shipped().with(CodeProfileChoice.of(profile));
        List<Layout> known = new ArrayList<>();
        input.layouts().forEach(file -> known.add(read(file, input.registry())));
        known.addAll(Layout.shipped(input.registry()));
        return TableOptions.standard()
                .withRegistry(input.registry())
                .withProfiles(profiles)
                .withLayouts(known)
                .withLayout(layout == null ? null : named(layout, known, input.registry()))
                .withMerged(merged);
    }

    private static Layout named(String name, List<Layout> known, MetadataRegistry registry) {
        return known.stream()
                .filter(layout -> layout.id().equals(name))
                .findFirst()
                .orElseGet(() -> fromFile(name, known, registry));
    }

    private static Layout fromFile(String name, List<Layout> known, MetadataRegistry registry) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return read(file, registry);
            }
        } catch (InvalidPathException e) {
            // A text that is no path names no file either; the sentence below says so.
        }
        String ids = known.stream().map(Layout::id).distinct().collect(Collectors.joining(", "));
        throw Words.misuse("layout-unknown", "name", name, "known", ids);
    }

    private static Layout read(Path file, MetadataRegistry registry) {
        try (InputStream in = Files.newInputStream(file)) {
            return Layout.read(in, String.valueOf(file.getFileName()), registry);
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", file, "cause", Causes.of(e));
        } catch (IllegalArgumentException e) {
            throw Words.failure("layout-unreadable", "path", file, "cause", String.valueOf(e.getMessage()));
        }
    }
}
