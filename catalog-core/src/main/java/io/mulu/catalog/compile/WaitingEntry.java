package io.mulu.catalog.compile;

import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.InformationResource;
import org.jspecify.annotations.Nullable;

/**
 * An entry that waits for its code.
 *
 * @param resource what it holds
 * @param codeLocation where its code should be written; null when it has one
 * @param reference by what findings name it
 */
record WaitingEntry(InformationResource resource, @Nullable Location codeLocation, ResourceReference reference) {

    Location location() {
        if (codeLocation == null) {
            throw new IllegalStateException("an entry with a code waits for none: " + reference);
        }
        return codeLocation;
    }
}
