package io.mulu.codes.organization;

/**
 * A category of organisation under one registering department.
 *
 * @param code the second character of a credit code
 * @param zh the Chinese name
 * @param en the English name
 */
public record RegistrationCategory(char code, String zh, String en) {}
