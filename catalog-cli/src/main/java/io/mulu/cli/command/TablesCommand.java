package io.mulu.cli.command;

import io.mulu.catalog.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the commands of tables; does nothing itself. */
@Command(name = "tables", synopsisSubcommandLabel = "COMMAND")
final class TablesCommand {

    @Mixin
    private CommonOptions common = new CommonOptions();

    static CommandLine line(Surroundings surroundings, Language language) {
        return new CommandLine(new TablesCommand()).addSubcommand(new TablesInspectCommand(surroundings, language));
    }
}
