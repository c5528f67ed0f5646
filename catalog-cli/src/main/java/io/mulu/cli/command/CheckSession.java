package io.mulu.cli.command;

import io.mulu.catalog.check.CheckReport;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.compile.CatalogCompiler;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CatalogInputs;
import io.mulu.cli.input.InputOptions;
import io.mulu.cli.input.ProfileChoice;
import io.mulu.cli.input.SchemeChoice;
import io.mulu.cli.output.Progress;
import io.mulu.cli.output.TextReport;
import io.mulu.codes.classification.ClassificationScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the commands that read and check have in common, made from the options of one run. */
final class CheckSession {

    static final int SHOWN_PER_RULE = 20;

    private final Surroundings surroundings;
    private final Language language;
    private final CheckOptions options;
    private final MetadataRegistry registry;
    private final ClassificationScheme scheme;
    private final Profile profile;
    private final LocalDate today;

    CheckSession(Surroundings surroundings, Language language, CheckOptions options) throws IOException {
        this.surroundings = surroundings;
        this.language = language;
        this.options = options;
        this.registry = options.registry.metadata();
        this.scheme = SchemeChoice.of(options.schemes);
        this.profile = ProfileChoice.of(options.profile);
        this.today = options.date == null ? LocalDate.now(surroundings.clock()) : options.date;
    }

    CatalogInputs inputs(List<String> names) throws IOException {
        return CatalogInputs.open(
                names,
                new InputOptions(
                                registry,
                                options.codeProfile,
                                options.tables.mappings,
                                Optional.ofNullable(options.tables.sheet),
                                options.tables.limits())
                        .with(Optional.ofNullable(options.from), options.limit.limits()),
                surroundings.in());
    }

    CheckSettings settings(CatalogInputs inputs) {
        return new CheckSettings(registry, scheme, inputs.codeProfile(), profile, today);
    }

    /** Reads all inputs into a compiler. */
    void read(CatalogCompiler compiler, CatalogInputs inputs) throws IOException {
        read(compiler, inputs, UnaryOperator.identity());
    }

    /** Reads what is left of all inputs into a compiler. */
    void read(CatalogCompiler compiler, CatalogInputs inputs, UnaryOperator<ResourceSource> filter) throws IOException {
        Progress progress = progress();
        try {
            for (ResourceSource input : inputs.sources()) {
                ResourceSource source = filter.apply(input);
                while (compiler.addNext(source)) {
                    progress.step();
                }
            }
        } finally {
            progress.done();
        }
    }

    MetadataRegistry registry() {
        return registry;
    }

    ClassificationScheme scheme() {
        return scheme;
    }

    LocalDate today() {
        return today;
    }

    Profile profile() {
        return profile;
    }

    FindingTexts texts() {
        return FindingTexts.shipped(registry);
    }

    Progress progress() {
        return new Progress(surroundings.err(), surroundings.terminal(), language, surroundings.clock());
    }

    TextReport textReport() {
        return new TextReport(surroundings.out(), texts(), language, options.all ? 0 : SHOWN_PER_RULE);
    }

    ExitCode verdict(CheckReport report) {
        Optional<Severity> threshold = options.failOn.severity();
        return threshold.filter(report::reaches).isPresent() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
