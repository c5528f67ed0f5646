package io.mulu.cli.command;

import io.mulu.catalog.json.CatalogJsonLinesWriter;
import io.mulu.catalog.json.CatalogJsonWriter;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.InputOptions;
import io.mulu.cli.input.OutputTable;
import io.mulu.cli.input.SchemeChoice;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.output.Progress;
import io.mulu.cli.words.Words;
import io.mulu.rdf.dcat.Audience;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.schemaorg.CroissantCatalogWriter;
import io.mulu.rdf.schemaorg.SchemaOrgCatalogWriter;
import io.mulu.rdf.syntax.JsonLdCatalogWriter;
import io.mulu.rdf.syntax.TurtleCatalogWriter;
import io.mulu.tables.read.TableCatalogSource;
import io.mulu.tables.write.TableCatalogWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a catalogue in another form. Neither checks nor codes it. */
@Command(name = "convert", sortOptions = false)
final class ConvertCommand implements Callable<Integer> {

    /** The forms of catalogues. */
    enum Form {
        JSON,
        JSONL,
        CSV,
        XLSX,
        TTL,
        JSONLD,
        SCHEMAORG,
        CROISSANT;

        boolean isLinkedData() {
            return isDcat() || this == SCHEMAORG || this == CROISSANT;
        }

        boolean isDcat() {
            return this == TTL || this == JSONLD;
        }

        boolean isTable() {
            return this == CSV || this == XLSX;
        }

        static Optional<Form> ofEnding(String name) {
            int point = name.lastIndexOf('.');
            String ending = name.substring(point + 1).toUpperCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(form -> point >= 0 && form.name().equals(ending))
                    .findFirst();
        }
    }

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert-in")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert-out")
    private Path out = Path.of("");

    @Option(names = "--from", paramLabel = "json|jsonl|csv|xlsx", descriptionKey = "convert-from")
    private @Nullable Form from;

    @Option(
            names = "--to",
            paramLabel = "json|jsonl|csv|xlsx|ttl|jsonld|schemaorg|croissant",
            descriptionKey = "convert-to")
    private @Nullable Form to;

    @Option(names = "--to-layout", paramLabel = "NAME|FILE", descriptionKey = "to-layout")
    private @Nullable String toLayout;

    @Option(names = "--merge", descriptionKey = "merge")
    private boolean merge;

    @Option(names = "--audience", paramLabel = "public|shared|internal", descriptionKey = "audience")
    private @Nullable Audience audience;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "base")
    private @Nullable String base;

    @Option(names = "--labels", descriptionKey = "labels")
    private boolean labels;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Option(names = "--scheme", paramLabel = "FILE", descriptionKey = "scheme")
    private List<Path> schemes = new ArrayList<>();

    @Option(names = "--layout", paramLabel = "FILE", descriptionKey = "layout")
    private List<Path> layouts = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private @Nullable String sheet;

    @Option(names = "--code-profile", paramLabel = "NAME|FILE", descriptionKey = "code-profile")
    private @Nullable String codeProfile;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ConvertCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        Form form = form();
        MetadataRegistry metadata = registry.metadata();
        InputOptions options = new InputOptions(metadata, codeProfile, layouts, Optional.ofNullable(sheet));
        try (CatalogInputs inputs = CatalogInputs.open(List.of(in), options, surroundings.in())) {
            ResourceSource source = inputs.sources().get(0);
            requireForm(source);
            CatalogDescription description = form.isLinkedData() ? inputs.description(null) : source.description();
            try (OutputFile file = OutputFile.open(out)) {
                try (ResourceSink sink = sink(form, file.stream(), metadata, options)) {
                    copy(source, description, sink);
                }
                file.commit();
            }
        }
        surroundings.out().println(Words.sentence("written-file", "file", out).in(language));
        surroundings.out().flush();
        return ExitCode.CLEAN.number();
    }

    private Form form() {
        Form form = to == null
                ? Form.ofEnding(String.valueOf(out.getFileName()))
                        .orElseThrow(() -> Words.misuse("convert-ending", "path", out))
                : to;
        if (!form.isLinkedData() && (audience != null || base != null)) {
            throw Words.misuse("convert-linked-only", "form", word(form));
        }
        if (!form.isDcat() && labels) {
            throw Words.misuse("convert-labels-only", "form", word(form));
        }
        if (!form.isTable() && (toLayout != null || merge) || merge && form != Form.XLSX) {
            throw Words.misuse("convert-table-only", "form", word(form));
        }
        return form;
    }

    private static String word(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private void requireForm(ResourceSource source) {
        Form said = from;
        if (said != null && said.isTable() != source instanceof TableCatalogSource) {
            throw Words.failure("convert-other-form", "path", in, "form", word(said));
        }
    }

    private ResourceSink sink(Form form, OutputStream stream, MetadataRegistry metadata, InputOptions options)
            throws IOException {
        return switch (form) {
            case JSON -> new CatalogJsonWriter(stream);
            case JSONL -> new CatalogJsonLinesWriter(stream);
            case CSV -> TableCatalogWriter.csv(stream, OutputTable.options(options, toLayout, false));
            case XLSX -> TableCatalogWriter.xlsx(stream, OutputTable.options(options, toLayout, merge));
            case TTL -> new TurtleCatalogWriter(stream, rdf(metadata));
            case JSONLD -> new JsonLdCatalogWriter(stream, rdf(metadata));
            case SCHEMAORG -> new SchemaOrgCatalogWriter(stream, rdf(metadata));
            case CROISSANT -> new CroissantCatalogWriter(stream, rdf(metadata));
        };
    }

    /** What leaves the department says as little as possible unless it is asked to say more. */
    private RdfOptions rdf(MetadataRegistry metadata) {
        RdfOptions options = RdfOptions.defaults()
                .withAudience(audience == null ? Audience.PUBLIC : audience)
                .withRegistry(metadata)
                .withScheme(SchemeChoice.of(schemes))
                .withLabels(labels);
        try {
            return base == null ? options : options.withBase(base);
        } catch (IllegalArgumentException e) {
            throw Words.misuse("base-unusable", "base", base, "cause", String.valueOf(e.getMessage()));
        }
    }

    private void copy(ResourceSource source, CatalogDescription description, ResourceSink sink) throws IOException {
        Progress progress = new Progress(surroundings.err(), surroundings.terminal(), language, surroundings.clock());
        try {
            sink.begin(description);
            for (Entry entry = source.next(); entry != null; entry = source.next()) {
                sink.write(entry.resource());
                progress.step();
            }
            sink.finish();
        } finally {
            progress.done();
        }
    }
}
