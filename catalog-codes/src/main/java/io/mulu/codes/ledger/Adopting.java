package io.mulu.codes.ledger;

import io.mulu.codes.resource.ResourceCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works out which codes of one transaction can be taken over. */
final class Adopting {

    private final LedgerChanges changes;
    private final Map<String, LedgerEntry> byKey = new HashMap<>();
    private final Map<String, LedgerEntry> byCode = new HashMap<>();
    private final Map<Place, LedgerEntry> byPlace = new HashMap<>();

    private Adopting(LedgerChanges changes) {
        this.changes = changes;
    }

    /** Loads all that the requests could conflict with. */
    static Adopting prepared(LedgerReading reading, LedgerChanges changes, List<AdoptionRequest> requests) {
        Adopting adopting = new Adopting(changes);
        adopting.know(reading.byKeys(
                        requests.stream().map(AdoptionRequest::requestKey).toList())
                .values());
        adopting.know(reading.byCodes(
                        requests.stream().map(request -> request.code().text()).toList())
                .values());
        Map<String, List<Long>> numbers = new TreeMap<>();
        for (AdoptionRequest request : requests) {
            numbers.computeIfAbsent(request.code().scope(), scope -> new ArrayList<>())
                    .add(request.code().sequence());
        }
        numbers.forEach((scope, sequences) -> adopting.know(reading.bySequences(scope, sequences)));
        return adopting;
    }

    private void know(Collection<LedgerEntry> entries) {
        entries.forEach(this::know);
    }

    private void know(LedgerEntry entry) {
        byKey.put(entry.requestKey(), entry);
        byCode.put(entry.code(), entry);
        byPlace.put(new Place(entry.scope(), entry.sequence()), entry);
    }

    List<Adoption> adopt(List<AdoptionRequest> requests) {
        return requests.stream().map(this::adopt).toList();
    }

    private Adoption adopt(AdoptionRequest request) {
        ResourceCode code = request.code();
        LedgerEntry same = byCode.get(code.text());
        if (same != null
                && same.state() == CodeState.ASSIGNED
                && same.isBoundTo(request.requestKey(), request.fingerprint())) {
            return new Adoption.Adopted(code, true);
        }
        LedgerEntry other = conflicting(request, same);
        if (other != null) {
            return new Adoption.Conflict(code, other);
        }
        LedgerEntry entry = new LedgerEntry(
                code.text(),
                code.profile(),
                code.scope(),
                code.sequence(),
                CodeState.ASSIGNED,
                request.requestKey(),
                request.fingerprint());
        know(entry);
        changes.insert(LedgerAction.ADOPT, entry, "");
        return new Adoption.Adopted(code, false);
    }

    private @Nullable LedgerEntry conflicting(AdoptionRequest request, @Nullable LedgerEntry same) {
        if (same != null) {
            return same;
        }
        LedgerEntry place =
                byPlace.get(new Place(request.code().scope(), request.code().sequence()));
        return place != null ? place : byKey.get(request.requestKey());
    }

    private record Place(String scope, long sequence) {}
}
