package io.mulu.catalog.finding;

import io.mulu.catalog.text.PersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The entry that a finding is about. Numbers of persons in its name are masked, since findings go from hand to hand.
 *
 * @param index the 0-based index of the entry in all that was read
 * @param name its name; null when absent
 * @param code its code as written; null when absent
 */
public record ResourceReference(
        int index, @Nullable String name, @Nullable String code) {

    public ResourceReference {
        name = name == null ? null : PersonalNumbers.masked(name);
    }
}
