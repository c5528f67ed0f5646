package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusHistory;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All administered items. Immutable: what changes it answers a new registry, or refuses with
 * {@link RegistrationRefusedException} and changes nothing. No item ever leaves it, so that no identifier is used twice.
 */
public final class ItemRegistry {

    private final Map<ItemIdentifier, AdministeredItem> items;
    private final RegistrationStatus lockedFrom;

    /** The map may still change while a batch collects; nobody else holds a registry of such a map. */
    ItemRegistry(Map<ItemIdentifier, AdministeredItem> items, RegistrationStatus lockedFrom) {
        this.items = Collections.unmodifiableMap(items);
        this.lockedFrom = lockedFrom;
    }

    /**
     * A registry of items that were registered before.
     *
     * @param items the items; of elements, the order is the one in which they are shown
     * @param lockedFrom the lowest status from which on content changes only by a new version
     * @return the registry
     * @throws IllegalArgumentException if an identifier occurs twice, or a successor is not among the items
     */
    public static ItemRegistry of(List<AdministeredItem> items, RegistrationStatus lockedFrom) {
        Map<ItemIdentifier, AdministeredItem> map = new LinkedHashMap<>();
        for (AdministeredItem item : items) {
            if (map.put(item.identifier(), item) != null) {
                throw new IllegalArgumentException("items: " + item.identifier() + " occurs twice");
            }
        }
        for (AdministeredItem item : items) {
            if (item.successor() != null && !map.containsKey(item.successor())) {
                throw new IllegalArgumentException(
                        "items: " + item.identifier() + " is superseded by unknown " + item.successor());
            }
        }
        return new ItemRegistry(map, lockedFrom);
    }

    /**
     * A registry of items that were registered before, locked from {@link RegistrationStatus#CANDIDATE} on.
     *
     * @param items the items
     * @return the registry
     */
    public static ItemRegistry of(List<AdministeredItem> items) {
        return of(items, RegistrationStatus.CANDIDATE);
    }

    /**
     * The items that come with the library: the elements and value domains of the guide of 2017 and the two
     * classifications, all at status Standard.
     *
     * @return the registry
     */
    public static ItemRegistry guide2017() {
        return ShippedItems.INSTANCE;
    }

    /**
     * This registry and further items.
     *
     * @param more items that were registered before; one that is here already must be the same, but for further records
     *     of its status
     * @return the registry with all of them
     * @throws IllegalArgumentException if an identifier stands for something else here, or what belongs together does not
     *     fit
     */
    public ItemRegistry extendedWith(List<AdministeredItem> more) {
        Map<ItemIdentifier, AdministeredItem> all = new LinkedHashMap<>(items);
        for (AdministeredItem item : more) {
            AdministeredItem known = items.get(item.identifier());
            if (known != null && !item.continues(known)) {
                throw new IllegalArgumentException(
                        "more: " + item.identifier() + " says something else; changed content is a new version");
            }
            all.put(item.identifier(), item);
        }
        ItemRegistry extended = of(List.copyOf(all.values()), lockedFrom);
        extended.metadata();
        return extended;
    }

    /**
     * All items.
     *
     * @return in the order in which they came
     */
    public List<AdministeredItem> items() {
        return List.copyOf(items.values());
    }

    /**
     * The item of an identifier.
     *
     * @param identifier the identifier
     * @return the item, or empty
     */
    public Optional<AdministeredItem> item(ItemIdentifier identifier) {
        return Optional.ofNullable(items.get(identifier));
    }

    /**
     * The version of an item that comes last, whatever its status; numbers within versions count by their value.
     *
     * @param identifier the item, in any version
     * @return the version; empty when the item is not known in any
     */
    public Optional<AdministeredItem> latest(ItemIdentifier identifier) {
        return items.values().stream()
                .filter(found -> found.identifier().withVersion("0").equals(identifier.withVersion("0")))
                .max(Comparator.comparing(found -> found.identifier().version(), VersionOrder.INSTANCE));
    }

    /**
     * Begins to change several items together.
     *
     * @return a batch that holds the items of this registry
     */
    public RegistryBatch batch() {
        return new RegistryBatch(items, lockedFrom);
    }

    /**
     * Whether the content of an item changes only by a new version.
     *
     * @param status the status of the item
     * @return true from the lowest locked status on
     */
    public boolean locked(RegistrationStatus status) {
        return status.compareTo(lockedFrom) >= 0;
    }

    /**
     * The version of an item that is to be used: the one with the highest status among those in force; of several, the
     * one registered last.
     *
     * @param kind the kind
     * @param key the item, see {@link AdministeredItem#key()}
     * @return the version; empty when none is in force
     */
    public Optional<AdministeredItem> inForce(ItemKind kind, String key) {
        return items.values().stream()
                .filter(found -> found.kind() == kind
                        && found.key().equals(key)
                        && found.status().inForce())
                .reduce(ItemRegistry::better);
    }

    private static AdministeredItem better(AdministeredItem earlier, AdministeredItem later) {
        return later.status().compareTo(earlier.status()) >= 0 ? later : earlier;
    }

