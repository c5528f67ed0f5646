package io.mulu.catalog.profile;

import java.time.LocalDate;
import java.util.List;

/** A value that a profile gives a parameter. */
public sealed interface ParameterValue {

    /**
     * The value for people.
     *
     * @return texts with {@code |} between them, a date as in {@code 2017-06-30}, or a number
     */
    String text();

    /**
     * A list of texts.
     *
     * @param texts the texts, in the order of the profile
     */
    record Texts(List<String> texts) implements ParameterValue {
        public Texts {
            texts = List.copyOf(texts);
        }

        @Override
        public String text() {
            return String.join(" | ", texts);
        }
    }

    /**
     * A date.
     *
     * @param date the date
     */
    record Day(LocalDate date) implements ParameterValue {
        @Override
        public String text() {
            return date.toString();
        }
    }

    /**
     * A whole number.
     *
     * @param number not below zero
     */
    record Whole(int number) implements ParameterValue {
        @Override
        public String text() {
            return String.valueOf(number);
        }
    }
}
