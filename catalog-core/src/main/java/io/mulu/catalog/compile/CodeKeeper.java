package io.mulu.catalog.compile;

import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.ledger.Adoption;
import io.mulu.codes.ledger.Assignment;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.AssignmentRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes codes over into the ledger and fetches missing ones from it. All codes that exist must be taken over before the
 * first is assigned, or a number could be given out that an entry further down already carries.
 */
final class CodeKeeper {

    /** The rule that is broken when a code belongs to another resource. */
    static final String CODE_TAKEN = "code-taken";

    private final AssignmentLedger ledger;
    private final CodeScopes scopes;
    private final Set<String> identities;
    private int adopted;
    private int assigned;
    private int replayed;
    private int withoutCode;

    /** A keeper; {@code identities} are those of the resources that carry a code. */
    CodeKeeper(AssignmentLedger ledger, CodeScopes scopes, Set<String> identities) {
        this.ledger = ledger;
        this.scopes = scopes;
        this.identities = identities;
    }

    /** Takes over the codes; those that belong to another resource in the ledger are reported. */
    void adopt(List<ExistingCode> existing, Consumer<Finding> taken) {
        List<Adoption> adoptions =
                ledger.adopt(existing.stream().map(ExistingCode::request).toList());
        for (int i = 0; i < adoptions.size(); i++) {
            if (adoptions.get(i) instanceof Adoption.Conflict conflict) {
                taken.accept(taken(existing.get(i), conflict));
            } else {
                adopted++;
            }
        }
    }

    private static Finding taken(ExistingCode code, Adoption.Conflict conflict) {
        Map<String, String> arguments = Map.of(
                "found", conflict.code().text(), "bound", conflict.existing().code());
        return Finding.of(CODE_TAKEN, MemberPaths.CODE, code.location(), arguments, code.resource());
    }

    /** The resources with codes, in the same order, in one transaction. */
    List<InformationResource> assign(List<InformationResource> resources) {
        List<Optional<AssignmentRequest>> requests = new ArrayList<>();
        resources.forEach(resource -> requests.add(request(resource)));
        List<AssignmentRequest> asked =
                requests.stream().flatMap(Optional::stream).toList();
        Iterator<Assignment> answers = (asked.isEmpty() ? List.<Assignment>of() : ledger.assign(asked)).iterator();
        List<InformationResource> coded = new ArrayList<>();
        for (int i = 0; i < resources.size(); i++) {
            InformationResource resource = resources.get(i);
            coded.add(requests.get(i).isPresent() ? with(resource, answers.next()) : resource);
        }
        return coded;
    }

    private InformationResource with(InformationResource resource, Assignment assignment) {
        if (assignment.replayed()) {
            replayed++;
        } else {
            assigned++;
        }
        return resource.toBuilder().code(assignment.code()).build();
    }

    /** A code that was written but is none stays a finding; it is not papered over with a new one. */
    private Optional<AssignmentRequest> request(InformationResource resource) {
        if (resource.code() != null) {
            return Optional.empty();
        }
        Optional<AssignmentRequest> request = resource.asWritten().containsKey(MemberPaths.CODE)
                ? Optional.empty()
                : scopes.scope(resource).flatMap(scope -> request(scope, resource));
        if (request.isEmpty()) {
            withoutCode++;
        }
        return request;
    }

    private Optional<AssignmentRequest> request(String scope, InformationResource resource) {
        String identity = ResourceIdentity.of(scope, resource);
        if (identity == null || !identities.add(identity)) {
            return Optional.empty();
        }
        return Optional.of(new AssignmentRequest(scopes.profile(), scope, identity, identity));
    }

    Compilation compilation(FindingSummary summary, List<JudgedFinding> findings) {
        return new Compilation(summary, findings, adopted, assigned, replayed, withoutCode);
    }
}
