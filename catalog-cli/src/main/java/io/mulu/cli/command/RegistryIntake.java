package io.mulu.cli.command;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.intake.ImportPlan;
import io.mulu.catalog.registry.intake.IntakeProblem;
import io.mulu.catalog.registry.intake.Outcome;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.item.Verdict;
import io.mulu.catalog.registry.store.RegistryFolder;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.output.TextStream;
import io.mulu.cli.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Lets items arrive at a folder, all of them or none, and tells what became of each. */
final class RegistryIntake {

    /** How it is told. */
    enum Format {
        TEXT,
        JSON
    }

    private final Surroundings surroundings;
    private final Language language;
    private final Path folder;
    private final boolean dry;

    RegistryIntake(Surroundings surroundings, Language language, Path folder, boolean dry) {
        this.surroundings = surroundings;
        this.language = language;
        this.folder = folder;
        this.dry = dry;
    }

    int run(Reading reading, Format format) throws IOException {
        ImportPlan plan = dry ? ImportPlan.of(registry(), reading) : change(reading);
        if (format == Format.JSON) {
            json(plan);
        } else {
            plan.outcomes().forEach(this::line);
        }
        surroundings.out().flush();
        for (IntakeProblem problem : plan.problems()) {
            surroundings.err().println(problem.text(language));
        }
        say(plan);
        if (!reading.problems().isEmpty()) {
            return ExitCode.INPUT_OUTPUT.number();
        }
        return (plan.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    }

    private ItemRegistry registry() throws IOException {
        return Files.exists(folder) ? RegistryOptions.read(folder) : ItemRegistry.guide2017();
    }

    /** What is wrong is found out without touching the folder; what is right is planned again while it is locked. */
    private ImportPlan change(Reading reading) throws IOException {
        ImportPlan before = ImportPlan.of(registry(), reading);
        if (!before.problems().isEmpty() || before.changed().isEmpty()) {
            return before;
        }
        ImportPlan[] plan = {before};
        RegistryFolder store = new RegistryFolder(folder);
        store.exclusively(() -> {
            plan[0] = ImportPlan.of(registry(), reading);
            if (plan[0].problems().isEmpty()) {
                RegistryOptions.write(store, folder, plan[0].changed());
            }
        });
        return plan[0];
    }

    private void line(Outcome outcome) {
        surroundings
                .out()
                .println(String.join(
                        "\t",
                        outcome.verdict().names().in(language),
                        outcome.identifier().toString(),
                        outcome.names().in(language).isBlank()
                                ? outcome.names().zh()
                                : outcome.names().in(language),
                        outcome.source() + ":" + outcome.line()));
    }

    private static Map<Verdict, Integer> counts(ImportPlan plan) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        plan.outcomes().forEach(outcome -> counts.merge(outcome.verdict(), 1, Integer::sum));
        return counts;
    }

    private void say(ImportPlan plan) {
        Map<Verdict, Integer> counts = counts(plan);
        String key = plan.problems().isEmpty() ? dry ? "intake-dry" : "intake-done" : "intake-refused";
        surroundings
                .err()
                .println(Words.sentence(
                                key,
                                "added",
                                counts.get(Verdict.ADDED),
                                "versions",
                                counts.get(Verdict.NEW_VERSION),
                                "changed",
                                counts.get(Verdict.CHANGED),
                                "unchanged",
                                counts.get(Verdict.UNCHANGED),
                                "problems",
                                plan.problems().size())
                        .in(language));
        surroundings.err().flush();
    }

    private void json(ImportPlan plan) throws IOException {
        try (TextStream stream = new TextStream(surroundings.out())) {
            JsonOut out = JsonOut.indented(stream);
            JsonOut.run(() -> {
                out.open();
                out.text("format", "mulu-registry-import/1");
                out.flag("written", !dry && plan.problems().isEmpty());
                out.open("summary");
                counts(plan).forEach((verdict, count) -> out.number(verdict.code(), count));
                out.close();
                out.openList("items");
                plan.outcomes().forEach(outcome -> item(out, outcome));
                out.closeList();
                out.openList("problems");
                plan.problems().forEach(problem -> problem(out, problem));
                out.closeList();
                out.close();
                out.endLine();
                out.flush();
            });
        }
    }

    private static void item(JsonOut out, Outcome outcome) {
        out.open();
        out.text("verdict", outcome.verdict().code());
        out.text("item", outcome.identifier().toString());
        out.text("zh", outcome.names().zh());
        out.text("en", outcome.names().en());
        out.text("source", outcome.source());
        out.number("line", outcome.line());
        out.close();
    }

    private static void problem(JsonOut out, IntakeProblem problem) {
        out.open();
        out.text("source", problem.source());
        out.number("line", problem.line());
        out.text("zh", problem.sentence().zh());
        out.text("en", problem.sentence().en());
        out.close();
    }
}
