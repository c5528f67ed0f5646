package io.mulu.cli.command;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.SchemeTable;
import io.mulu.cli.input.TextInput;
import io.mulu.cli.output.TextStream;
import io.mulu.cli.scheme.SchemeReport;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.table.CodeTable;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks the file of a classification scheme over. */
@Command(name = "check", sortOptions = false)
final class SchemeCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(paramLabel = "FILE", descriptionKey = "scheme-file")
    private String file = "";

    @Option(names = "--below-national", descriptionKey = "below-national")
    private boolean belowNational;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "scheme-fail-on")
    private CheckOptions.Threshold failOn = CheckOptions.Threshold.WARNING;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private CheckOptions.Format format = CheckOptions.Format.TEXT;

    @Mixin
    private CommonOptions common = new CommonOptions();

    SchemeCheckCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        CodeTable table = SchemeTable.of(TextInput.read(file, surroundings.in()), file);
        SchemeReport report =
                belowNational ? SchemeReport.of(table, ShippedSchemes.national201710()) : SchemeReport.of(table);
        if (format == CheckOptions.Format.JSON) {
            try (TextStream stream = new TextStream(surroundings.out())) {
                JsonOut json = JsonOut.indented(stream);
                report.write(json);
                json.endLine();
                json.flush();
            }
        } else {
            report.print(surroundings.out(), file, language);
        }
        surroundings.out().flush();
        boolean failed = failOn.severity().filter(report::reaches).isPresent();
        return (failed ? ExitCode.FINDINGS : ExitCode.CLEAN).number();
    }
}
