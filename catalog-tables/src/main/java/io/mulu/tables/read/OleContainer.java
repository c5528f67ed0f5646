package io.mulu.tables.read;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.UnreadableTable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The container of old office files, in which encrypted workbooks are kept as well. Which of them it is shows in the
 * names of its streams; these are looked for in the whole file, since they may stand anywhere in it.
 */
final class OleContainer {

    private static final int[] SIGNATURE = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final long SEARCHED = 512L << 20;

    private OleContainer() {}

    static boolean begins(byte[] first) {
        for (int i = 0; i < SIGNATURE.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != SIGNATURE[i]) {
                return false;
            }
        }
        return true;
    }

    static UnreadableInputException refusal(Path path, String name) throws IOException {
        if (names(path, "EncryptedPackage")) {
            return UnreadableTable.because("encrypted", name);
        }
        boolean workbook = names(path, "Workbook") || names(path, "Book");
        return UnreadableTable.because(workbook ? "legacy-xls" : "ole", name);
    }

    private static boolean names(Path path, String stream) throws IOException {
        byte[] wanted = stream.getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            int matched = 0;
            long left = SEARCHED;
            for (int read = in.read(); read >= 0 && left > 0; read = in.read(), left--) {
                matched = (byte) read == wanted[matched] ? matched + 1 : (byte) read == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
