package io.mulu.cli.command;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.audience.AudienceView;
import io.mulu.catalog.json.CatalogJsonLinesWriter;
import io.mulu.catalog.json.CatalogJsonWriter;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.InputForm;
import io.mulu.cli.input.InputOptions;
import io.mulu.cli.input.OutputTable;
import io.mulu.cli.input.SchemeChoice;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.words.Words;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.order.CanonicalOrder;
import io.mulu.rdf.schemaorg.CroissantCatalogWriter;
import io.mulu.rdf.schemaorg.SchemaOrgCatalogWriter;
import io.mulu.rdf.syntax.RdfSyntax;
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
        NT,
        JSONLD,
        RDF,
        TRIG,
        SCHEMAORG,
        CROISSANT;

        /** The syntax, of a form that is DCAT. */
        Optional<RdfSyntax> syntax() {
            return Arrays.stream(RdfSyntax.values())
                    .filter(syntax -> syntax.id().equals(word(this)))
                    .findFirst();
        }

        boolean isLinkedData() {
            return isDcat() || this == SCHEMAORG || this == CROISSANT;
        }

        boolean isDcat() {
            return syntax().isPresent();
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

    /** In what order resources are written. */
    enum Order {
        CODE,
        INPUT
    }

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert-in")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "convert-out")
    private Path out = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "json|jsonl|csv|xlsx|ttl|nt|jsonld|rdf|trig",
            descriptionKey = "convert-from")
    private @Nullable InputForm from;

    @Mixin
    private RdfLimitOption limit = new RdfLimitOption();

    @Option(names = "--losses", paramLabel = "FILE", descriptionKey = "losses")
    private @Nullable Path losses;

    @Option(
            names = "--to",
            paramLabel = "json|jsonl|csv|xlsx|ttl|nt|jsonld|rdf|trig|schemaorg|croissant",
            descriptionKey = "convert-to")
    private @Nullable Form to;

    @Option(names = "--to-layout", paramLabel = "NAME|FILE", descriptionKey = "to-layout")
    private @Nullable String toLayout;

    @Option(names = "--merge", descriptionKey = "merge")
    private boolean merge;

    @Option(names = "--audience", paramLabel = "public|shared|internal", descriptionKey = "audience")
    private @Nullable Audience audience;

    @Option(names = "--withheld", paramLabel = "FILE", descriptionKey = "withheld")
    private @Nullable Path withheld;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "base")
    private @Nullable String base;

    @Option(names = "--graph", paramLabel = "IRI", descriptionKey = "convert-graph")
    private @Nullable String graph;

    @Option(names = "--order", paramLabel = "code|input", descriptionKey = "convert-order")
    private @Nullable Order order;

    @Option(names = "--labels", descriptionKey = "labels")
    private boolean labels;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Option(names = "--scheme", paramLabel = "FILE", descriptionKey = "scheme")
    private List<Path> schemes = new ArrayList<>();

    @Mixin
    private TableOptions tables = new TableOptions();

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
        InputOptions options = new InputOptions(
                        metadata, codeProfile, tables.mappings, Optional.ofNullable(tables.sheet), tables.limits())
                .with(Optional.ofNullable(from), limit.limits());
        AudienceView view = new AudienceView(audience(form), metadata);
        ImportLosses told = new ImportLosses(in, losses);
        told.validate(options);
        try (AudienceInput input = new AudienceInput(in, surroundings.in())) {
            AudienceFilter filter = form.isLinkedData() ? AudienceFilter.none() : input.filter(view, options);
            try (CatalogInputs inputs = input.open(options)) {
                ResourceSource source = inputs.sources().get(0);
                requireForm(source);
                CatalogDescription description = source.description();
                try (OutputFile file = OutputFile.open(out);
                        WithheldFile list = WithheldFile.open(withheld, view)) {
                    try (ResourceSink sink = filter.before(sink(form, file.stream(), metadata, options))) {
                        ResourceCopy.run(source, description, list.beside(sink), surroundings, language);
                    }
                    file.commit();
                    list.commit();
                }
                told.tell(source, surroundings.err(), language);
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
        if (!form.isLinkedData() && (base != null || order != null)) {
            throw Words.misuse("convert-linked-only", "form", word(form));
        }
        if (form != Form.TRIG && graph != null) {
            throw Words.misuse("convert-graph-only", "form", word(form));
        }
        if (!form.isDcat() && labels) {
            throw Words.misuse("convert-labels-only", "form", word(form));
        }
        if (out.equals(withheld)) {
            throw Words.misuse("withheld-itself", "path", out);
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
        InputForm said = from;
        if (said != null && said.isTable() != source instanceof TableCatalogSource) {
            throw Words.failure(
                    "convert-other-form", "path", in, "form", said.name().toLowerCase(Locale.ROOT));
        }
    }

    private ResourceSink sink(Form form, OutputStream stream, MetadataRegistry metadata, InputOptions options)
            throws IOException {
        return switch (form) {
            case JSON -> new CatalogJsonWriter(stream);
            case JSONL -> new CatalogJsonLinesWriter(stream);
            case CSV -> TableCatalogWriter.csv(stream, OutputTable.options(options, toLayout, false));
            case XLSX -> TableCatalogWriter.xlsx(stream, OutputTable.options(options, toLayout, merge));
            case TTL, NT, JSONLD, RDF, TRIG -> linked(form.syntax().orElseThrow(), stream, rdf(metadata));
            case SCHEMAORG -> ordered(new SchemaOrgCatalogWriter(stream, rdf(metadata)));
            case CROISSANT -> ordered(new CroissantCatalogWriter(stream, rdf(metadata)));
        };
    }

    private ResourceSink linked(RdfSyntax syntax, OutputStream stream, RdfOptions options) {
        ResourceSink writer;
        try {
            syntax.checkProperties(options);
            writer = syntax.writer(stream, options, graph == null ? options.catalogIri() : checkedGraph(graph));
        } catch (IllegalArgumentException e) {
            throw Words.failure("convert-property", "form", syntax.id(), "cause", String.valueOf(e.getMessage()));
        }
        return ordered(writer);
    }

    private ResourceSink ordered(ResourceSink writer) {
        return order == Order.INPUT
                ? writer
                : new CanonicalOrder(writer, out.toAbsolutePath().getParent());
    }

    /** Held to what a base is, but may have a query or fragment. */
    private static String checkedGraph(String graph) {
        try {
            RdfOptions.defaults().withLandingPage(graph);
            return graph;
        } catch (IllegalArgumentException e) {
            throw Words.misuse("graph-unusable", "graph", graph, "cause", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Linked data leaves the department and says as little as possible unless it is asked to say more; the other forms are
     * those in which a department keeps its catalogue.
     */
    private Audience audience(Form form) {
        return audience != null ? audience : form.isLinkedData() ? Audience.PUBLIC : Audience.INTERNAL;
    }

    private RdfOptions rdf(MetadataRegistry metadata) {
        RdfOptions options = RdfOptions.defaults()
                .withAudience(audience(Form.TTL))
                .withRegistry(metadata)
                .withScheme(SchemeChoice.of(schemes))
                .withLabels(labels);
        try {
            return base == null ? options : options.withBase(base);
        } catch (IllegalArgumentException e) {
            throw Words.misuse("base-unusable", "base", base, "cause", String.valueOf(e.getMessage()));
        }
    }
}
