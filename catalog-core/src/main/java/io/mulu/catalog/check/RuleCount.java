package io.mulu.catalog.check;

import io.mulu.catalog.finding.Severity;

/**
 * How often a rule found something.
 *
 * @param rule the identifier of the rule
 * @param severity how much its findings matter
 * @param count how many there are, at least 1
 */
public record RuleCount(String rule, Severity severity, int count) {}
