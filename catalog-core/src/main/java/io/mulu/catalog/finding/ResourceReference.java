package io.mulu.catalog.finding;

import io.mulu.catalog.text.PersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The entry that a finding is about. Numbers of persons in its name are masked, since findings go from hand to hand.
 *
 * @param index the 0-based index of the entry in all that was read
 * @param name its name; null when absent
 * @param code its code as written; null when absent
 * @param provider the name of its provider, or else the provider's code; null when both are absent
 */
public record ResourceReference(
        int index,
        @Nullable String name,
        @Nullable String code,
        @Nullable String provider) {

    public ResourceReference {
        name = name == null ? null : PersonalNumbers.masked(name);
    }

    /**
     * An entry whose provider is not known.
     *
     * @param index the 0-based index of the entry in all that was read
     * @param name its name; null when absent
     * @param code its code as written; null when absent
     */
    public ResourceReference(int index, @Nullable String name, @Nullable String code) {
        this(index, name, code, null);
    }
}
