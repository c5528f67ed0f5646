package io.mulu.catalog.json;

/**
 * What a catalogue may ask of its reader before it is refused as unreadable.
 *
 * @param nesting how many objects and arrays may lie within each other, the outermost counted; at least 8
 * @param textLength how long one text may be, in UTF-16 units; at least 1
 * @param entryLength how long one resource, or all that stands before the first, may be, in bytes; memory grows with
 *     it; at least 1
 */
public record JsonLimits(int nesting, int textLength, int entryLength) {

    /** 100 deep, texts of ten million UTF-16 units, resources of 64 MiB. */
    public static final JsonLimits STANDARD = new JsonLimits(100, 10_000_000, 64 << 20);

    private static final int LEAST_NESTING = 8;

    public JsonLimits {
        if (nesting < LEAST_NESTING || textLength < 1 || entryLength < 1) {
            throw new IllegalArgumentException("nesting, textLength or entryLength is too small: " + nesting + ", "
                    + textLength + ", " + entryLength);
        }
    }
}
