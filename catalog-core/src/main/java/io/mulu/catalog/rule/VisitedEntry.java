package io.mulu.catalog.rule;

import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;

/**
 * An entry on its way through a catalogue.
 *
 * @param entry what was read
 * @param reference how findings name it
 */
public record VisitedEntry(Entry entry, ResourceReference reference) {

    /**
     * The values of the entry.
     *
     * @return the resource
     */
    public InformationResource resource() {
        return entry.resource();
    }

    /**
     * Remembers a member without the entry.
     *
     * @param member the path of the member
     * @return its place
     */
    public Place place(String member) {
        return new Place(reference, member, entry.locator().locate(member));
    }
}
