package io.mulu.catalog.profile;

/**
 * Leave to use another value of a parameter.
 *
 * @param parameter the name of the parameter
 * @param value its value while the waiver holds
 * @param terms who gave leave, why, and how long
 */
public record ParameterWaiver(String parameter, ParameterValue value, WaiverTerms terms) implements Waiver {

    @Override
    public String subject() {
        return parameter;
    }
}
