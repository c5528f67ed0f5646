package io.mulu.cli.command;

import io.mulu.catalog.text.LocalizedText;
import io.mulu.cli.words.Words;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts wrong usage into a sentence. */
final class UsageProblem {

    private UsageProblem() {}

    static LocalizedText of(ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        if (failure instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageProblem::name).collect(Collectors.joining(", "));
            return Words.sentence("usage-missing", "names", names, "command", command);
        }
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return Words.sentence(
                    "usage-unmatched", "argument", unmatched.getUnmatched().get(0), "command", command);
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            return Words.sentence(
                    "usage-value", "value", failure.getValue(), "name", name(failure.getArgSpec()), "command", command);
        }
        return Words.sentence("usage-other", "cause", failure.getMessage(), "command", command);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
