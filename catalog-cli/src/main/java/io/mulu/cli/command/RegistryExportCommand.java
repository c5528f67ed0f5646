package io.mulu.cli.command;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.store.RegistryDocument;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.output.TextStream;
import io.mulu.cli.words.Words;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.registry.RegistryTurtleWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a registry as one document. */
@Command(name = "export", sortOptions = false)
final class RegistryExportCommand implements Callable<Integer> {

    /** What is written. */
    enum Format {
        JSON,
        TTL
    }

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Option(names = "--format", paramLabel = "json|ttl", descriptionKey = "registry-export-format")
    private Format format = Format.JSON;

    @Option(names = "--own", descriptionKey = "registry-own")
    private boolean own;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "base")
    private @Nullable String base;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    RegistryExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ItemRegistry all = registry.read();
        String names = base();
        if (output == null) {
            try (TextStream stream = new TextStream(surroundings.out())) {
                write(all, names, stream);
            }
        } else {
            try (OutputFile file = OutputFile.open(output)) {
                write(all, names, file.stream());
                file.commit();
            }
        }
        return 0;
    }

    private void write(ItemRegistry all, String names, OutputStream out) throws IOException {
        ItemRegistry shipped = ItemRegistry.guide2017();
        List<AdministeredItem> items = all.items().stream()
                .filter(item -> !own || !shipped.item(item.identifier()).equals(all.item(item.identifier())))
                .toList();
        if (format == Format.TTL) {
            new RegistryTurtleWriter(names).write(items, all, out);
        } else {
            RegistryDocument.write(items, out);
        }
    }

    private String base() {
        try {
            return base == null
                    ? RdfOptions.EXAMPLE_BASE
                    : RdfOptions.defaults().withBase(base).base();
        } catch (IllegalArgumentException e) {
            throw Words.misuse("base-unusable", "base", String.valueOf(base), "cause", String.valueOf(e.getMessage()));
        }
    }
}
