package io.mulu.rdf.dcat;

import io.mulu.catalog.model.InformationResource;
import java.util.HashMap;
import java.util.Map;

/**
 * Names resources, each differently: where several bear one code, or none and the same name, the second and each further
 * one has a number behind it. Codes that lead here lead to the first.
 */
final class ResourceNames {

    private final Iris iris;
    private final FingerprintSet given = new FingerprintSet();
    private final Map<String, Integer> repeated = new HashMap<>();

    ResourceNames(Iris iris) {
        this.iris = iris;
    }

    String next(InformationResource resource) {
        String iri = iris.resource(resource);
        if (!given.contains(iri)) {
            given.add(iri);
            return iri;
        }
        int times = repeated.merge(iri, 2, (before, two) -> before + 1);
        return Iris.part(iri, "again-" + times);
    }
}
