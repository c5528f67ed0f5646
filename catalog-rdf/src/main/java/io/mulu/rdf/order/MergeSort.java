package io.mulu.rdf.order;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorts records by their bytes, in memory while they fit, and otherwise in runs that are merged. */
final class MergeSort implements Closeable {

    /** Runs that are merged at once; each takes some memory to read. */
    private static final int AT_ONCE = 64;

    private final Path folder;
    private final SortBuffer buffer;
    private @Nullable RunFile file;

    MergeSort(Path folder, int memory) {
        this.folder = folder;
        this.buffer = new SortBuffer(memory);
    }

    void add(byte[] record, int length) throws IOException {
        if (buffer.isFullFor(length)) {
            spill();
        }
        buffer.add(record, length);
    }

    private void spill() throws IOException {
        RunFile target = file;
        if (target == null) {
            target = RunFile.create(folder);
            file = target;
        }
        buffer.drain(target::add);
        target.endRun();
    }

    /** Gives out all records in order. */
    void drain(SortBuffer.Taker taker) throws IOException {
        if (file == null) {
            buffer.drain(taker);
            return;
        }
        if (!buffer.isEmpty()) {
            spill();
        }
        while (file.runs() > AT_ONCE) {
            file = fewer(file);
        }
        merge(file, 0, file.runs(), taker);
    }

    private RunFile fewer(RunFile many) throws IOException {
        RunFile few = RunFile.create(folder);
        try (many) {
            for (int first = 0; first < many.runs(); first += AT_ONCE) {
                merge(many, first, Math.min(many.runs(), first + AT_ONCE), few::add);
                few.endRun();
            }
            return few;
        } catch (IOException e) {
            few.close();
            throw e;
        }
    }

    private static void merge(RunFile file, int first, int end, SortBuffer.Taker taker) throws IOException {
        PriorityQueue<RunFile.Reader> queue = new PriorityQueue<>();
        for (int run = first; run < end; run++) {
            RunFile.Reader reader = file.reader(run);
            if (reader.next()) {
                queue.add(reader);
            }
        }
        for (RunFile.Reader least = queue.poll(); least != null; least = queue.poll()) {
            least.give(taker);
            if (least.next()) {
                queue.add(least);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
