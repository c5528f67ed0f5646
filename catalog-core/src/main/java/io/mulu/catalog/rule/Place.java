package io.mulu.catalog.rule;

import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.ResourceReference;

/**
 * A member of an entry that is no longer at hand.
 *
 * @param resource the entry
 * @param member the path of the member, see {@code MemberPaths}
 * @param location where it was written
 */
public record Place(ResourceReference resource, String member, Location location) {}
