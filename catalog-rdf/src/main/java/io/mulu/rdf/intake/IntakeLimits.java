package io.mulu.rdf.intake;

/**
 * What a graph may ask of its reader before it is refused. Graphs are held in memory, since what belongs together need
 * not stand together; memory grows with the statements, by some two hundred bytes each besides their texts.
 *
 * @param bytes how long a document may be, in bytes; at least 1
 * @param statements how many statements it may have; at least 1
 */
public record IntakeLimits(long bytes, int statements) {

    /** One gibibyte, and ten million statements. */
    public static final IntakeLimits STANDARD = new IntakeLimits(1L << 30, 10_000_000);

    public IntakeLimits {
        if (bytes < 1 || statements < 1) {
            throw new IllegalArgumentException("bytes or statements is below 1: " + bytes + ", " + statements);
        }
    }
}
