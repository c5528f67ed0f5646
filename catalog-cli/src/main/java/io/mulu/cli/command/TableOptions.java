package io.mulu.cli.command;

import io.mulu.cli.words.Words;
import io.mulu.tables.grid.TableLimit;
import io.mulu.tables.grid.TableLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How tables are read. */
final class TableOptions {

    @Option(
            names = {"--mapping", "--layout"},
            paramLabel = "FILE",
            descriptionKey = "mapping")
    List<Path> mappings = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    @Nullable
    String sheet;

    @Option(names = "--limit", paramLabel = "NAME=NUMBER", descriptionKey = "limit")
    private List<String> limits = new ArrayList<>();

    /** The usual limits with those that the user set. */
    TableLimits limits() {
        TableLimits all = TableLimits.standard();
        for (String text : limits) {
            int sign = text.indexOf('=');
            String name = sign < 0 ? text : text.substring(0, sign);
            TableLimit limit = TableLimit.of(name).orElseThrow(() -> unknown(name));
            try {
                all = all.with(limit, Long.parseLong(text.substring(sign + 1)));
            } catch (IllegalArgumentException e) {
                throw Words.misuse("limit-value", "text", text, "most", limit.most());
            }
        }
        return all;
    }

    private static RuntimeException unknown(String name) {
        String known =
                Arrays.stream(TableLimit.values()).map(TableLimit::option).collect(Collectors.joining(", "));
        return Words.misuse("limit-unknown", "name", name, "known", known);
    }
}
