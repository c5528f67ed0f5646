package io.mulu.cli.command;

import io.mulu.catalog.text.Language;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;

/**
 * What surrounds the program, so that nothing below reads it from the machine.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether somebody looks at standard error
 * @param language the language of the user's environment
 * @param clock the date of today and the times in the ledger
 * @param version the version of the program
 */
public record Surroundings(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Language language,
        Clock clock,
        String version) {}
