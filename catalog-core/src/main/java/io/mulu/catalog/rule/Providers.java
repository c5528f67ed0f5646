package io.mulu.catalog.rule;

import io.mulu.catalog.registry.Spelling;
import org.jspecify.annotations.Nullable;

/** Numbers providers by their names, spellings set aside. For use by one thread. */
final class Providers {

    private final TextTable names = new TextTable();
    private @Nullable String last;
    private int lastNumber;

    /** The number of a provider; entries without one are of the same. Neighbouring entries mostly have the same too. */
    int number(@Nullable String name) {
        String known = name == null ? "" : name;
        if (!known.equals(last)) {
            int number = names.add(Spelling.key(known));
            lastNumber = number < 0 ? ~number : number;
            last = known;
        }
        return lastNumber;
    }
}
