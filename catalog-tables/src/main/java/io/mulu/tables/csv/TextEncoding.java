package io.mulu.tables.csv;

import io.mulu.tables.grid.UnreadableTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file: what its byte order mark says; else UTF-8, when all of it is valid UTF-8; else GB18030,
 * which holds GB2312 and GBK, when all of it is valid GB18030.
 *
 * @param charset the encoding
 * @param mark the number of bytes of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static TextEncoding of(Path path, String file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(path)) {
            first = in.readNBytes(3);
        }
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            return checked(path, file, new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(first, 0xFF, 0xFE)) {
            return checked(path, file, new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(first, 0xFE, 0xFF)) {
            return checked(path, file, new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        TextEncoding utf8 = new TextEncoding(StandardCharsets.UTF_8, 0);
        return utf8.firstFault(path) < 0 ? utf8 : checked(path, file, new TextEncoding(GB18030, 0));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextEncoding checked(Path path, String file, TextEncoding encoding) throws IOException {
        long fault = encoding.firstFault(path);
        if (fault >= 0) {
            throw UnreadableTable.because("charset", file, "offset", Long.toString(fault));
        }
        return encoding;
    }

    /** The offset of the first byte that is none of the encoding's; negative when there is none. */
    private long firstFault(Path path) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        long before = mark;
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(mark);
            while (true) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                boolean end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                chars.clear();
                CoderResult result = decoder.decode(bytes, chars, end);
                if (result.isError()) {
                    return before + bytes.position();
                }
                before += bytes.position();
                bytes.compact();
                if (end) {
                    return -1;
                }
            }
        }
    }
}
