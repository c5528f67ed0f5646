package io.mulu.cli.command;

import io.mulu.catalog.registry.store.RegistryFolder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows an item as its file says it. */
@Command(name = "show", sortOptions = false)
final class RegistryShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "ITEM", descriptionKey = "item")
    private String item = "";

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    RegistryShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        surroundings.out().print(RegistryFolder.text(RegistryCommand.find(registry.read(), item)));
        surroundings.out().flush();
        return 0;
    }
}
