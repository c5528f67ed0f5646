package io.mulu.catalog.compile;

import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.codes.ledger.AdoptionRequest;

/**
 * A code that an entry carries already.
 *
 * @param request what to take over
 * @param location where the code was written
 * @param resource the entry
 */
record ExistingCode(AdoptionRequest request, Location location, ResourceReference resource) {}
