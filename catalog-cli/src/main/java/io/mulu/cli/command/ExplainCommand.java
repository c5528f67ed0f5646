package io.mulu.cli.command;

import io.mulu.catalog.json.report.RulesJsonWriter;
import io.mulu.catalog.message.RuleGuide;
import io.mulu.catalog.message.RulePage;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.ProfileChoice;
import io.mulu.cli.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a rule is about, or lists the rules. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Parameters(arity = "0..1", paramLabel = "RULE", descriptionKey = "explain.rule")
    private @Nullable String rule;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "explain.format")
    private Format format = Format.TEXT;

    @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "explain.profile")
    private String profile = "guide-2017";

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private String lang = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    ExplainCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /** What is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        RuleGuide guide = new RuleGuide(MetadataRegistry.guide2017(), ProfileChoice.of(profile));
        RuleInfo chosen = rule == null ? null : find(guide, rule);
        PrintWriter out = surroundings.out();
        if (format == Format.JSON) {
            out.print(json(guide, chosen == null ? guide.rules() : List.of(chosen)));
        } else {
            RulePage page = new RulePage(guide, language);
            out.print(chosen == null ? page.list() : page.text(chosen));
        }
        out.flush();
        return ExitCode.CLEAN.number();
    }

    private static RuleInfo find(RuleGuide guide, String id) {
        return guide.rules().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        Words.misuse("rule-unknown", "rule", id, "nearest", String.join(", ", guide.nearest(id))));
    }

    private static String json(RuleGuide guide, List<RuleInfo> rules) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RulesJsonWriter(guide).write(out, rules);
        return out.toString(StandardCharsets.UTF_8);
    }
}
