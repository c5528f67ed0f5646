package io.mulu.benchmarks.linked;

import java.io.OutputStream;

/** Counts what is written, and forgets it. */
final class CountingStream extends OutputStream {

    private long bytes;

    @Override
    public void write(int b) {
        bytes++;
    }

    @Override
    public void write(byte[] source, int from, int length) {
        bytes += length;
    }

    long bytes() {
        return bytes;
    }
}
