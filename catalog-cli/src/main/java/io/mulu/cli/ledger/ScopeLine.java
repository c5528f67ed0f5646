package io.mulu.cli.ledger;

import io.mulu.codes.ledger.CodeState;
import io.mulu.codes.ledger.LedgerEntry;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The figures of one scope while they are added up. */
final class ScopeLine {

    private final String scope;
    private final SortedSet<String> profiles = new TreeSet<>();
    private final Map<CodeState, Long> states = new EnumMap<>(CodeState.class);
    private long highest;
    private @Nullable Long capacity;

    ScopeLine(String scope) {
        this.scope = scope;
    }

    void add(LedgerEntry entry) {
        profiles.add(entry.profile());
        states.merge(entry.state(), 1L, Long::sum);
    }

    void reached(long number, @Nullable Long largest) {
        highest = number;
        capacity = largest;
    }

    String scope() {
        return scope;
    }

    SortedSet<String> profiles() {
        return profiles;
    }

    long count(CodeState state) {
        return states.getOrDefault(state, 0L);
    }

    long highest() {
        return highest;
    }

    /** How many numbers there are; null when the profile is not known here. */
    @Nullable
    Long capacity() {
        return capacity;
    }
}
