package io.mulu.tables.xlsx;

import io.mulu.tables.grid.MergedCells;
import io.mulu.tables.grid.MergedRange;
import io.mulu.tables.grid.UnreadableTable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * Finds the merged ranges of a sheet, which stand behind its rows, by their bytes alone: parsing the rows a second time
 * would cost as much as reading them. What looks like a range but stands before the end of the rows is not taken for
 * one.
 */
final class MergeScan {

    private static final Pattern END_OF_ROWS = new Pattern("sheetData>");
    private static final Pattern MERGED = new Pattern("mergeCell ");
    private static final int LONGEST_TAG = 256;

    private final LimitedStream in;
    private final byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;

    private MergeScan(LimitedStream in) {
        this.in = in;
    }

    static MergedCells read(OpcPackage owner, String part) throws IOException {
        MergedCells.Collector merged = new MergedCells.Collector();
        each(owner, part, merged::add);
        return merged.build();
    }

    static void each(OpcPackage owner, String part, Consumer<MergedRange> taker) throws IOException {
        int count = 0;
        try (LimitedStream in = owner.bytes(part)) {
            MergeScan scan = new MergeScan(in);
            if (!scan.passEndOfRows()) {
                return;
            }
            while (scan.pass(MERGED)) {
                Optional<MergedRange> range = scan.range();
                range.ifPresent(taker);
                count += range.isPresent() ? 1 : 0;
                if (count > owner.limits().merges()) {
                    throw UnreadableTable.because(
                            "too-many-merges",
                            owner.file(),
                            "part",
                            part,
                            "limit",
                            Integer.toString(owner.limits().merges()));
                }
            }
        } catch (ZipException | EOFException e) {
            throw UnreadableTable.because(e, "damaged", owner.file());
        }
    }

    /** The end tag may carry a prefix, the beginning tag ends with the same letters. */
    private boolean passEndOfRows() throws IOException {
        while (pass(END_OF_ROWS)) {
            int name = from - END_OF_ROWS.length();
            int slash = name - 1;
            while (slash > 0 && slash > name - 20 && bytes[slash] != '/' && bytes[slash] != '<') {
                slash--;
            }
            if (slash > 0 && bytes[slash] == '/' && bytes[slash - 1] == '<') {
                return true;
            }
        }
        return false;
    }

    /** Goes behind the next occurrence of a pattern; false at the end. */
    private boolean pass(Pattern pattern) throws IOException {
        int at = from + pattern.length() - 1;
        while (true) {
            at = pattern.lastByteIn(bytes, at, to);
            if (at < to) {
                from = at + 1;
                return true;
            }
            int before = to;
            from = Math.max(from, to - pattern.length());
            int moved = refill();
            if (to + moved == before) {
                return false;
            }
            at -= moved;
        }
    }

    /** Keeps the bytes that a tag may still need, and reads on; answers by how much the rest moved. */
    private int refill() throws IOException {
        int keep = Math.max(0, from - LONGEST_TAG);
        if (to == bytes.length || keep > bytes.length / 2) {
            System.arraycopy(bytes, keep, bytes, 0, to - keep);
            from -= keep;
            to -= keep;
        } else {
            keep = 0;
        }
        in.beginRow();
        int read = in.read(bytes, to, bytes.length - to);
        to += Math.max(0, read);
        return keep;
    }

    private Optional<MergedRange> range() throws IOException {
        if (to - from < LONGEST_TAG) {
            refill();
        }
        String tag = new String(bytes, from, Math.min(LONGEST_TAG, to - from), StandardCharsets.ISO_8859_1);
        int ref = tag.indexOf("ref=");
        int end = tag.indexOf('>');
        if (ref < 0 || ref > end) {
            return Optional.empty();
        }
        int close = tag.indexOf(tag.charAt(ref + 4), ref + 5);
        return close < 0 ? Optional.empty() : CellRange.parse(tag.substring(ref + 5, close));
    }

    /** A text looked for as Horspool does: a byte that the text does not hold lets the search jump over its length. */
    private static final class Pattern {

        private final byte[] text;
        private final int[] jump = new int[256];

        Pattern(String text) {
            this.text = text.getBytes(StandardCharsets.US_ASCII);
            Arrays.fill(jump, this.text.length);
            for (int i = 0; i < this.text.length - 1; i++) {
                jump[this.text[i]] = this.text.length - 1 - i;
            }
        }

        int length() {
            return text.length;
        }

        /** Where the text ends next, if its last byte may be at a place; else the place at which to go on. */
        int lastByteIn(byte[] bytes, int from, int to) {
            byte last = text[text.length - 1];
            int at = from;
            while (at < to) {
                byte b = bytes[at];
                if (b == last && endsAt(bytes, at)) {
                    return at;
                }
                at += jump[b & 0xFF];
            }
            return at;
        }

        private boolean endsAt(byte[] bytes, int end) {
            for (int i = text.length - 2, at = end - 1; i >= 0; i--, at--) {
                if (bytes[at] != text[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
