package io.mulu.catalog.compile;

import io.mulu.catalog.model.InformationResource;
import io.mulu.codes.ledger.AdoptionRequest;
import io.mulu.codes.resource.ResourceCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The codes that entries carry already, and by what those entries are known again. */
final class ExistingCodes {

    private final Set<String> codes = new HashSet<>();
    private final Set<String> identities = new HashSet<>();

    /**
     * What to take over of a resource; empty when it carries no code, cannot be known again, or repeats a code that came
     * before, which is another rule's finding.
     */
    Optional<AdoptionRequest> request(InformationResource resource) {
        ResourceCode code = resource.code();
        if (code == null || !codes.add(code.text())) {
            return Optional.empty();
        }
        String identity = ResourceIdentity.of(code.scope(), resource);
        if (identity == null || !identities.add(identity)) {
            return Optional.empty();
        }
        return Optional.of(new AdoptionRequest(code, identity, identity));
    }

    Set<String> identities() {
        return identities;
    }
}
