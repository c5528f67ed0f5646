package io.mulu.catalog.standard;

import java.util.List;
import java.util.Objects;

/**
 * A clause of a standard with its provisions.
 *
 * @param name number and title, for example {@code 6.2 共享属性}, as {@link ClauseRef#clause()} has it
 * @param english the title in English
 * @param confidence how surely the clause has this number and title
 * @param provisions what it asks for, allows or says
 */
public record Clause(String name, String english, Confidence confidence, List<Provision> provisions) {

    public Clause {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(confidence, "confidence");
        provisions = List.copyOf(provisions);
    }
}
