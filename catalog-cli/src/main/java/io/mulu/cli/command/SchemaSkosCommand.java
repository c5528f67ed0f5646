package io.mulu.cli.command;

import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.SchemeChoice;
import io.mulu.cli.words.Words;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.skos.ConceptSchemes;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints code lists and the classification as concept schemes. */
@Command(name = "skos", sortOptions = false)
final class SchemaSkosCommand implements Callable<Integer> {

    /** The syntaxes. */
    enum Format {
        TTL(RdfSyntax.TURTLE),
        NT(RdfSyntax.N_TRIPLES),
        JSONLD(RdfSyntax.JSON_LD),
        RDF(RdfSyntax.RDF_XML),
        TRIG(RdfSyntax.TRIG);

        private final RdfSyntax syntax;

        Format(RdfSyntax syntax) {
            this.syntax = syntax;
        }
    }

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "skos-id")
    private @Nullable String id;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--format", paramLabel = "ttl|nt|jsonld|rdf|trig", descriptionKey = "skos-format")
    private Format format = Format.TTL;

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Option(names = "--scheme", paramLabel = "FILE", descriptionKey = "scheme")
    private List<Path> schemes = new ArrayList<>();

    @Option(names = "--base", paramLabel = "IRI", descriptionKey = "base")
    private @Nullable String base;

    @Mixin
    private DocumentOutput output = new DocumentOutput();

    SchemaSkosCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ConceptSchemes concepts = new ConceptSchemes(options());
        String wanted = id;
        if (wanted == null) {
            output.write(surroundings, out -> concepts.writeAll(format.syntax, out));
        } else if (concepts.ids().contains(wanted)) {
            output.write(surroundings, out -> concepts.write(wanted, format.syntax, out));
        } else {
            throw Words.misuse("skos-unknown", "id", wanted, "known", String.join(", ", concepts.ids()));
        }
        return ExitCode.CLEAN.number();
    }

    private RdfOptions options() throws IOException {
        RdfOptions options =
                RdfOptions.defaults().withRegistry(registry.metadata()).withScheme(SchemeChoice.of(schemes));
        try {
            return base == null ? options : options.withBase(base);
        } catch (IllegalArgumentException e) {
            throw Words.misuse("base-unusable", "base", String.valueOf(base), "cause", String.valueOf(e.getMessage()));
        }
    }
}
