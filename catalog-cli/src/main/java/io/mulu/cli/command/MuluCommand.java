package io.mulu.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The root command; it does nothing itself. */
@Command(
        name = "mulu",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%n${bundle:exit.heading}%n",
        exitCodeList = {
            "0:${bundle:exit.0}",
            "1:${bundle:exit.1}",
            "2:${bundle:exit.2}",
            "3:${bundle:exit.3}",
            "4:${bundle:exit.4}"
        })
final class MuluCommand {

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private String lang = "";
}
