package io.mulu.cli.command;

import io.mulu.catalog.json.schema.CatalogContext;
import io.mulu.catalog.json.schema.CatalogSchema;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.page.ElementPage;
import io.mulu.catalog.text.Language;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.words.Words;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.shapes.RegistryShapes;
import io.mulu.rdf.shapes.ShapeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the registry derives. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    /** What can be derived. */
    enum Artefact {
        JSON_SCHEMA("json-schema"),
        SHACL("shacl"),
        CONTEXT("context"),
        ELEMENTS("elements");

        private final String word;

        Artefact(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    private static final String ARTEFACTS = "json-schema|shacl|context|elements";

    private final Surroundings surroundings;
    private final Language language;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = ARTEFACTS, descriptionKey = "artefact")
    private @Nullable Artefact artefact;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Option(names = "--shapes", paramLabel = "base|recommended|code-lists", descriptionKey = "shapes")
    private @Nullable String shapes;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "base")
    private @Nullable String base;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    SchemaCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** The command with those that print documents of their own. */
    static CommandLine line(Surroundings surroundings, Language language) {
        return new CommandLine(new SchemaCommand(surroundings, language))
                .addSubcommand(new SchemaSkosCommand(surroundings))
                .addSubcommand(new SchemaItemsCommand(surroundings, language))
                .addSubcommand(new SchemaVocabularyCommand(surroundings));
    }

    @Override
    public Integer call() throws IOException {
        if (artefact == null) {
            throw Words.misuse("usage-missing", "names", ARTEFACTS, "command", "mulu schema");
        }
        byte[] document = derive(artefact, registry.metadata());
        if (output == null) {
            surroundings.out().print(new String(document, StandardCharsets.UTF_8));
            surroundings.out().flush();
        } else {
            try (OutputFile file = OutputFile.open(output)) {
                file.stream().write(document);
                file.commit();
            }
        }
        return 0;
    }

    private byte[] derive(Artefact wanted, MetadataRegistry metadata) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (wanted) {
            case JSON_SCHEMA -> CatalogSchema.write(metadata, bytes);
            case CONTEXT -> CatalogContext.write(metadata, options().base(), bytes);
            case ELEMENTS -> bytes.writeBytes(utf8(ElementPage.markdown(metadata, language)));
            case SHACL -> bytes.writeBytes(utf8(shapes(metadata)));
        }
        return bytes.toByteArray();
    }

    /** One file of shapes, or all of them, one behind the other. */
    private String shapes(MetadataRegistry metadata) {
        RdfOptions options = options().withRegistry(metadata);
        List<ShapeFile> files = Arrays.stream(ShapeFile.values())
                .filter(file -> shapes == null || file.code().equals(shapes))
                .toList();
        if (files.isEmpty()) {
            throw Words.misuse(
                    "usage-value", "value", String.valueOf(shapes), "name", "--shapes", "command", "mulu schema");
        }
        return files.stream().map(file -> RegistryShapes.turtle(file, options)).collect(Collectors.joining("\n"));
    }

    private RdfOptions options() {
        try {
            return base == null ? RdfOptions.defaults() : RdfOptions.defaults().withBase(base);
        } catch (IllegalArgumentException e) {
            throw Words.misuse("base-unusable", "base", String.valueOf(base), "cause", String.valueOf(e.getMessage()));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
