package io.mulu.cli.command;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.match.DataElementMatcher;
import io.mulu.catalog.registry.match.MatchCandidate;
import io.mulu.catalog.text.Language;
import io.mulu.cli.input.TextInput;
import io.mulu.cli.output.TextStream;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the registered data elements that names of information items may mean. */
@Command(name = "match", sortOptions = false)
final class RegistryMatchCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Surroundings surroundings;
    private final Language language;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "match-names")
    private List<String> names = List.of();

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Option(names = "--most", paramLabel = "N", descriptionKey = "match-most")
    private int most = 5;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private RegistryIntake.Format format = RegistryIntake.Format.TEXT;

    RegistryMatchCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw Words.misuse("usage-value", "value", most, "name", "--most", "command", "mulu registry match");
        }
        DataElementMatcher matcher = DataElementMatcher.of(registry.read());
        List<String> wanted = names.stream().flatMap(this::wanted).toList();
        if (format == RegistryIntake.Format.JSON) {
            json(wanted, matcher);
        } else {
            wanted.forEach(name -> text(name, matcher.candidates(name, most)));
        }
        surroundings.out().flush();
        return 0;
    }

    private Stream<String> wanted(String name) {
        return name.equals(STANDARD_INPUT)
                ? TextInput.read(name, surroundings.in()).lines().filter(line -> !line.isBlank())
                : Stream.of(name);
    }

    private void text(String name, List<MatchCandidate> candidates) {
        if (candidates.isEmpty()) {
            surroundings.out().println(name + "\t-");
        }
        for (MatchCandidate candidate : candidates) {
            surroundings
                    .out()
                    .println(String.join(
                            "\t",
                            name,
                            String.valueOf(candidate.score()),
                            candidate.item().identifier().toString(),
                            candidate.item().status().names().in(language),
                            candidate.item().content().names().zh(),
                            candidate.explanation().in(language)));
        }
    }

    private void json(List<String> wanted, DataElementMatcher matcher) throws IOException {
        try (TextStream stream = new TextStream(surroundings.out())) {
            JsonOut out = JsonOut.indented(stream);
            JsonOut.run(() -> {
                out.open();
                out.text("format", "mulu-registry-match/1");
                out.openList("names");
                wanted.forEach(name -> name(out, name, matcher.candidates(name, most)));
                out.closeList();
                out.close();
                out.endLine();
                out.flush();
            });
        }
    }

    private static void name(JsonOut out, String name, List<MatchCandidate> candidates) {
        out.open();
        out.text("name", name);
        out.openList("candidates");
        for (MatchCandidate candidate : candidates) {
            out.open();
            out.text("item", candidate.item().identifier().toString());
            out.number("score", candidate.score());
            out.text("reason", candidate.reason().code());
            out.text("registered", candidate.registered());
            out.text("status", candidate.item().status().code());
            out.text("zh", candidate.explanation().zh());
            out.text("en", candidate.explanation().en());
            out.close();
        }
        out.closeList();
        out.close();
    }
}
