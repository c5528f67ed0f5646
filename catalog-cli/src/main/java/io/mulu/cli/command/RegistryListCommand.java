package io.mulu.cli.command;

import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.text.Language;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the items: identifier, status, kind and name, with tabs between them. */
@Command(name = "list", sortOptions = false)
final class RegistryListCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Language language;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    RegistryListCommand(Surroundings surroundings, Language language) {
        this.surroundings = surroundings;
        this.language = language;
    }

    @Override
    public Integer call() throws IOException {
        for (AdministeredItem item : registry.read().items()) {
            surroundings
                    .out()
                    .println(String.join(
                            "\t",
                            item.identifier().toString(),
                            item.status().names().in(language),
                            item.kind().names().in(language),
                            item.content().names().in(language)));
        }
        surroundings.out().flush();
        return 0;
    }
}
