package io.mulu.rdf.publish;

import java.util.OptionalLong;

/**
 * What has been published.
 *
 * @param parts how many parts the target took
 * @param statements how many statements they had, each counted once within a resource
 * @param repeated how many of these may have been there before in the same catalogue, since an earlier resource has the
 *     same code; 0 in a catalogue without such resources
 * @param bytes the size of the parts
 * @param found how many statements the graph has now, as its server or store counted them; empty when nobody asked
 */
public record PublishReport(int parts, long statements, long repeated, long bytes, OptionalLong found) {

    /** Nothing so far. */
    static final PublishReport NOTHING = new PublishReport(0, 0, 0, 0, OptionalLong.empty());

    /**
     * This report with a count.
     *
     * @param count how many statements the graph has now
     * @return another report
     */
    public PublishReport with(long count) {
        return new PublishReport(parts, statements, repeated, bytes, OptionalLong.of(count));
    }
}
