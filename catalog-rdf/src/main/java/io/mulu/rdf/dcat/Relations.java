package io.mulu.rdf.dcat;

import io.mulu.codes.resource.ResourceCode;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Links between resources (关联资源代码). Where not everything may be seen, a link could tell of a resource that may not:
 * it waits until all resources are known, and is dropped when its target was not written.
 */
final class Relations {

    private final Iris iris;
    private final boolean wait;
    private final FingerprintSet written = new FingerprintSet();
    private final List<Link> waiting = new ArrayList<>();

    Relations(Iris iris, Visibility visible) {
        this.iris = iris;
        this.wait = !visible.everything();
    }

    void link(GraphSink out, String owner, List<ResourceCode> codes) throws IOException {
        if (wait) {
            written.add(owner);
        }
        for (ResourceCode code : new LinkedHashSet<>(codes)) {
            String target = iris.resource(code);
            if (wait) {
                waiting.add(new Link(owner, target));
            } else {
                out.iri(Property.DCT_RELATION, target);
            }
        }
        if (!wait && !isOrdered(codes)) {
            out.text(
                    Property.MULU_RELATED_CODES,
                    codes.stream().map(ResourceCode::text).collect(Collectors.joining("\n")),
                    null);
        }
    }

    /** Links have no order and none is there twice: where the catalogue's list is not so, it is said as text besides. */
    private static boolean isOrdered(List<ResourceCode> codes) {
        for (int i = 1; i < codes.size(); i++) {
            if (codes.get(i - 1).text().compareTo(codes.get(i).text()) >= 0) {
                return false;
            }
        }
        return true;
    }

    void write(GraphSink out) throws IOException {
        for (Link link : new TreeSet<>(waiting)) {
            if (written.contains(link.target())) {
                out.subject(link.owner());
                out.iri(Property.DCT_RELATION, link.target());
                out.end();
            }
        }
    }

    private record Link(String owner, String target) implements Comparable<Link> {

        @Override
        public int compareTo(Link other) {
            int byOwner = owner.compareTo(other.owner);
            return byOwner != 0 ? byOwner : target.compareTo(other.target);
        }
    }
}
