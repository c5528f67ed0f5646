package io.mulu.rdf.order;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs of records in order, in a temporary file that only its owner can read. It is deleted when it is closed; systems that
 * can do without its name delete that at once, so that nothing stays behind even if the program is killed.
 */
final class RunFile implements Closeable {

    private static final int PORTION = 1 << 15;

    private record Run(long begin, long end) {}

    private final FileChannel channel;
    private final List<Run> runs = new ArrayList<>();
    private ByteBuffer waiting = ByteBuffer.allocate(PORTION);
    private long begin;
    private long end;

    private RunFile(FileChannel channel) {
        this.channel = channel;
    }

    static RunFile create(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, ".mulu-", ".sort");
        try {
            return new RunFile(FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Adds a record to the run that is being written. */
    void add(byte[] bytes, int from, int length) throws IOException {
        if (waiting.remaining() < Integer.BYTES + length) {
            flush();
        }
        if (waiting.capacity() < Integer.BYTES + length) {
            waiting = ByteBuffer.allocate(Math.addExact(Integer.BYTES, length));
        }
        waiting.putInt(length).put(bytes, from, length);
    }

    void endRun() throws IOException {
        flush();
        runs.add(new Run(begin, end));
        begin = end;
    }

    private void flush() throws IOException {
        waiting.flip();
        while (waiting.hasRemaining()) {
            end += channel.write(waiting, end);
        }
        waiting.clear();
    }

    int runs() {
        return runs.size();
    }

    Reader reader(int run) {
        return new Reader(channel, runs.get(run));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Reads a run, record by record. */
    static final class Reader implements Comparable<Reader> {

        private final FileChannel channel;
        private final ByteBuffer portion = ByteBuffer.allocate(PORTION).limit(0);
        private final long end;
        private long at;
        private byte[] record = new byte[0];
        private int length;

        private Reader(FileChannel channel, Run run) {
            this.channel = channel;
            this.at = run.begin();
            this.end = run.end();
        }

        /** Moves on to the next record, if there is one. */
        boolean next() throws IOException {
            if (at == end && !portion.hasRemaining()) {
                return false;
            }
            fill(Integer.BYTES);
            length = portion.getInt();
            if (record.length < length) {
                record = new byte[length];
            }
            for (int got = 0; got < length; ) {
                fill(1);
                int part = Math.min(portion.remaining(), length - got);
                portion.get(record, got, part);
                got += part;
            }
            return true;
        }

        private void fill(int least) throws IOException {
            if (portion.remaining() >= least) {
                return;
            }
            portion.compact();
            portion.limit((int) Math.min(portion.capacity(), portion.position() + (end - at)));
            while (portion.hasRemaining()) {
                int read = channel.read(portion, at);
                if (read < 0) {
                    throw new EOFException("temporary file is shorter than what was written");
                }
                at += read;
            }
            portion.flip();
        }

        void give(SortBuffer.Taker taker) throws IOException {
            taker.take(record, 0, length);
        }

        @Override
        public int compareTo(Reader other) {
            return Arrays.compareUnsigned(record, 0, length, other.record, 0, other.length);
        }
    }
}
