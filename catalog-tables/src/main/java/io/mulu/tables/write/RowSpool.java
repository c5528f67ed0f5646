package io.mulu.tables.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows in a temporary file until all columns are known. For use by one thread. */
final class RowSpool implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final DataOutputStream out;
    private @Nullable DataInputStream in;
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

    void add(TableRow row) throws IOException {
        out.writeBoolean(row.first());
        out.writeInt(row.texts().size());
        for (Map.Entry<Integer, String> cell : row.texts().entrySet()) {
            byte[] bytes = bytes(cell.getValue());
            out.writeInt(cell.getKey());
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** As UTF-16, since texts may hold halves of characters. */
    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** The rows of the next resource; empty when there are no more. */
    List<Map<Integer, String>> nextResource() throws IOException {
        DataInputStream stream = in;
        if (stream == null) {
            out.close();
            stream = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
            in = stream;
            ahead = begins(stream);
        }
        List<Map<Integer, String>> rows = new ArrayList<>();
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

    private static Map<Integer, String> texts(DataInputStream stream) throws IOException {
        Map<Integer, String> texts = new TreeMap<>();
        int count = stream.readInt();
        for (int i = 0; i < count; i++) {
            int column = stream.readInt();
            byte[] bytes = stream.readNBytes(stream.readInt());
            texts.put(column, text(bytes));
        }
        return texts;
    }

    private static String text(byte[] bytes) {
        char[] characters = new char[bytes.length / 2];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF);
        }
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
