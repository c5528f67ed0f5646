package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.text.LocalizedText;
import java.util.List;
import java.util.Objects;
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
            given("reason-missing", item, change, change.reason());
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
    void checkVersion(ItemIdentifier identifier, ItemContent content) {
        AdministeredItem latest = registry.latest(identifier).orElse(null);
        if (latest == null) {
            return;
        }
        if (content.kind() != latest.kind()) {
            throw Refusals.of(
                    "kind",
                    identifier,
                    latest.kind().names().zh() + " / " + latest.kind().names().en());
        }
        if (!AdministeredItem.key(identifier, content).equals(latest.key())) {
            throw Refusals.of("key", identifier, latest.key());
        }
        if (VersionOrder.INSTANCE.compare(
                        identifier.version(), latest.identifier().version())
                <= 0) {
            throw Refusals.of("version-earlier", identifier, latest.identifier().version());
        }
    }

    private void forward(AdministeredItem item, StatusChange change) {
        switch (change.to()) {
            case CANDIDATE -> candidate(item, change);
            case RECORDED -> complete(item);
            case QUALIFIED -> qualified(item, change);
            case STANDARD -> given("decision-missing", item, change, change.decision());
            case PREFERRED_STANDARD -> preferred(item);
            case SUPERSEDED -> superseded(item, change);
            default -> {
                // A reason was asked for already.
            }
        }
    }

    private static void given(String key, AdministeredItem item, StatusChange change, @Nullable String text) {
        if (text == null || text.isBlank()) {
            LocalizedText status = change.to().names();
            throw Refusals.of(key, item.identifier(), status.zh() + " / " + status.en());
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
