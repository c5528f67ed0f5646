package io.mulu.cli.exit;

/** The exit codes of the command, the same for every subcommand. */
public enum ExitCode {
    /** It ran, and nothing was found at or above the threshold. */
    CLEAN(0),
    /** It ran, and something was found at or above the threshold. */
    FINDINGS(1),
    /** The command was used wrongly. */
    USAGE(2),
    /** An input could not be read, or an output not written. */
    INPUT_OUTPUT(3),
    /** A fault of the program. */
    FAULT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /**
     * What the operating system gets.
     *
     * @return 0 to 4
     */
    public int number() {
        return number;
    }
}
