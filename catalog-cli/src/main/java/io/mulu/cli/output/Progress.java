package io.mulu.cli.output;

import io.mulu.catalog.text.Language;
import io.mulu.cli.words.Words;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells on a terminal how far a long run has come; says nothing during the first two seconds, or where nobody looks. */
public final class Progress {

    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(250);

    private final PrintWriter terminal;
    private final Language language;
    private final InstantSource clock;
    private final boolean shown;
    private Instant next;
    private int count;
    private boolean drawn;

    /**
     * A counter of resources.
     *
     * @param terminal where to draw
     * @param shown whether somebody looks: the stream is a terminal
     * @param language the language of the words
     * @param clock tells the time
     */
    public Progress(PrintWriter terminal, boolean shown, Language language, InstantSource clock) {
        this.terminal = terminal;
        this.language = language;
        this.clock = clock;
        this.shown = shown;
        this.next = clock.instant().plus(SILENCE);
    }

    /** One resource more. */
    public void step() {
        count++;
        if (!shown) {
            return;
        }
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(STEP);
        drawn = true;
        terminal.print("\r" + Words.sentence("progress", "count", count).in(language));
        terminal.flush();
    }

    /** Wipes what was drawn. */
    public void done() {
        if (drawn) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}
