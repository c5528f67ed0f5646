package io.mulu.codes.table;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a file is no table of the wanted kind. Names everything that is wrong with it, not the first thing. */
public final class TableFormatException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient List<TableFault> faults;

    /**
     * Wraps what was found.
     *
     * @param source the name of the file
     * @param faults what is wrong with it; at least one
     */
    public TableFormatException(String source, List<TableFault> faults) {
        super(message(source, faults));
        this.source = source;
        this.faults = faults.stream().sorted().toList();
    }

    private static String message(String source, List<TableFault> faults) {
        return faults.stream()
                .sorted()
                .map(fault -> source + ":" + fault.line() + ": " + fault.kind()
                        + (fault.found().isEmpty() ? "" : " \"" + fault.found() + '"'))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The file.
     *
     * @return the name the reader was given
     */
    public String source() {
        return source;
    }

    /**
     * What is wrong.
     *
     * @return the faults in the order of lines, at least one
     */
    public List<TableFault> faults() {
        return faults;
    }
}
