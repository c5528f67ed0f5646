package io.mulu.catalog.compile;

import io.mulu.catalog.model.InformationResource;
import io.mulu.codes.ledger.AdoptionRequest;
import io.mulu.codes.resource.ResourceCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The codes that entries of this run carry, and by what the entries are known again. */
final class SeenEntries {

    private final CodeScopes scopes;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> coded = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    SeenEntries(CodeScopes scopes) {
        this.scopes = scopes;
    }

    /**
     * Notes an entry. Answers what to take over of it; empty when it carries no code, cannot be known again, or repeats a
     * code or an entry that came before, which is another rule's finding.
     */
    Optional<AdoptionRequest> see(InformationResource resource) {
        ResourceCode code = resource.code();
        Optional<String> scope = code == null ? scopes.scope(resource) : Optional.of(code.scope());
        String identity = scope.map(text -> ResourceIdentity.of(text, resource)).orElse(null);
        if (identity != null) {
            all.add(identity);
        }
        if (code == null || !codes.add(code.text()) || identity == null || !coded.add(identity)) {
            return Optional.empty();
        }
        return Optional.of(new AdoptionRequest(code, identity, identity));
    }

    /** Whether an entry of this run carries a code. */
    boolean carries(String code) {
        return codes.contains(code);
    }

    /** Whether an entry of this run is known again by an identity. */
    boolean knows(String identity) {
        return all.contains(identity);
    }

    /** Takes an identity for a code; false when an entry of this run has one by it already. */
    boolean claim(String identity) {
        return coded.add(identity);
    }
}
