package io.mulu.catalog.check;

import io.mulu.catalog.finding.Location;
import java.util.Map;

/**
 * What a rule found in an entry, before the entry has a number.
 *
 * @param rule the identifier of the rule
 * @param member the path of the member
 * @param location where it was written
 * @param arguments what the sentence needs
 */
record FoundInEntry(String rule, String member, Location location, Map<String, String> arguments) {}
