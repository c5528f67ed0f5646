package io.mulu.catalog.registry.store;

import io.mulu.catalog.json.tree.JsonTreeException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A folder that holds no sound registry; tells all that is wrong with it. */
public final class UnreadableRegistryException extends IOException {

    private static final long serialVersionUID = 1L;

    private final List<JsonTreeException> faults;

    UnreadableRegistryException(List<JsonTreeException> faults) {
        super(sorted(faults).stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
        this.faults = sorted(faults);
    }

    private static List<JsonTreeException> sorted(List<JsonTreeException> faults) {
        return faults.stream()
                .sorted(Comparator.comparing(JsonTreeException::source).thenComparing(JsonTreeException::line))
                .toList();
    }

    /**
     * All that is wrong.
     *
     * @return each with file and line, in the order of files and lines; at least one
     */
    public List<JsonTreeException> faults() {
        return faults;
    }
}
