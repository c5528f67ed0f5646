package io.mulu.cli.command;

import io.mulu.catalog.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the commands of check profiles; does nothing itself. */
@Command(name = "profile", synopsisSubcommandLabel = "COMMAND")
final class ProfileCommand {

    @Mixin
    private CommonOptions common = new CommonOptions();

    static CommandLine line(Surroundings surroundings, Language language) {
        return new CommandLine(new ProfileCommand())
                .addSubcommand(new ProfileShowCommand(surroundings, language))
                .addSubcommand(new ProfileCheckCommand(surroundings, language));
    }
}
