package io.mulu.rdf.order;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Passes resources on in canonical order, whatever order they come in: those with a code by its text, then those without by
 * name, both by code points, and by content where these are the same. Together with the writers of
 * {@link io.mulu.rdf.syntax.RdfSyntax} the same resources give the same bytes in any order.
 *
 * <p>Nothing is passed on before {@link #finish}. Up to a bound the resources wait in memory, beyond it in a temporary file
 * of about the size of JSON without member names, which {@link #close} deletes, also after a failure. All resources wait
 * there, those too that the audience may not see; only the owner of the file can read it. For use by one thread.
 */
public final class CanonicalOrder implements ResourceSink {

    /** The bound of memory when none is given, in bytes. */
    public static final int USUAL_MEMORY = 8 << 20;

    private final List<ResourceSink> targets;
    private final MergeSort sort;
    private final ResourceRecords records = new ResourceRecords();

    /**
     * Puts a catalogue in order for one sink.
     *
     * @param target takes the resources; closed together with this sink
     * @param folder where the temporary file is, if one is needed
     */
    public CanonicalOrder(ResourceSink target, Path folder) {
        this(List.of(target), folder, USUAL_MEMORY);
    }

    /**
     * Puts a catalogue in order for several sinks, once.
     *
     * @param targets take the resources; closed together with this sink
     * @param folder where the temporary file is, if one is needed
     * @param memory how many bytes of resources wait in memory; a larger resource waits there alone
     * @throws IllegalArgumentException if the memory is not positive
     */
    public CanonicalOrder(List<ResourceSink> targets, Path folder, int memory) {
        if (memory < 1) {
            throw new IllegalArgumentException("memory is not positive: " + memory);
        }
        this.targets = List.copyOf(targets);
        this.sort = new MergeSort(Objects.requireNonNull(folder, "folder"), memory);
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        for (ResourceSink target : targets) {
            target.begin(description);
        }
    }

    @Override
    public void write(InformationResource resource) throws IOException {
        RecordOut record = records.encode(resource);
        sort.add(record.bytes(), record.size());
    }

    @Override
    public void finish() throws IOException {
        sort.drain((bytes, from, length) -> {
            InformationResource resource = records.decode(bytes, from);
            for (ResourceSink target : targets) {
                target.write(resource);
            }
        });
        for (ResourceSink target : targets) {
            target.finish();
        }
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        try {
            sort.close();
        } catch (IOException e) {
            failure = e;
        }
        for (ResourceSink target : targets) {
            try {
                target.close();
            } catch (IOException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
