package io.mulu.catalog.compile;

import io.mulu.catalog.check.AppliedWaiver;
import io.mulu.catalog.check.FindingSummary;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.ledger.Adoption;
import io.mulu.codes.ledger.Assignment;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.AssignmentRequest;
import io.mulu.codes.ledger.CodeState;
import io.mulu.codes.ledger.CodeStateException;
import io.mulu.codes.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes codes over into the ledger and fetches missing ones from it. All codes that exist must be taken over before the
 * first is assigned, or a number could be given out that an entry further down already carries.
 */
final class CodeKeeper {

    /** The rule that is broken when a code belongs to another resource. */
    static final String CODE_TAKEN = "code-taken";

    /** The rule that tells of a code whose resource has another name now. */
    static final String CODE_RENAMED = "code-renamed";

    /** The rule that is broken when the code of a resource was withdrawn and the resource is still there. */
    static final String CODE_WITHDRAWN = "code-withdrawn";

    private final AssignmentLedger ledger;
    private final CodeScopes scopes;
    private final SeenEntries seen;
    private int adopted;
    private int assigned;
    private int replayed;
    private int withoutCode;

    CodeKeeper(AssignmentLedger ledger, CodeScopes scopes, SeenEntries seen) {
        this.ledger = ledger;
        this.scopes = scopes;
        this.seen = seen;
    }

    /** Takes over the codes; those that the ledger bound to something else are reported. */
    void adopt(List<ExistingCode> existing, Consumer<Finding> found) {
        List<Adoption> adoptions =
                ledger.adopt(existing.stream().map(ExistingCode::request).toList());
        for (int i = 0; i < adoptions.size(); i++) {
            if (adoptions.get(i) instanceof Adoption.Conflict conflict) {
                found.accept(finding(existing.get(i), conflict));
            } else {
                adopted++;
            }
        }
    }

    /**
     * A resource keeps its code when it gets another name (as a division does, Order 79 of the Ministry of Civil Affairs,
     * article 6). It is taken for renamed when nothing in this run bears the name that the ledger knows.
     */
    private Finding finding(ExistingCode code, Adoption.Conflict conflict) {
        LedgerEntry bound = conflict.existing();
        if (bound.code().equals(conflict.code().text()) && isWithdrawn(bound)) {
            return withdrawn(bound, code.location(), code.resource());
        }
        boolean same = bound.code().equals(conflict.code().text()) && bound.state() == CodeState.ASSIGNED;
        boolean renamed = same && !seen.knows(bound.fingerprint());
        return Finding.of(
                renamed ? CODE_RENAMED : CODE_TAKEN,
                MemberPaths.CODE,
                code.location(),
                renamed
                        ? Map.of("found", conflict.code().text())
                        : Map.of("found", conflict.code().text(), "bound", bound.code()),
                code.resource());
    }

    private static boolean isWithdrawn(LedgerEntry entry) {
        return entry.state() == CodeState.RETIRED || entry.state() == CodeState.VOID;
    }

    private static Finding withdrawn(LedgerEntry entry, Location location, ResourceReference resource) {
        return Finding.of(CODE_WITHDRAWN, MemberPaths.CODE, location, Map.of("found", entry.code()), resource);
    }

    /** The resources with codes, in the same order, in one transaction; those whose code was withdrawn are reported. */
    List<InformationResource> assign(List<WaitingEntry> entries, Consumer<Finding> found) {
        List<Optional<AssignmentRequest>> requests = new ArrayList<>();
        entries.forEach(entry -> requests.add(request(entry.resource())));
        Iterator<Assignment> answers = answers(entries, requests, found).iterator();
        List<InformationResource> coded = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            InformationResource resource = entries.get(i).resource();
            coded.add(requests.get(i).isPresent() ? with(resource, answers.next()) : resource);
        }
        return coded;
    }

    /** What the ledger gives out. It refuses all when one cannot be had, so those are taken out of the requests first. */
    private List<Assignment> answers(
            List<WaitingEntry> entries, List<Optional<AssignmentRequest>> requests, Consumer<Finding> found) {
        while (true) {
            List<AssignmentRequest> asked =
                    requests.stream().flatMap(Optional::stream).toList();
            try {
                return asked.isEmpty() ? List.of() : ledger.assign(asked);
            } catch (CodeStateException e) {
                if (!takeOutWithdrawn(entries, requests, found)) {
                    throw e;
                }
            }
        }
    }

    private boolean takeOutWithdrawn(
            List<WaitingEntry> entries, List<Optional<AssignmentRequest>> requests, Consumer<Finding> found) {
        boolean some = false;
        for (int i = 0; i < entries.size(); i++) {
            Optional<LedgerEntry> gone = requests.get(i)
                    .flatMap(request -> ledger.findByKey(request.requestKey()))
                    .filter(CodeKeeper::isWithdrawn);
            if (gone.isPresent()) {
                WaitingEntry entry = entries.get(i);
                found.accept(withdrawn(gone.get(), entry.location(), entry.reference()));
                requests.set(i, Optional.empty());
                withoutCode++;
                some = true;
            }
        }
        return some;
    }

    /** A code that another entry of this run carries is not given to a second one, whatever the ledger remembers. */
    private InformationResource with(InformationResource resource, Assignment assignment) {
        if (seen.carries(assignment.code().text())) {
            withoutCode++;
            return resource;
        }
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
        if (identity == null || !seen.claim(identity)) {
            return Optional.empty();
        }
        return Optional.of(new AssignmentRequest(scopes.profile(), scope, identity, identity));
    }

    Compilation compilation(FindingSummary summary, List<JudgedFinding> findings, List<AppliedWaiver> waivers) {
        return new Compilation(summary, findings, waivers, adopted, assigned, replayed, withoutCode);
    }
}
