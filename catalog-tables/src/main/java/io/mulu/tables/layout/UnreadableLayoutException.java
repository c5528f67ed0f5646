package io.mulu.tables.layout;

import io.mulu.catalog.json.tree.JsonTreeException;
import java.util.List;
import java.util.stream.Collectors;

/** A file that is no layout. The message has a line for each thing that is wrong, with the document and its line. */
public final class UnreadableLayoutException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<JsonTreeException> faults;

    UnreadableLayoutException(List<JsonTreeException> faults) {
        super(faults.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * All that is wrong.
     *
     * @return in the order of the document; never empty, but after serialization
     */
    public List<JsonTreeException> faults() {
        return faults == null ? List.of() : faults;
    }
}
