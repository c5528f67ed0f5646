package io.mulu.cli.command;

import io.mulu.cli.words.Words;
import io.mulu.rdf.intake.IntakeLimits;
import picocli.CommandLine.Option;

/** How large a document in RDF may be, which is held in memory. */
final class RdfLimitOption {

    private static final int MEBIBYTE = 20;
    private static final long LEAST_BYTES_PER_STATEMENT = 64;

    @Option(names = "--rdf-limit", paramLabel = "MIB", descriptionKey = "rdf-limit")
    private long mebibytes = IntakeLimits.STANDARD.bytes() >> MEBIBYTE;

    /** The bytes, and as many statements as may stand in them, or the usual number if that is more. */
    IntakeLimits limits() {
        if (mebibytes < 1 || mebibytes > Integer.MAX_VALUE) {
            throw Words.misuse("rdf-limit-unusable", "limit", mebibytes);
        }
        long bytes = mebibytes << MEBIBYTE;
        long statements = Math.max(IntakeLimits.STANDARD.statements(), bytes / LEAST_BYTES_PER_STATEMENT);
        return new IntakeLimits(bytes, (int) Math.min(Integer.MAX_VALUE, statements));
    }
}
