package io.mulu.catalog.registry;

/**
 * What a text was read as.
 *
 * @param value the permissible value
 * @param literal whether the text is the value's code or label, letter by letter; false when it was read through an
 *     alias, or with blanks, width or case set aside
 */
public record ValueMatch(PermissibleValue value, boolean literal) {}
