package io.mulu.codes.organization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A department that registers organisations and gives out credit codes.
 *
 * @param code the first character of a credit code
 * @param zh the Chinese name
 * @param en the English name
 * @param categories the categories it registers, in the order of their codes
 */
public record RegistrationDepartment(char code, String zh, String en, List<RegistrationCategory> categories) {

    public RegistrationDepartment {
        categories = List.copyOf(categories);
    }

    /**
     * The category with a code.
     *
     * @param category the second character of a credit code
     * @return the category, or empty when this department has none
     */
    public Optional<RegistrationCategory> category(char category) {
        return categories.stream().filter(c -> c.code() == category).findFirst();
    }

    /**
     * All category codes in a row.
     *
     * @return for example {@code 1239}
     */
    public String categoryCodes() {
        return categories.stream().map(c -> String.valueOf(c.code())).collect(Collectors.joining());
    }
}
