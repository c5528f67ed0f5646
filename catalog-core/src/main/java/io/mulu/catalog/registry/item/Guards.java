package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusRecord;
import io.mulu.catalog.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold for each change of status. */
final class Guards {

    private final ItemRegistry registry;

    Guards(ItemRegistry registry) {
        this.registry = registry;
    }

    void check(AdministeredItem item, StatusChange change) {
        if (!item.status().next().contains(change.to())) {
            throw Refusals.noWay(item, change.to());
        }
        ItemIdentifier id = item.identifier();
        if (change.effective().isBefore(item.history().last().effective())) {
            throw Refusals.of("too-early", id, item.history().last().effective().toString());
        }
        if (change.successor() != null && change.to() != RegistrationStatus.SUPERSEDED) {
            throw Refusals.of("successor-needless", id, "");
        }
        boolean back = change.to().compareTo(item.status()) < 0;
        if (back || change.to().compareTo(RegistrationStatus.SUPERSEDED) > 0) {
            given("reason-missing", id, change.to(), change.reason());
        }
        if (!back) {
            forward(item, change);
        }
    }

    /** A change that leaves status and, unless new content is given, content as they are. */
    void checkEditorial(AdministeredItem item, StatusChange change) {
        ItemIdentifier id = item.identifier();
        if (change.to() != item.status()) {
            throw new IllegalArgumentException("change: the status of " + id + " stays " + item.status());
        }
        if (change.effective().isBefore(item.history().last().effective())) {
            throw Refusals.of("too-early", id, item.history().last().effective().toString());
        }
        if (change.reason() == null || change.reason().isBlank()) {
            throw Refusals.of("note-missing", id, "");
        }
        if (change.successor() != null) {
            if (item.status() != RegistrationStatus.SUPERSEDED && item.status() != RegistrationStatus.RETIRED) {
                throw Refusals.of("successor-needless", id, "");
            }
            superseded(item, change);
        }
    }

    /** What is not locked yet is changed only by those who answer for it. */
    void checkRevision(AdministeredItem item, StatusChange change) {
        checkEditorial(item, change);
        String steward = item.history().first().authority();
        if (!change.authority().equals(steward)
                && !change.authority().equals(item.identifier().authority())) {
            throw Refusals.of("submitter-other", item.identifier(), steward);
        }
    }

    /** A further version continues the item: the same kind, the same name in files, and a version behind all others. */
    static void checkVersion(ItemIdentifier identifier, ItemContent content, @Nullable AdministeredItem latest) {
        if (latest == null) {
            return;
        }
        checkSame(identifier, content, latest);
        if (VersionOrder.INSTANCE.compare(
                        identifier.version(), latest.identifier().version())
                <= 0) {
            throw Refusals.of("version-earlier", identifier, latest.identifier().version());
        }
    }

    static void checkSame(ItemIdentifier identifier, ItemContent content, AdministeredItem before) {
        if (content.kind() != before.kind()) {
            LocalizedText kind = before.kind().names();
            throw Refusals.of("kind", identifier, kind.zh() + " / " + kind.en());
        }
        if (!AdministeredItem.key(identifier, content).equals(before.key())) {
            throw Refusals.of("key", identifier, before.key());
        }
    }

    /** Whether an item can stand as it is with the records that it brings: what each change would have asked for. */
    void checkStanding(AdministeredItem item) {
        ItemIdentifier id = item.identifier();
        RegistrationStatus status = item.status();
        if (status.compareTo(RegistrationStatus.RECORDED) >= 0 && status != RegistrationStatus.NOT_PROGRESSED) {
            complete(item);
        }
        for (StatusRecord record : item.history().records()) {
            boolean moved = record.from() != null && record.from() != record.to();
            boolean back = moved && record.to().compareTo(record.from()) < 0;
            if (moved && (back || record.to().compareTo(RegistrationStatus.SUPERSEDED) > 0)) {
                given("reason-missing", id, record.to(), record.reason());
            } else if (moved && record.to() == RegistrationStatus.STANDARD) {
                given("decision-missing", id, record.to(), record.decision());
            }
        }
        if (status == RegistrationStatus.PREFERRED_STANDARD) {
            preferred(item);
        }
        checkSuccessors(item);
    }

