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
    private final LedgerAction action;
    private final List<CodeBlock> blocks = new ArrayList<>();
    private final Map<String, LedgerEntry> byKey = new HashMap<>();
    private final Map<String, LedgerEntry> byCode = new HashMap<>();
    private final Map<Place, LedgerEntry> byPlace = new HashMap<>();

    private Adopting(LedgerChanges changes, LedgerAction action) {
        this.changes = changes;
        this.action = action;
    }

    /** For codes that are in no block: a number that is set aside for an owner conflicts. */
    static Adopting outsideBlocks(LedgerReading reading, LedgerChanges changes, List<AdoptionRequest> requests) {
        Adopting adopting = prepared(reading, changes, LedgerAction.ADOPT, requests);
        requests.stream()
                .map(request -> request.code().scope())
                .distinct()
                .forEach(scope -> adopting.blocks.addAll(reading.openBlocks(scope)));
        return adopting;
    }

    /** For codes of a block that its owner reports. */
    static Adopting insideBlock(LedgerReading reading, LedgerChanges changes, List<AdoptionRequest> requests) {
        return prepared(reading, changes, LedgerAction.ASSIGN, requests);
    }

    /** Loads all that the requests could conflict with. */
    private static Adopting prepared(
            LedgerReading reading, LedgerChanges changes, LedgerAction action, List<AdoptionRequest> requests) {
        Adopting adopting = new Adopting(changes, action);
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
        LedgerEntry entry = LedgerEntry.of(code, CodeState.ASSIGNED, request.requestKey(), request.fingerprint());
        know(entry);
        changes.insert(action, entry);
        return new Adoption.Adopted(code, false);
    }

    private @Nullable LedgerEntry conflicting(AdoptionRequest request, @Nullable LedgerEntry same) {
        if (same != null) {
            return same;
        }
        LedgerEntry place =
                byPlace.get(new Place(request.code().scope(), request.code().sequence()));
        if (place != null) {
            return place;
        }
        LedgerEntry key = byKey.get(request.requestKey());
        return key != null ? key : setAside(request.code());
    }

    /** What stands for a number of somebody's block, which has no entry of its own yet. */
    private @Nullable LedgerEntry setAside(ResourceCode code) {
        return blocks.stream()
                .filter(block -> block.scope().equals(code.scope())
                        && block.first() <= code.sequence()
                        && code.sequence() <= block.last())
                .findFirst()
                .map(block -> LedgerEntry.of(code, CodeState.RESERVED, "", block.owner()))
                .orElse(null);
    }

    private record Place(String scope, long sequence) {}
}
