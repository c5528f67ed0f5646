package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusHistory;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.text.LocalizedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items that arrive at a registry together. Each is admitted or refused with {@link RegistrationRefusedException}; the
 * registry that the batch began with stays as it is in any case. Takes time linear in what arrives. For use by one thread.
 */
public final class RegistryBatch {

    private final Map<ItemIdentifier, AdministeredItem> items;
    private final Map<ItemIdentifier, AdministeredItem> latest = new HashMap<>();
    private final Map<ItemIdentifier, AdministeredItem> latestBefore;
    private final RegistrationStatus lockedFrom;

    /** A live view, for the guards. */
    private final ItemRegistry view;

    RegistryBatch(Map<ItemIdentifier, AdministeredItem> items, RegistrationStatus lockedFrom) {
        this.items = new LinkedHashMap<>(items);
        this.lockedFrom = lockedFrom;
        this.view = new ItemRegistry(this.items, lockedFrom);
        items.values().forEach(this::note);
        this.latestBefore = Map.copyOf(latest);
    }

    private void note(AdministeredItem item) {
        latest.merge(
                anyVersion(item.identifier()),
                item,
                (a, b) -> VersionOrder.INSTANCE.compare(
                                        a.identifier().version(), b.identifier().version())
                                > 0
                        ? a
                        : b);
    }

    private static ItemIdentifier anyVersion(ItemIdentifier identifier) {
        return identifier.withVersion("0");
    }

    /**
     * Takes an item with the records of its registration elsewhere. One that is known must say the same and continue the
     * records, or, while it is not locked here, have a further record of the change.
     *
     * @param item the item
     * @return what became of it
     */
    public Admission takeOver(AdministeredItem item) {
        AdministeredItem known = items.get(item.identifier());
        if (known == null) {
            Guards.checkVersion(item.identifier(), item.content(), latestBefore.get(anyVersion(item.identifier())));
            AdministeredItem other = latest.get(anyVersion(item.identifier()));
            if (other != null) {
                Guards.checkSame(item.identifier(), item.content(), other);
            }
            return put(other == null ? Verdict.ADDED : Verdict.NEW_VERSION, item);
        }
        List<StatusRecord> before = known.history().records();
        List<StatusRecord> after = item.history().records();
        boolean same = item.content().equals(known.content());
        if (same && begins(after, before) && (after.size() < before.size() || sameSuccessor(item, known))) {
            return new Admission(Verdict.UNCHANGED, known);
        }
        if (!same && view.locked(known.status())) {
            throw Refusals.locked(known);
        }
        if (!begins(before, after) || after.size() == before.size()) {
            throw Refusals.of(begins(before, after) ? "record-missing" : "records-differ", item.identifier(), "");
        }
        Guards.checkSame(item.identifier(), item.content(), known);
        return put(Verdict.CHANGED, item);
    }

    private static boolean begins(List<StatusRecord> first, List<StatusRecord> all) {
        return first.size() <= all.size() && all.subList(0, first.size()).equals(first);
    }

    private static boolean sameSuccessor(AdministeredItem a, AdministeredItem b) {
        return Optional.ofNullable(a.successor()).equals(Optional.ofNullable(b.successor()));
    }

    /**
     * Takes what an item says, under an identifier with its version. One that is known and not locked is revised; one
     * that is not known in this version becomes known as incomplete.
     *
     * @param identifier the identifier
     * @param content what it says
     * @param change who, from when, and why; its status does not matter
     * @return what became of it
     */
    public Admission submit(ItemIdentifier identifier, ItemContent content, StatusChange change) {
        AdministeredItem known = items.get(identifier);
        if (known != null) {
            return revise(known, content, change);
        }
        AdministeredItem other = latest.get(anyVersion(identifier));
        Guards.checkVersion(identifier, content, other);
        return begin(other == null ? Verdict.ADDED : Verdict.NEW_VERSION, identifier, content, change);
    }

    /**
     * Takes what an item says, whatever its version: the latest version that there is stays, is revised when it is not
     * locked, or is followed by a new one.
     *
     * @param identifier the identifier; its version is used for an item that is not known
     * @param content what it says
     * @param change who, from when, and why; its status does not matter
     * @return what became of it
     */
    public Admission submitLatest(ItemIdentifier identifier, ItemContent content, StatusChange change) {
        AdministeredItem known = latest.get(anyVersion(identifier));
        if (known == null) {
            return begin(Verdict.ADDED, identifier, content, change);
        }
        if (known.content().equals(content) || !view.locked(known.status())) {
            return revise(known, content, change);
        }
        Guards.checkSame(identifier, content, known);
        String next = VersionOrder.next(known.identifier().version());
        return begin(Verdict.NEW_VERSION, identifier.withVersion(next), content, change);
    }

    private Admission revise(AdministeredItem known, ItemContent content, StatusChange change) {
        if (known.content().equals(content)) {
            return new Admission(Verdict.UNCHANGED, known);
        }
        if (view.locked(known.status())) {
            throw Refusals.locked(known);
        }
        StatusChange revision = withStatus(known.status(), change);
        new Guards(view).checkRevision(known, revision);
        Guards.checkSame(known.identifier(), content, known);
        StatusHistory history = known.history().with(revision.record(known.status()));
        return put(Verdict.CHANGED, new AdministeredItem(known.identifier(), content, history, known.successor()));
    }

    private Admission begin(Verdict verdict, ItemIdentifier identifier, ItemContent content, StatusChange change) {
        StatusHistory history = StatusHistory.of(
                withStatus(RegistrationStatus.INCOMPLETE, change).record(null));
        return put(verdict, new AdministeredItem(identifier, content, history, null));
    }

    private static StatusChange withStatus(RegistrationStatus status, StatusChange change) {
        return new StatusChange(
                status,
                change.authority(),
                change.actor(),
                change.decision(),
                change.reason(),
                change.effective(),
                null);
    }

    private Admission put(Verdict verdict, AdministeredItem item) {
        items.put(item.identifier(), item);
        note(item);
        return new Admission(verdict, item);
    }

    /**
     * What keeps an item of the batch from standing as it is, now that the others are there: attributes that its status
     * asks for, the decision or reason of a record, its successor, another preferred standard.
     *
     * @param item an item that was admitted
     * @return the sentence for people; empty when nothing does
     */
    public Optional<LocalizedText> objection(AdministeredItem item) {
        try {
            new Guards(view).checkStanding(item);
            return Optional.empty();
        } catch (RegistrationRefusedException e) {
            return Optional.of(e.sentence());
        }
    }

    /**
     * The registry with everything that was admitted.
     *
     * @return a registry of its own
     */
    public ItemRegistry registry() {
        return ItemRegistry.of(List.copyOf(items.values()), lockedFrom);
    }
}
