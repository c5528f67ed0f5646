package io.mulu.catalog.profile;

import java.time.LocalDate;

/** Leave to check less strictly than the profile that is extended, for a time and for a reason. */
public sealed interface Waiver permits RuleWaiver, ParameterWaiver {

    /**
     * Who gave leave, why, and how long.
     *
     * @return the terms
     */
    WaiverTerms terms();

    /**
     * What is waived.
     *
     * @return the identifier of a rule, or the name of a parameter
     */
    String subject();

    /**
     * Whether it holds on a day.
     *
     * @param day the day
     * @return true up to and on its last day
     */
    default boolean holdsOn(LocalDate day) {
        return !day.isAfter(terms().expires());
    }
}
