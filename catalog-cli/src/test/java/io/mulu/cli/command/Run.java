package io.mulu.cli.command;

import io.mulu.catalog.text.Language;
import io.mulu.cli.exit.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** One run of the command, in this process, on a fixed day. */
record Run(ExitCode exitCode, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    static Run mulu(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static Run withInput(byte[] input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                Language.EN,
                CLOCK,
                "test");
        ExitCode exitCode = CommandLineRunner.run(surroundings, arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
