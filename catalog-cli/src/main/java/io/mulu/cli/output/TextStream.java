package io.mulu.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Hands bytes in UTF-8 on to a writer as they come, so that a long document need not be held. For use by one thread. */
public final class TextStream extends OutputStream {

    private static final int CHUNK = 4096;

    private final Writer writer;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);

    /**
     * A stream.
     *
     * @param writer takes the text; flushed with the stream, never closed
     */
    public TextStream(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, bytes.remaining());
            bytes.put(source, from, taken);
            from += taken;
            left -= taken;
            decode(false);
        }
    }

    /** A character that is not complete yet stays among the bytes. */
    private void decode(boolean end) throws IOException {
        bytes.flip();
        decoder.decode(bytes, chars, end);
        bytes.compact();
        chars.flip();
        writer.write(chars.array(), 0, chars.limit());
        chars.clear();
    }

    @Override
    public void flush() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        decode(true);
        flush();
    }
}
