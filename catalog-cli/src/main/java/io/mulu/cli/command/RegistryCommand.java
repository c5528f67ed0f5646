package io.mulu.cli.command;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.text.Language;
import io.mulu.cli.words.Words;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the commands of the registry; does nothing itself. */
@Command(name = "registry", synopsisSubcommandLabel = "COMMAND")
final class RegistryCommand {

    @Mixin
    private CommonOptions common = new CommonOptions();

    static CommandLine line(Surroundings surroundings, Language language) {
        return new CommandLine(new RegistryCommand())
                .addSubcommand(new RegistryListCommand(surroundings, language))
                .addSubcommand(new RegistryShowCommand(surroundings))
                .addSubcommand(new RegistryAddCommand(surroundings, language))
                .addSubcommand(new RegistryStatusCommand(surroundings, language))
                .addSubcommand(new RegistryNoteCommand(surroundings, language))
                .addSubcommand(new RegistryDiffCommand(surroundings, language))
                .addSubcommand(new RegistryImportCommand(surroundings, language))
                .addSubcommand(new RegistryExportCommand(surroundings))
                .addSubcommand(new RegistryMatchCommand(surroundings, language));
    }

    /** The item that somebody names: by its whole identifier, or by the name under which it is known while in force. */
    static AdministeredItem find(ItemRegistry registry, String name) {
        Optional<AdministeredItem> item = registry.items().stream()
                .filter(found -> found.identifier().toString().equals(name))
                .findFirst();
        return item.or(() -> Arrays.stream(ItemKind.values())
                        .flatMap(kind -> registry.inForce(kind, name).stream())
                        .findFirst())
                .orElseThrow(() -> Words.misuse("registry-no-item", "item", name));
    }
}