    /**
     * Of each item the version that is to be used.
     *
     * @return in the order in which the items became known in any version
     */
    public List<AdministeredItem> inForce() {
        Map<List<String>, Optional<AdministeredItem>> best = new LinkedHashMap<>();
        for (AdministeredItem item : items.values()) {
            Optional<AdministeredItem> usable =
                    Optional.of(item).filter(found -> found.status().inForce());
            best.merge(
                    List.of(item.kind().code(), item.key()),
                    usable,
                    (earlier, later) -> later.isEmpty()
                            ? earlier
                            : later.map(found ->
                                    earlier.map(before -> better(before, found)).orElse(found)));
        }
        return best.values().stream().flatMap(Optional::stream).toList();
    }

    /**
     * Makes an item known, as incomplete. If the item is known in other versions, this is a new version of it: of the
     * same kind and with the same name in files, and with a version behind those.
     *
     * @param identifier an identifier that was never used
     * @param content what it says
     * @param change who, and from when; its status must be incomplete
     * @return the registry with the item
     */
    public ItemRegistry register(ItemIdentifier identifier, ItemContent content, StatusChange change) {
        if (change.to() != RegistrationStatus.INCOMPLETE) {
            throw new IllegalArgumentException("change: an item begins as incomplete, not as " + change.to());
        }
        if (items.containsKey(identifier)) {
            throw Refusals.of("known", identifier, "");
        }
        Guards.checkVersion(identifier, content, latest(identifier).orElse(null));
        return with(new AdministeredItem(identifier, content, StatusHistory.of(change.record(null)), null));
    }

    /**
     * Makes a new version of an item known, as incomplete; the item itself stays as it is.
     *
     * @param identifier the item in an existing version
     * @param version the new version
     * @param content what it says
     * @param change who, and from when
     * @return the registry with the new version
     */
    public ItemRegistry newVersion(
            ItemIdentifier identifier, String version, ItemContent content, StatusChange change) {
        known(identifier);
        return register(identifier.withVersion(version), content, change);
    }

    /**
     * Changes the content of an item that is not locked yet, and keeps a record of it.
     *
     * @param identifier the item
     * @param content what it says from now on
     * @param change who and why; the status stays as it is
     * @return the registry with the changed item
     */
    public ItemRegistry revise(ItemIdentifier identifier, ItemContent content, StatusChange change) {
        AdministeredItem before = known(identifier);
        if (locked(before.status())) {
            throw Refusals.locked(before);
        }
        new Guards(this).checkRevision(before, change);
        Guards.checkSame(identifier, content, before);
        return with(new AdministeredItem(
                identifier, content, before.history().with(change.record(before.status())), before.successor()));
    }

    /**
     * Adds a note to an item, whatever its status, and keeps it among its records. An item that is superseded or retired
     * admits nothing else; for these the note may bring another successor, or the first one of a retired item. Content
     * and status stay as they are (ISO/IEC 11179-6: editorial changes only).
     *
     * @param identifier the item
     * @param change who, and as reason what is noted; the status stays as it is
     * @return the registry with the changed item
     */
    public ItemRegistry annotate(ItemIdentifier identifier, StatusChange change) {
        AdministeredItem before = known(identifier);
        new Guards(this).checkEditorial(before, change);
        return with(new AdministeredItem(
                identifier,
                before.content(),
                before.history().with(change.record(before.status())),
                change.successor() == null ? before.successor() : change.successor()));
    }

    /**
     * Changes the status of an item and keeps a record of it.
     *
     * @param identifier the item
     * @param change what is wanted, by whom and why
     * @return the registry with the changed item
     */
    public ItemRegistry change(ItemIdentifier identifier, StatusChange change) {
        AdministeredItem before = known(identifier);
        new Guards(this).check(before, change);
        return with(new AdministeredItem(
                identifier,
                before.content(),
                before.history().with(change.record(before.status())),
                change.successor()));
    }

    private AdministeredItem known(ItemIdentifier identifier) {
        return item(identifier).orElseThrow(() -> Refusals.of("unknown", identifier, ""));
    }

    private ItemRegistry with(AdministeredItem item) {
        Map<ItemIdentifier, AdministeredItem> changed = new LinkedHashMap<>(items);
        changed.put(item.identifier(), item);
        return new ItemRegistry(changed, lockedFrom);
    }

    /**
     * The elements and value domains that are in force, for checks, readers and everything that is derived. Of several
     * versions of one element or domain, the one that {@link #inForce} answers.
     *
     * @return the metadata registry
     * @throws IllegalArgumentException if an element needs a domain that is not in force
     */
    public MetadataRegistry metadata() {
        Map<String, MetadataElement> elements = new LinkedHashMap<>();
        Map<String, ValueDomain> domains = new LinkedHashMap<>();
        for (AdministeredItem item : inForce()) {
            if (item.content() instanceof ItemContent.OfElement element) {
                elements.put(item.key(), element.element());
            } else if (item.content() instanceof ItemContent.OfDomain domain) {
                domains.put(item.key(), domain.domain());
            }
        }
        return new MetadataRegistry(List.copyOf(elements.values()), List.copyOf(domains.values()));
    }
}
