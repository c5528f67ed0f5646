package io.mulu.catalog.stream;

import io.mulu.catalog.finding.Location;

/** Tells where the members of one entry were written. */
@FunctionalInterface
public interface Locator {

    /**
     * Where a member was written.
     *
     * @param member the path of the member, see {@code MemberPaths}; empty for the entry itself
     * @return its place; when the member was not written, the nearest place where it should have been
     */
    Location locate(String member);
}
