package io.mulu.catalog.audience;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.codes.resource.ResourceCode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The first of two passes over a catalogue: which codes belong to resources that an audience sees. Keeps these codes in
 * memory. For use by one thread until the pass is over.
 */
public final class SeenCodes implements ResourceSink, Predicate<ResourceCode> {

    private final AudienceView view;
    private final Set<String> codes = new HashSet<>();

    /**
     * No codes yet.
     *
     * @param view who looks
     */
    public SeenCodes(AudienceView view) {
        this.view = view;
    }

    @Override
    public void begin(CatalogDescription description) {
        // Only resources have codes.
    }

    @Override
    public void write(InformationResource resource) {
        ResourceCode code = resource.code();
        if (code != null
                && view.shows(MemberPaths.CODE)
                && view.refusal(resource).isEmpty()) {
            codes.add(code.text());
        }
    }

    @Override
    public void finish() {
        // Nothing waits.
    }

    @Override
    public boolean test(ResourceCode code) {
        return codes.contains(code.text());
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
