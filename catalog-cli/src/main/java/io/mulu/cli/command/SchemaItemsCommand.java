package io.mulu.cli.command;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.InputOptions;
import io.mulu.cli.output.OutputFolder;
import io.mulu.cli.words.Words;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.dcat.VisibleResource;
import io.mulu.rdf.items.ItemFormat;
import io.mulu.rdf.items.ItemSchemas;
import io.mulu.rdf.schemaorg.CroissantCatalogWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes the items of resources as tables: of one resource, or of each in a file of its own. */
@Command(name = "items", sortOptions = false)
final class SchemaItemsCommand implements Callable<Integer> {

    /** The forms of descriptions. */
    enum Format {
        CSVW,
        FRICTIONLESS,
        CROISSANT
    }

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert-in")
    private String in = "";

    @Option(names = "--format", paramLabel = "csvw|frictionless|croissant", descriptionKey = "items-format")
    private Format format = Format.CSVW;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "items-code")
    private @Nullable String code;

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            descriptionKey = "items-folder")
    private @Nullable Path folder;

    @Mixin
    private DocumentOutput output = new DocumentOutput();

    @Option(names = "--audience", paramLabel = "public|shared|internal", descriptionKey = "audience")
    private Audience audience = Audience.PUBLIC;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "base")
    private @Nullable String base;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(names = "--code-profile", paramLabel = "NAME|FILE", descriptionKey = "code-profile")
    private @Nullable String codeProfile;

    @Mixin
    private CommonOptions common = new CommonOptions();

    SchemaItemsCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        if ((code == null) == (folder == null)) {
            throw Words.misuse("usage-missing", "names", "--code | --directory", "command", "mulu schema items");
        }
        MetadataRegistry metadata = registry.metadata();
        RdfOptions options = options(metadata);
        InputOptions reading = new InputOptions(
                metadata, codeProfile, tables.mappings, Optional.ofNullable(tables.sheet), tables.limits());
        try (CatalogInputs inputs = CatalogInputs.open(List.of(in), reading, surroundings.in())) {
            ResourceSource source = inputs.sources().get(0);
            if (folder == null) {
                one(source, options);
            } else {
                all(source, options, folder);
            }
        }
        return ExitCode.CLEAN.number();
    }

    private RdfOptions options(MetadataRegistry metadata) {
        RdfOptions options = RdfOptions.defaults().withAudience(audience).withRegistry(metadata);
        try {
            return base == null ? options : options.withBase(base);
        } catch (IllegalArgumentException e) {
            throw Words.misuse("base-unusable", "base", String.valueOf(base), "cause", String.valueOf(e.getMessage()));
        }
    }

    private void one(ResourceSource source, RdfOptions options) throws IOException {
        ItemSchemas schemas = new ItemSchemas(options);
        for (Entry entry = source.next(); entry != null; entry = source.next()) {
            InformationResource resource = entry.resource();
            if (resource.code() != null && resource.code().text().equals(code)) {
                VisibleResource seen = schemas.visible(resource).orElseThrow(this::nothing);
                output.write(surroundings, out -> write(seen, options, out));
                return;
            }
        }
        throw nothing();
    }

    /** The same answer whether there is no such resource or the audience may not know of it. */
    private RuntimeException nothing() {
        return Words.failure("items-none", "code", String.valueOf(code), "path", in);
    }

    /** Of entries with one code, which a check would tell of, the first is described. */
    private void all(ResourceSource source, RdfOptions options, Path into) throws IOException {
        ItemSchemas schemas = new ItemSchemas(options);
        Set<String> names = new HashSet<>();
        try (OutputFolder files = OutputFolder.open(into)) {
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                VisibleResource seen = schemas.visible(entry.resource()).orElse(null);
                if (seen != null && names.add(fileName(schemas, seen))) {
                    try (OutputStream out = files.file(fileName(schemas, seen))) {
                        write(seen, options, out);
                    }
                }
            }
            files.commit();
        }
        surroundings
                .out()
                .println(Words.sentence("items-written", "count", names.size(), "folder", into)
                        .in(language));
        surroundings.out().flush();
    }

    private String fileName(ItemSchemas schemas, VisibleResource seen) {
        return switch (format) {
            case CSVW -> schemas.fileName(seen, ItemFormat.CSVW);
            case FRICTIONLESS -> schemas.fileName(seen, ItemFormat.FRICTIONLESS);
            case CROISSANT -> schemas.fileName(seen, ".croissant.json");
        };
    }

    private void write(VisibleResource seen, RdfOptions options, OutputStream out) throws IOException {
        switch (format) {
            case CSVW -> new ItemSchemas(options).write(seen, ItemFormat.CSVW, out);
            case FRICTIONLESS -> new ItemSchemas(options).write(seen, ItemFormat.FRICTIONLESS, out);
            case CROISSANT -> CroissantCatalogWriter.writeOne(seen, options, out);
        }
    }
}
