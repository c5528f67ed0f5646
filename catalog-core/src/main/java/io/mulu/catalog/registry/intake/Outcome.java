package io.mulu.catalog.registry.intake;

import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.Verdict;
import io.mulu.catalog.text.LocalizedText;

/**
 * What becomes of one item that arrives.
 *
 * @param source the name of the file
 * @param line the line or row, 1-based
 * @param identifier the identifier, with the version that it has or would get in the registry
 * @param names its names
 * @param verdict what becomes of it
 */
public record Outcome(String source, int line, ItemIdentifier identifier, LocalizedText names, Verdict verdict) {}
