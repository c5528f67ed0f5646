/**
 * The rules: each finds one thing that may be wrong with an entry or with a catalogue, and says so without weighing it.
 * Here belong the rules, what is known of each (clause, elements, parameters) and the parameters they take. Severities
 * are given by a profile and sentences by the messages, neither of which this package knows.
 */
@NullMarked
package io.mulu.catalog.rule;

import org.jspecify.annotations.NullMarked;
