package io.mulu.catalog.registry.item;

import io.mulu.catalog.registry.status.RegistrationStatus;
import io.mulu.catalog.registry.status.StatusHistory;
import io.mulu.catalog.registry.status.StatusRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the registry in one version.
 *
 * @param identifier its identifier
 * @param content what it says
 * @param history the records of its status
 * @param successor the item that supersedes it, or that a retired item points to; null unless it is superseded or retired
 */
public record AdministeredItem(
        ItemIdentifier identifier,
        ItemContent content,
        StatusHistory history,
        @Nullable ItemIdentifier successor) {

    /**
     * Throws {@link IllegalArgumentException} when it is superseded by nothing, or has a successor though it is neither
     * superseded nor retired.
     */
    public AdministeredItem {
        RegistrationStatus status = history.status();
        boolean may = status == RegistrationStatus.SUPERSEDED || status == RegistrationStatus.RETIRED;
        boolean must = status == RegistrationStatus.SUPERSEDED;
        if (successor == null ? must : !may) {
            throw new IllegalArgumentException(
                    "successor: " + identifier + " is " + status.code() + " and its successor " + successor);
        }
    }

    /**
     * Its kind.
     *
     * @return the kind of its content
     */
    public ItemKind kind() {
        return content.kind();
    }

    /**
     * The name by which other items and files know it: of an element the path of its member, of a value domain its
     * identifier there, of other items the item part of their identifier.
     *
     * @return the same for all versions
     */
    public String key() {
        return key(identifier, content);
    }

    static String key(ItemIdentifier identifier, ItemContent content) {
        if (content instanceof ItemContent.OfElement element) {
            return element.element().id();
        }
        return content instanceof ItemContent.OfDomain domain ? domain.domain().id() : identifier.item();
    }

    /**
     * Its registration status, as decided last.
     *
     * @return the status
     */
    public RegistrationStatus status() {
        return history.status();
    }

    /**
     * Whether this is an earlier state of the item to which nothing but records of its status was added.
     *
     * @param earlier the earlier state
     * @return true if nothing that was there is different or gone
     */
    public boolean continues(AdministeredItem earlier) {
        List<StatusRecord> before = earlier.history.records();
        List<StatusRecord> after = history.records();
        return identifier.equals(earlier.identifier)
                && content.equals(earlier.content)
                && after.size() >= before.size()
                && after.subList(0, before.size()).equals(before);
    }
}