    private void checkSuccessors(AdministeredItem item) {
        Set<ItemIdentifier> seen = new HashSet<>();
        ItemIdentifier next = item.successor();
        while (next != null) {
            AdministeredItem successor = registry.item(next).orElse(null);
            if (successor == null || successor.kind() != item.kind() || !seen.add(next)) {
                throw Refusals.of("successor-unfit", item.identifier(), next.toString());
            }
            if (next.equals(item.identifier())) {
                throw Refusals.of("successor-circle", item.identifier(), next.toString());
            }
            next = successor.successor();
        }
    }

    /** Elements in force need their value domain: its last usable version cannot go. */
    private void dispensable(AdministeredItem item) {
        if (item.kind() != ItemKind.VALUE_DOMAIN) {
            return;
        }
        List<AdministeredItem> usable = registry.items().stream()
                .filter(other -> other.status().inForce() && !other.identifier().equals(item.identifier()))
                .toList();
        boolean other = usable.stream()
                .anyMatch(found ->
                        found.kind() == ItemKind.VALUE_DOMAIN && found.key().equals(item.key()));
        if (!other) {
            usable.stream()
                    .filter(found -> found.content().domains().contains(item.key()))
                    .findFirst()
                    .ifPresent(found -> {
                        throw Refusals.of(
                                "domain-needed",
                                item.identifier(),
                                found.identifier().toString());
                    });
        }
    }

    private void forward(AdministeredItem item, StatusChange change) {
        switch (change.to()) {
            case CANDIDATE -> candidate(item, change);
            case RECORDED -> complete(item);
            case QUALIFIED -> qualified(item, change);
            case STANDARD -> given("decision-missing", item.identifier(), change.to(), change.decision());
            case PREFERRED_STANDARD -> preferred(item);
            case SUPERSEDED -> {
                superseded(item, change);
                dispensable(item);
            }
            case RETIRED -> dispensable(item);
            default -> {
                // A reason was asked for already.
            }
        }
    }

    private static void given(String key, ItemIdentifier id, RegistrationStatus to, @Nullable String text) {
        if (text == null || text.isBlank()) {
            LocalizedText status = to.names();
            throw Refusals.of(key, id, status.zh() + " / " + status.en());
        }
    }

    private static void candidate(AdministeredItem item, StatusChange change) {
        LocalizedText definition = item.content().definition();
        if (definition.zh().isBlank() || definition.en().isBlank()) {
            throw Refusals.of("definition-missing", item.identifier(), "");
        }
        String steward = item.history().first().authority();
        if (!steward.equals(change.authority())) {
            throw Refusals.of("submitter-other", item.identifier(), steward);
        }
    }

    private static void complete(AdministeredItem item) {
        List<String> missing = item.content().missing();
        if (!missing.isEmpty()) {
            throw Refusals.of("incomplete", item.identifier(), String.join(", ", missing));
        }
    }

    private void qualified(AdministeredItem item, StatusChange change) {
        ItemIdentifier id = item.identifier();
        if (!id.authority().equals(change.authority())) {
            throw Refusals.of("registrar-other", id, id.authority());
        }
        for (String domain : item.content().domains()) {
            if (registry.inForce(ItemKind.VALUE_DOMAIN, domain).isEmpty()) {
                throw Refusals.of("domain-missing", id, domain);
            }
        }
    }

    private void preferred(AdministeredItem item) {
        registry.items().stream()
                .filter(other -> other.status() == RegistrationStatus.PREFERRED_STANDARD)
                .filter(other ->
                        other.identifier().authority().equals(item.identifier().authority()))
                .filter(other -> !other.identifier().equals(item.identifier()))
                .filter(other -> concept(other).equals(concept(item)))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusals.of(
                            "preferred-other",
                            item.identifier(),
                            other.identifier().toString());
                });
    }

    /** Of a data element, object class and property; of other items, the item whatever its version. */
    private static List<String> concept(AdministeredItem item) {
        return item.content() instanceof ItemContent.OfDataElement data
                ? List.of(
                        item.kind().code(),
                        data.dataElement().objectClass(),
                        data.dataElement().property())
                : List.of(item.kind().code(), item.key());
    }

    /** The successor is in force, thus superseded by nothing: no circle can arise. */
    private void superseded(AdministeredItem item, StatusChange change) {
        ItemIdentifier successor = change.successor();
        if (successor == null) {
            throw Refusals.of("successor-missing", item.identifier(), "");
        }
        boolean fit = !successor.equals(item.identifier())
                && registry.item(successor)
                        .filter(found -> found.status().inForce() && found.kind() == item.kind())
                        .isPresent();
        if (!fit) {
            throw Refusals.of("successor-unfit", item.identifier(), Objects.toString(successor));
        }
    }
}
