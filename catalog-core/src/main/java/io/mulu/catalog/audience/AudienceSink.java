package io.mulu.catalog.audience;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.codes.resource.ResourceCode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Hands on what an audience sees; the second of two passes over a catalogue, after {@link SeenCodes}. What stands behind
 * it writes any form and learns nothing of the rest. Linked data needs no first pass: its writers take the audience
 * themselves. For use by one thread.
 */
public final class AudienceSink implements ResourceSink {

    private final AudienceView view;
    private final Predicate<ResourceCode> seen;
    private final ResourceSink next;

    /**
     * A sink before another one.
     *
     * @param view who looks
     * @param seen which codes belong to resources that the audience sees
     * @param next takes what is seen; closed together with this sink
     */
    public AudienceSink(AudienceView view, Predicate<ResourceCode> seen, ResourceSink next) {
        this.view = view;
        this.seen = seen;
        this.next = next;
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        next.begin(view.of(description));
    }

    @Override
    public void write(InformationResource resource) throws IOException {
        Optional<InformationResource> rest = view.of(resource, seen);
        if (rest.isPresent()) {
            next.write(rest.get());
        }
    }

    @Override
    public void finish() throws IOException {
        next.finish();
    }

    @Override
    public void close() throws IOException {
        next.close();
    }
}
