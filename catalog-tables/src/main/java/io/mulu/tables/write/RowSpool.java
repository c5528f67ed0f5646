package io.mulu.tables.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in a temporary file until all columns are known. A text that stands in the row above as well is written once, and
 * is the same object when it is read. For use by one thread.
 */
final class RowSpool implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int AS_ABOVE = -1;
    private static final int CELL = 2 * Integer.BYTES;

    private final Path path;
    private final DataOutputStream out;
    private @Nullable DataInputStream in;
    private ByteBuffer row = ByteBuffer.allocate(BUFFER);
    private @Nullable String[] above = new @Nullable String[0];
    private boolean ahead;
    private boolean first;

    private RowSpool(Path path, DataOutputStream out) {
        this.path = path;
        this.out = out;
    }

    static RowSpool open() throws IOException {
        Path path = Files.createTempFile("mulu-", ".rows");
        try {
            return new RowSpool(
                    path, new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER)));
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    void add(TableRow added) throws IOException {
        @Nullable String[] texts = added.texts();
        row.clear();
        for (int column = 0; column < texts.length; column++) {
            String text = texts[column];
            if (text != null) {
                put(column, text);
            }
        }
        above = texts;
        out.writeBoolean(added.first());
        out.writeInt(texts.length);
        out.writeInt(row.position());
        out.write(row.array(), 0, row.position());
    }

    /** As UTF-16, since texts may hold halves of characters. */
    private void put(int column, String text) {
        require(CELL + text.length() * Character.BYTES);
        row.putInt(column);
        if (column < above.length && text.equals(above[column])) {
            row.putInt(AS_ABOVE);
            return;
        }
        row.putInt(text.length());
        for (int i = 0; i < text.length(); i++) {
            row.putChar(text.charAt(i));
        }
    }

    private void require(int bytes) {
        if (row.remaining() < bytes) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(row.capacity() * 2, row.position() + bytes));
            row = larger.put(row.flip());
        }
    }

    /** The rows of the next resource, by the index of the column; empty when there are no more. */
    List<@Nullable String[]> nextResource() throws IOException {
        DataInputStream stream = in;
        if (stream == null) {
            out.close();
            stream = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
            in = stream;
            above = new @Nullable String[0];
            ahead = begins(stream);
        }
        List<@Nullable String[]> rows = new ArrayList<>();
        while (ahead) {
            rows.add(texts(stream));
            ahead = begins(stream);
            if (ahead && first) {
                return rows;
            }
        }
        return rows;
    }

    private boolean begins(DataInputStream stream) throws IOException {
        try {
            first = stream.readBoolean();
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    private @Nullable String[] texts(DataInputStream stream) throws IOException {
        @Nullable String[] texts = new @Nullable String[stream.readInt()];
        int size = stream.readInt();
        row.clear();
        require(size);
        stream.readFully(row.array(), 0, size);
        row.limit(size);
        while (row.hasRemaining()) {
            int column = row.getInt();
            int length = row.getInt();
            texts[column] = length == AS_ABOVE ? above[column] : text(length);
        }
        above = texts;
        return texts;
    }

    private String text(int length) {
        char[] characters = new char[length];
        row.asCharBuffer().get(characters);
        row.position(row.position() + length * Character.BYTES);
        return new String(characters);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (in != null) {
                in.close();
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
