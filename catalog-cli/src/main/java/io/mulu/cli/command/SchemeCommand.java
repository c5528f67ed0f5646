package io.mulu.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the commands about classification schemes together. */
@Command(name = "scheme", synopsisSubcommandLabel = "COMMAND")
final class SchemeCommand {

    @Mixin
    private CommonOptions common = new CommonOptions();
}
