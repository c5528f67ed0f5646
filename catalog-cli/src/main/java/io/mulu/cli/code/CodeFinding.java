package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.text.LocalizedText;

/**
 * Something to say of a text: what is wrong with it, or what is good to know.
 *
 * @param rule what it is, in kebab-case; stable
 * @param severity error when the text is no valid code; warning when a strict reading would refuse it; else note
 * @param position the 1-based position, in code points; 0 when the whole text is meant
 * @param found what stands there; empty when nothing does
 * @param expected what should stand there; empty when that cannot be said
 * @param message a sentence for people
 */
public record CodeFinding(
        String rule, Severity severity, int position, String found, String expected, LocalizedText message) {}
