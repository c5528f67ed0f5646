package io.mulu.rdf.skos;

import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.registry.RegistryTurtleWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The registration statuses of administered items as concepts. */
final class StatusConcepts {

    static final String ID = "registration-status";

    private StatusConcepts() {}

    static Map<ListedConcept.Scheme, List<ListedConcept>> all() {
        ListedConcept.Scheme scheme = new ListedConcept.Scheme(
                RegistryTurtleWriter.statusScheme(),
                RegistryTurtleWriter.statusSchemeNames(),
                new LocalizedText(
                        "注册库条目的注册状态（ISO/IEC 11179-6）。",
                        "The registration statuses of items in a registry (ISO/IEC 11179-6)."));
        return Map.of(
                scheme,
                Arrays.stream(RegistrationStatus.values())
                        .map(status -> concept(scheme.iri(), status))
                        .toList());
    }

    private static ListedConcept concept(String scheme, RegistrationStatus status) {
        return new ListedConcept(
                scheme + "#" + status.code(),
                scheme,
                status.code(),
                status.names().zh(),
                status.names().en(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
