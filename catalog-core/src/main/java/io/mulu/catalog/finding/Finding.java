package io.mulu.catalog.finding;

import io.mulu.catalog.text.PersonalNumbers;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found. Data only: sentences are formed later, severities given by a profile. Numbers of persons in
 * the arguments, which quote the catalogue, are masked: findings go to more hands than the catalogue.
 *
 * @param rule the identifier of the rule
 * @param member the path of the member it is about, see {@code MemberPaths}; empty for the whole entry or file
 * @param location where it was written
 * @param arguments what the sentence needs, by argument name
 * @param resource the entry it is about; null when it is about the whole catalogue or file
 */
public record Finding(
        String rule,
        String member,
        Location location,
        SortedMap<String, String> arguments,
        @Nullable ResourceReference resource) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(location, "location");
        SortedMap<String, String> masked = new TreeMap<>(arguments);
        masked.replaceAll((name, text) -> PersonalNumbers.masked(text));
        arguments = Collections.unmodifiableSortedMap(masked);
    }

    /**
     * A finding with arguments in any map.
     *
     * @param rule the identifier of the rule
     * @param member the path of the member
     * @param location where it was written
     * @param arguments what the sentence needs
     * @param resource the entry; null for none
     * @return the finding
     */
    public static Finding of(
            String rule,
            String member,
            Location location,
            Map<String, String> arguments,
            @Nullable ResourceReference resource) {
        return new Finding(rule, member, location, new TreeMap<>(arguments), resource);
    }
}
