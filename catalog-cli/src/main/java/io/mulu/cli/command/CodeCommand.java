package io.mulu.cli.command;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.text.Language;
import io.mulu.cli.code.CodeJson;
import io.mulu.cli.code.CodeKind;
import io.mulu.cli.code.CodeReader;
import io.mulu.cli.code.CodeReading;
import io.mulu.cli.code.CodeSettings;
import io.mulu.cli.code.CodeText;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.CodeProfileChoice;
import io.mulu.cli.input.SchemeChoice;
import io.mulu.cli.output.TextStream;
import io.mulu.cli.words.Words;
import io.mulu.codes.organization.Leniency;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes codes apart and says what is wrong with them. */
@Command(name = "code", sortOptions = false)
final class CodeCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Surroundings surroundings;
    private final Language language;
    private boolean failed;

    @Parameters(arity = "0..*", paramLabel = "TEXT", descriptionKey = "texts")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind")
    private @Nullable String kind;

    @Option(names = "--code-profile", paramLabel = "NAME|FILE", descriptionKey = "code-form")
    private @Nullable String codeProfile;

    @Option(names = "--leniency", paramLabel = "strict|fujian-pilot|lenient", descriptionKey = "leniency")
    private String leniency = "strict";

    @Option(names = "--scheme", paramLabel = "FILE", descriptionKey = "scheme")
    private List<Path> schemes = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "division-date")
    private @Nullable LocalDate date;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on")
    private CheckOptions.Threshold failOn = CheckOptions.Threshold.ERROR;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private CheckOptions.Format format = CheckOptions.Format.TEXT;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CodeCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        if (texts.isEmpty()) {
            throw Words.misuse("usage-missing", "names", "TEXT", "command", "mulu code");
        }
        if (texts.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw Words.misuse("input-twice");
        }
        CodeReader reader = new CodeReader(settings());
        if (format == CheckOptions.Format.JSON) {
            json(reader);
        } else {
            CodeText text = new CodeText(surroundings.out(), language);
            each(reader, text::print);
        }
        surroundings.out().flush();
        return (failed ? ExitCode.FINDINGS : ExitCode.CLEAN).number();
    }

    private CodeSettings settings() {
        return new CodeSettings(
                kind == null ? null : kind(kind),
                codeProfile == null ? null : CodeProfileChoice.of(codeProfile),
                leniency(leniency),
                SchemeChoice.of(schemes),
                date == null ? LocalDate.now(surroundings.clock()) : date);
    }

    private static CodeKind kind(String name) {
        return CodeKind.of(name.toLowerCase(Locale.ROOT))
                .filter(found -> found != CodeKind.UNKNOWN)
                .orElseThrow(() -> Words.misuse("kind-unknown", "name", name, "known", kinds()));
    }

    private static String kinds() {
        return Stream.of(CodeKind.values())
                .filter(known -> known != CodeKind.UNKNOWN)
                .map(CodeKind::code)
                .collect(Collectors.joining(", "));
    }

    private static Leniency leniency(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "strict" -> Leniency.STRICT;
            case "fujian-pilot" -> Leniency.FUJIAN_PILOT;
            case "lenient" -> Leniency.LENIENT;
            default -> throw Words.misuse("usage-value", "value", name, "name", "--leniency", "command", "mulu code");
        };
    }

    private void json(CodeReader reader) throws IOException {
        try (TextStream stream = new TextStream(surroundings.out())) {
            JsonOut json = JsonOut.indented(stream);
            CodeJson writer = new CodeJson(json);
            json.openList();
            each(reader, writer::write);
            json.closeList();
            json.endLine();
            json.flush();
        }
    }

    private void each(CodeReader reader, Consumer<CodeReading> printer) throws IOException {
        for (String text : texts) {
            if (text.equals(STANDARD_INPUT)) {
                lines(line -> one(reader, line, printer));
            } else {
                one(reader, text, printer);
            }
        }
    }

    private void one(CodeReader reader, String text, Consumer<CodeReading> printer) {
        CodeReading reading = reader.read(text);
        failed |= failOn.severity().filter(reading::reaches).isPresent();
        printer.accept(reading);
    }

    private void lines(Consumer<String> consumer) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        boolean first = true;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String text = first && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            first = false;
            if (!text.isEmpty()) {
                consumer.accept(text);
            }
        }
    }
}
