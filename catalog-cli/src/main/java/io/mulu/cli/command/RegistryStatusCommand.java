package io.mulu.cli.command;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.item.RegistrationRefusedException;
import io.mulu.catalog.registry.item.StatusChange;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.store.RegistryFolder;
import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.CommandFailure;
import io.mulu.cli.exit.ExitCode;
import io.mulu.cli.words.Words;
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

/** Changes the status of an item, and writes its file with one more record. */
@Command(name = "status", sortOptions = false)
final class RegistryStatusCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "registry-folder")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "item")
    private String item = "";

    @Parameters(index = "2", paramLabel = "STATUS", descriptionKey = "status")
    private String status = "";

    @Option(names = "--authority", required = true, paramLabel = "NAME", descriptionKey = "authority")
    private String authority = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "item-actor")
    private String actor = "";

    @Option(names = "--decision", paramLabel = "TEXT", descriptionKey = "decision")
    private @Nullable String decision;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "item-reason")
    private @Nullable String reason;

    @Option(names = "--effective", paramLabel = "DATE", descriptionKey = "effective")
    private @Nullable LocalDate effective;

    @Option(names = "--successor", paramLabel = "ITEM", descriptionKey = "item-successor")
    private @Nullable String successor;

    RegistryStatusCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        RegistryOptions.read(folder);
        RegistryFolder store = new RegistryFolder(folder);
        store.exclusively(() -> {
            ItemRegistry registry = RegistryOptions.read(folder);
            ItemIdentifier identifier = RegistryCommand.find(registry, item).identifier();
            AdministeredItem changed = change(registry, identifier);
            RegistryOptions.write(store, folder, List.of(changed));
            surroundings
                    .out()
                    .println(identifier + "\t" + changed.status().names().in(language));
        });
        surroundings.out().flush();
        return 0;
    }

    private AdministeredItem change(ItemRegistry registry, ItemIdentifier identifier) {
        StatusChange change = new StatusChange(
                wanted(),
                authority,
                actor,
                decision,
                reason,
                effective == null ? LocalDate.now(surroundings.clock()) : effective,
                successor == null
                        ? null
                        : RegistryCommand.find(registry, successor).identifier());
        try {
            return registry.change(identifier, change).item(identifier).orElseThrow();
        } catch (RegistrationRefusedException e) {
            throw new CommandFailure(ExitCode.USAGE, e.sentence(), e);
        }
    }

    private RegistrationStatus wanted() {
        return RegistrationStatus.ofCode(status)
                .orElseThrow(() -> Words.misuse(
                        "usage-value", "value", status, "name", "STATUS", "command", "mulu registry status"));
    }
}
