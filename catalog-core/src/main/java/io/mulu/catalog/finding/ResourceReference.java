package io.mulu.catalog.finding;

import org.jspecify.annotations.Nullable;

/**
 * The entry that a finding is about.
 *
 * @param index the 0-based index of the entry in all that was read
 * @param name its name; null when absent
 * @param code its code as written; null when absent
 */
public record ResourceReference(
        int index, @Nullable String name, @Nullable String code) {}
