package io.mulu.catalog.stream;

import io.mulu.catalog.model.InformationResource;

/**
 * One entry as it was read: the typed values and where each was written.
 *
 * @param resource the values, with what was written where no value could be read
 * @param locator the places
 */
public record Entry(InformationResource resource, Locator locator) {}
