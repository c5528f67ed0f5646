package io.mulu.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the commands about the ledger of codes together. */
@Command(name = "ledger", synopsisSubcommandLabel = "COMMAND")
final class LedgerCommand {

    @Mixin
    private CommonOptions common = new CommonOptions();
}
