package io.mulu.catalog.audience;

/**
 * A member that an audience does not see though it sees the whole that has it.
 *
 * @param path its path in the original, for example {@code items[3].sharing.condition}; items count from 0
 * @param reason why
 */
public record WithheldMember(String path, WithholdingReason reason) {}
