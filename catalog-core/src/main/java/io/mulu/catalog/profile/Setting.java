package io.mulu.catalog.profile;

/**
 * A value and where it comes from.
 *
 * @param <T> what the value is
 * @param value the value
 * @param layer the 0-based place of the document among those that the profile is made of
 */
record Setting<T>(T value, int layer) {}
