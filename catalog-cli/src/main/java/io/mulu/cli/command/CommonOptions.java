package io.mulu.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command. The language is found by {@link LanguageOption} before the arguments are taken apart. */
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    @Nullable
    String lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;
}
