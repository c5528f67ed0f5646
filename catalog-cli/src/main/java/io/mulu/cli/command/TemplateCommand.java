package io.mulu.cli.command;

import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.SchemeChoice;
import io.mulu.cli.output.OutputFile;
import io.mulu.cli.words.Words;
import io.mulu.tables.template.FillingTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the workbook that departments fill in. */
@Command(name = "template", sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "OUT.xlsx", descriptionKey = "template-out")
    private Path out = Path.of("");

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Option(names = "--scheme", paramLabel = "FILE", descriptionKey = "template-scheme")
    private List<Path> schemes = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    TemplateCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        if (!String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw Words.misuse("template-ending", "path", out);
        }
        FillingTemplate template = new FillingTemplate(registry.metadata(), SchemeChoice.of(schemes), language);
        try (OutputFile file = OutputFile.open(out)) {
            template.write(file.stream());
            file.commit();
        }
        surroundings.out().println(Words.sentence("written-file", "file", out).in(language));
        surroundings.out().flush();
        return ExitCode.CLEAN.number();
    }
}
