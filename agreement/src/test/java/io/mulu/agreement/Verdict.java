package io.mulu.agreement;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a judge says of the broken element: how far it goes, and by which rules, keywords or constraints. */
record Verdict(Level level, SortedSet<String> reasons) {

    static Verdict of(Collection<Reason> reasons) {
        SortedSet<String> names = new TreeSet<>();
        Level level = Level.ACCEPTS;
        for (Reason reason : reasons) {
            names.add(reason.name());
            level = reason.level().compareTo(level) > 0 ? reason.level() : level;
        }
        return new Verdict(level, names);
    }

    record Reason(Level level, String name) {}
}
