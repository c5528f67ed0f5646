package io.mulu.catalog.registry.item;

/**
 * What became of an item that arrived.
 *
 * @param verdict added, a new version, changed or unchanged
 * @param item the item as the registry has it now
 */
public record Admission(Verdict verdict, AdministeredItem item) {}
