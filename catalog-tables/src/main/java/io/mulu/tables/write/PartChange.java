package io.mulu.tables.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What becomes of a part of a package while it is copied. */
@FunctionalInterface
public interface PartChange {

    /**
     * Copies the part.
     *
     * @param in its bytes
     * @param out takes what it becomes; not closed
     * @throws IOException if reading or writing fails
     */
    void copy(InputStream in, OutputStream out) throws IOException;

    /**
     * Changes a part that fits into memory.
     *
     * @param change what becomes of its text
     * @return the change
     */
    static PartChange ofText(UnaryOperator<String> change) {
        return (in, out) -> {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            out.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
        };
    }

    /**
     * Puts something behind the last occurrence of a text that stands in the last 64 KiB of a part of any size.
     *
     * @param marker the text, ASCII
     * @param insertion writes what comes behind it
     * @return the change
     */
    static PartChange behind(String marker, Insertion insertion) {
        return (in, out) -> {
            int kept = 1 << 16;
            byte[] buffer = new byte[2 * kept];
            int filled = 0;
            for (int read = in.readNBytes(buffer, 0, buffer.length); read > 0; ) {
                filled += read;
                if (filled < buffer.length) {
                    break;
                }
                out.write(buffer, 0, kept);
                System.arraycopy(buffer, kept, buffer, 0, kept);
                filled = kept;
                read = in.readNBytes(buffer, kept, kept);
            }
            String tail = new String(Arrays.copyOf(buffer, filled), StandardCharsets.ISO_8859_1);
            int at = tail.lastIndexOf(marker);
            int end = at < 0 ? filled : at + marker.length();
            out.write(buffer, 0, end);
            if (at >= 0) {
                insertion.write(out);
            }
            out.write(buffer, end, filled - end);
        };
    }

    /** Writes what is put into a part. */
    @FunctionalInterface
    interface Insertion {

        /**
         * Writes.
         *
         * @param out takes the bytes; not closed
         * @throws IOException if writing fails
         */
        void write(OutputStream out) throws IOException;
    }
}
