package io.mulu.cli.command;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.exit.CommandFailure;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.input.LedgerProblem;
import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import io.mulu.codes.ledger.CodeStateException;
import io.mulu.codes.ledger.LedgerException;
import io.mulu.codes.ledger.RequestKeyConflictException;
import io.mulu.rdf.publish.PublishException;
import io.mulu.tables.write.UnwritableTableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Takes the arguments apart, runs the command they name, and turns every outcome into an exit code. */
public final class CommandLineRunner {

    private final Surroundings surroundings;
    private final Language language;

    private CommandLineRunner(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    /**
     * Runs a command. Never throws: what fails is said in one sentence on standard error.
     *
     * @param surroundings what surrounds the program
     * @param arguments what the user typed
     * @return how it ended
     */
    public static ExitCode run(Surroundings surroundings, String... arguments) {
        Language language = LanguageOption.of(arguments).orElse(surroundings.language());
        return new CommandLineRunner(surroundings, language).run(arguments);
    }

    private ExitCode run(String... arguments) {
        CommandLine line = new CommandLine(new MuluCommand())
                .addSubcommand(new CompileCommand(surroundings, language))
                .addSubcommand(new CheckCommand(surroundings, language))
                .addSubcommand(new AssignCommand(surroundings, language))
                .addSubcommand(new ConvertCommand(surroundings, language))
                .addSubcommand(new PublishCommand(surroundings, language))
                .addSubcommand(new TemplateCommand(surroundings, language))
                .addSubcommand(codes())
                .addSubcommand(ledgers())
                .addSubcommand(new ExplainCommand(surroundings, language))
                .addSubcommand(ProfileCommand.line(surroundings, language))
                .addSubcommand(SchemaCommand.line(surroundings, language))
                .addSubcommand(RegistryCommand.line(surroundings, language))
                .addSubcommand(TablesCommand.line(surroundings, language))
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false)
                .setAdjustLineBreaksForWideCJKCharacters(true);
        localize(line, bundle());
        line.getCommandSpec().version("mulu " + surroundings.version());
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> fail(failure).number());
        line.setParameterExceptionHandler((failure, args) -> misuse(failure).number());
        if (arguments.length == 0) {
            line.usage(surroundings.err());
            return ExitCode.USAGE;
        }
        return exitCode(line.execute(arguments));
    }

    private CommandLine codes() {
        CommandLine scheme =
                new CommandLine(new SchemeCommand()).addSubcommand(new SchemeCheckCommand(surroundings, language));
        return new CommandLine(new CodeCommand(surroundings, language)).addSubcommand(scheme);
    }

    private CommandLine ledgers() {
        return new CommandLine(new LedgerCommand())
                .addSubcommand(new LedgerShowCommand(surroundings, language))
                .addSubcommand(new LedgerCheckCommand(surroundings, language))
                .addSubcommand(new LedgerRetireCommand(surroundings, language))
                .addSubcommand(new LedgerAdoptCommand(surroundings, language))
                .addSubcommand(new LedgerExportCommand(surroundings));
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                CommandLineRunner.class.getPackageName() + ".help",
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static void localize(CommandLine line, ResourceBundle bundle) {
        line.setResourceBundle(bundle);
        line.getSubcommands().values().forEach(sub -> localize(sub, bundle));
    }

    private static ExitCode exitCode(int number) {
        for (ExitCode code : ExitCode.values()) {
            if (code.number() == number) {
                return code;
            }
        }
        return ExitCode.FAULT;
    }

    private ExitCode misuse(ParameterException failure) {
        say(UsageProblem.of(failure));
        return ExitCode.USAGE;
    }

    private ExitCode fail(Exception failure) {
        if (failure instanceof CommandFailure known) {
            say(known.sentence());
            return known.exitCode();
        }
        if (failure instanceof UnreadableInputException unreadable) {
            say(unreadable.sentence());
            return ExitCode.INPUT_OUTPUT;
        }
        if (failure instanceof UnwritableTableException unwritable) {
            say(unwritable.sentence());
            return ExitCode.INPUT_OUTPUT;
        }
        if (failure instanceof PublishException unpublished) {
            say(unpublished.sentence());
            return ExitCode.INPUT_OUTPUT;
        }
        if (failure instanceof IOException io) {
            say(Words.sentence("input-output", "cause", Causes.of(io)));
            return ExitCode.INPUT_OUTPUT;
        }
        if (failure instanceof UncheckedIOException io) {
            return fail(io.getCause());
        }
        if (failure instanceof LedgerException ledger) {
            say(LedgerProblem.of(ledger));
            return ExitCode.INPUT_OUTPUT;
        }
        if (failure instanceof RequestKeyConflictException conflict) {
            say(Words.sentence("ledger-conflict", "code", conflict.existing().code()));
            return ExitCode.INPUT_OUTPUT;
        }
        if (failure instanceof CodeStateException gone) {
            say(Words.sentence("ledger-code-gone", "code", gone.code()));
            return ExitCode.INPUT_OUTPUT;
        }
        return fault(failure);
    }

    /** A fault of ours shows its trace: whoever reports it needs it, and it is no answer to a user's input. */
    private ExitCode fault(Exception failure) {
        say(Words.sentence("fault", "cause", failure));
        failure.printStackTrace(surroundings.err());
        return ExitCode.FAULT;
    }

    private void say(LocalizedText sentence) {
        surroundings.err().println("mulu: " + sentence.in(language));
        surroundings.err().flush();
    }
}
