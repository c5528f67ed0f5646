package io.mulu.cli.command;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.item.RegistrationRefusedException;
import io.mulu.catalog.registry.item.StatusChange;
import io.mulu.catalog.registry.store.RegistryFolder;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.CommandFailure;
import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a note to an item; to a superseded or retired one also another successor. */
@Command(name = "note", sortOptions = false)
final class RegistryNoteCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "registry-folder")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "item")
    private String item = "";

    @Parameters(index = "2", paramLabel = "TEXT", descriptionKey = "note-text")
    private String note = "";

    @Option(names = "--authority", required = true, paramLabel = "NAME", descriptionKey = "authority")
    private String authority = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "item-actor")
    private String actor = "";

    @Option(names = "--decision", paramLabel = "TEXT", descriptionKey = "decision")
    private @Nullable String decision;

    @Option(names = "--effective", paramLabel = "DATE", descriptionKey = "effective")
    private @Nullable LocalDate effective;

    @Option(names = "--successor", paramLabel = "ITEM", descriptionKey = "item-successor")
    private @Nullable String successor;

    RegistryNoteCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        RegistryOptions.read(folder);
        RegistryFolder store = new RegistryFolder(folder);
        store.exclusively(() -> {
            AdministeredItem noted = noted(RegistryOptions.read(folder));
            RegistryOptions.write(store, folder, List.of(noted));
            surroundings
                    .out()
                    .println(noted.identifier() + "\t" + noted.status().names().in(language));
        });
        surroundings.out().flush();
        return 0;
    }

    private AdministeredItem noted(ItemRegistry registry) {
        AdministeredItem found = RegistryCommand.find(registry, item);
        StatusChange change = new StatusChange(
                found.status(),
                authority,
                actor,
                decision,
                note,
                effective == null ? LocalDate.now(surroundings.clock()) : effective,
                successor == null
                        ? null
                        : RegistryCommand.find(registry, successor).identifier());
        try {
            return registry.annotate(found.identifier(), change)
                    .item(found.identifier())
                    .orElseThrow();
        } catch (RegistrationRefusedException e) {
            throw new CommandFailure(ExitCode.USAGE, e.sentence(), e);
        }
    }
}
