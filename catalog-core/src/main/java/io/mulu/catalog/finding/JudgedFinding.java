package io.mulu.catalog.finding;

/**
 * A finding with the severity that a profile gave it.
 *
 * @param finding what was found
 * @param severity how much it matters
 */
public record JudgedFinding(Finding finding, Severity severity) {}
