package io.mulu.catalog.json;

/** Insists on the order begin, write, finish. */
final class SinkState {

    private boolean begun;
    private boolean finished;

    void begin() {
        if (begun) {
            throw new IllegalStateException("begin was called before");
        }
        begun = true;
    }

    void write() {
        if (!begun || finished) {
            throw new IllegalStateException("write is called between begin and finish");
        }
    }

    void finish() {
        if (!begun || finished) {
            throw new IllegalStateException("finish is called once, after begin");
        }
        finished = true;
    }
}
