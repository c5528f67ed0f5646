package io.mulu.catalog.rule;

import java.time.LocalDate;
import java.util.List;

/** The values that rules take from a profile, by the names that {@link RuleBook#parameters()} declares. */
public interface RuleParameters {

    /**
     * A parameter that is a list of texts.
     *
     * @param name its name
     * @return the texts, in the order of the profile
     * @throws IllegalArgumentException if there is no such parameter of this kind
     */
    List<String> texts(String name);

    /**
     * A parameter that is a date.
     *
     * @param name its name
     * @return the date
     * @throws IllegalArgumentException if there is no such parameter of this kind
     */
    LocalDate date(String name);

    /**
     * A parameter that is a whole number.
     *
     * @param name its name
     * @return the number, not below zero
     * @throws IllegalArgumentException if there is no such parameter of this kind
     */
    int number(String name);
}
