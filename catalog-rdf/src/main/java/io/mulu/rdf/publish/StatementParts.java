package io.mulu.rdf.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Cuts N-Triples into parts of bounded size, each of whole statements. A statement that is repeated within a resource is
 * left out, so that a graph that was empty has as many statements as were counted here, unless several resources have the
 * same code.
 *
 * <p>Memory: one part, the statements of one resource, and some fifty bytes for each resource. For use by one thread.
 */
public final class StatementParts extends OutputStream {

    private static final String DATASET =
            " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .";
    private static final String RELATION = " <http://purl.org/dc/terms/relation> ";
    private static final int MOST_LINES = 1 << 16;

    private final int most;
    private final Taker taker;
    private final Line line = new Line();
    private final Line part = new Line();
    private final Set<String> lines = new HashSet<>();
    private final Set<Long> datasets = new HashSet<>();
    private PublishReport taken = PublishReport.NOTHING;
    private long inPart;
    private long repeatedInPart;
    private boolean again;
    private boolean anyAgain;

    /** Takes parts, in order. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes a part.
         *
         * @param bytes N-Triples in UTF-8, in the beginning of an array that is used again afterwards
         * @param length how many of the bytes
         * @throws IOException if it cannot be taken
         */
        void take(byte[] bytes, int length) throws IOException;
    }

    /**
     * Cuts into parts.
     *
     * @param most the most bytes of a part; a part of one statement alone may have more
     * @param taker takes the parts
     */
    public StatementParts(int most, Taker taker) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1: " + most);
        }
        this.most = most;
        this.taker = taker;
    }

    /**
     * What has been taken so far.
     *
     * @return without a count by the target
     */
    public PublishReport taken() {
        return taken;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (bytes[i] == '\n') {
                line.write(bytes, from, i - from);
                statement();
                line.reset();
                from = i + 1;
            }
        }
        line.write(bytes, from, end - from);
    }

    private void statement() throws IOException {
        String text = line.toString(StandardCharsets.ISO_8859_1);
        boolean dataset = text.endsWith(DATASET);
        if (dataset) {
            again = !datasets.add(fingerprint(text));
            anyAgain |= again;
        }
        if (dataset || lines.size() >= MOST_LINES) {
            lines.clear();
        }
        if (lines.add(text)) {
            if (part.size() > 0 && part.size() + line.size() >= most) {
                cut();
            }
            part.write(line.bytes(), 0, line.size());
            part.write('\n');
            inPart++;
            repeatedInPart += again || anyAgain && text.contains(RELATION) ? 1 : 0;
        }
    }

    /** FNV-1a; that two resources share it makes the count less sharp and does no other harm. */
    private static long fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private void cut() throws IOException {
        taker.take(part.bytes(), part.size());
        taken = new PublishReport(
                taken.parts() + 1,
                taken.statements() + inPart,
                taken.repeated() + repeatedInPart,
                taken.bytes() + part.size(),
                OptionalLong.empty());
        part.reset();
        inPart = 0;
        repeatedInPart = 0;
    }

    /**
     * Hands on what is left. Closing does not.
     *
     * @throws IOException if it cannot be taken
     */
    public void finish() throws IOException {
        if (part.size() > 0) {
            cut();
        }
    }

    /** Bytes that can be looked at without being copied. */
    private static final class Line extends ByteArrayOutputStream {

        byte[] bytes() {
            return buf;
        }
    }
}
