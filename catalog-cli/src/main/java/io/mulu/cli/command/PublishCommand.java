package io.mulu.cli.command;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.audience.AudienceView;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.InputOptions;
import io.mulu.cli.input.SchemeChoice;
import io.mulu.cli.words.Words;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.publish.PublishException;
import io.mulu.rdf.publish.PublishReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a catalogue into a graph of a SPARQL server or of a store on disk. */
@Command(name = "publish", sortOptions = false)
final class PublishCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "convert-in")
    private String in = "";

    @Mixin
    private PublishTarget target = new PublishTarget();

    @Option(names = "--audience", paramLabel = "public|shared|internal", descriptionKey = "publish-audience")
    private Audience audience = Audience.PUBLIC;

    @Option(names = "--withheld", paramLabel = "FILE", descriptionKey = "withheld")
    private @Nullable Path withheld;

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "base")
    private @Nullable String base;

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

    PublishCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        MetadataRegistry metadata = registry.metadata();
        InputOptions options = new InputOptions(
                metadata, codeProfile, tables.mappings, Optional.ofNullable(tables.sheet), tables.limits());
        PublishPlace place = target.open(rdf(metadata), surroundings, language);
        AudienceView view = new AudienceView(audience, metadata);
        try (CatalogInputs inputs = CatalogInputs.open(List.of(in), options, surroundings.in());
                WithheldFile list = WithheldFile.open(withheld, view)) {
            publish(inputs, place, list);
            list.commit();
        }
        tell(place.report().get());
        return ExitCode.CLEAN.number();
    }

    /** Where the input fails in the middle, its own sentence does not tell what became of the target. */
    private void publish(CatalogInputs inputs, PublishPlace place, WithheldFile list) throws IOException {
        try (ResourceSink sink = place.sink()) {
            ResourceSource source = inputs.sources().get(0);
            ResourceCopy.run(source, source.description(), list.beside(sink), surroundings, language);
        } catch (PublishException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            surroundings.err().println("mulu: " + place.state().get().in(language));
            throw e;
        }
    }

    private RdfOptions rdf(MetadataRegistry metadata) {
        RdfOptions options = RdfOptions.defaults()
                .withAudience(audience)
                .withRegistry(metadata)
                .withScheme(SchemeChoice.of(schemes));
        try {
            return base == null ? options : options.withBase(base);
        } catch (IllegalArgumentException e) {
            throw Words.misuse("base-unusable", "base", base, "cause", String.valueOf(e.getMessage()));
        }
    }

    private void tell(PublishReport report) {
        surroundings.out().println(sentence(report).in(language));
        surroundings.out().flush();
    }

    private static LocalizedText sentence(PublishReport report) {
        int parts = report.parts();
        long statements = report.statements();
        return report.found().isPresent()
                ? Words.sentence(
                        "published-counted",
                        "parts",
                        parts,
                        "statements",
                        statements,
                        "found",
                        report.found().getAsLong())
                : Words.sentence("published", "parts", parts, "statements", statements);
    }
}
