package io.mulu.cli.command;

import io.mulu.catalog.stream.ResourceSink;

/** Stands before the writer of a form that knows nothing of audiences. */
@FunctionalInterface
interface AudienceFilter {

    /** The sink through which the writer sees only what its audience may. */
    ResourceSink before(ResourceSink writer);

    /** For writers that see to it themselves. */
    static AudienceFilter none() {
        return writer -> writer;
    }
}
