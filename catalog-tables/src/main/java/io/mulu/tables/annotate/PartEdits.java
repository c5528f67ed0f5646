package io.mulu.tables.annotate;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Changes to the bytes of a part, by offset; everything between them is copied. Collected in any order; of two at the
 * same place the one added first comes first, and insertions come before changes. For use by one thread.
 */
final class PartEdits {

    private static final int BUFFER = 1 << 14;

    private final List<Edit> edits = new ArrayList<>();

    void insert(long at, String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        edits.add(new Edit(at, at, none -> bytes));
    }

    /** Changes a stretch of bytes; several changes of the same stretch follow each other. */
    void change(long from, long to, UnaryOperator<byte[]> change) {
        edits.add(new Edit(from, to, change));
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    void copy(InputStream in, OutputStream out) throws IOException {
        edits.sort(Comparator.comparingLong(Edit::from).thenComparingLong(Edit::to));
        byte[] buffer = new byte[BUFFER];
        long at = 0;
        for (int i = 0; i < edits.size(); ) {
            Edit edit = edits.get(i);
            copy(in, out, edit.from() - at, buffer);
            int length = (int) (edit.to() - edit.from());
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            do {
                bytes = edits.get(i++).change().apply(bytes);
            } while (length > 0 && i < edits.size() && edits.get(i).isAt(edit));
            out.write(bytes);
            at = edit.to();
        }
        in.transferTo(out);
    }

    private static void copy(InputStream in, OutputStream out, long count, byte[] buffer) throws IOException {
        for (long left = count; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private record Edit(long from, long to, UnaryOperator<byte[]> change) {

        boolean isAt(Edit other) {
            return from == other.from && to == other.to;
        }
    }
}
