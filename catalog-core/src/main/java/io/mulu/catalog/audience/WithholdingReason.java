package io.mulu.catalog.audience;

import java.util.Locale;

/** Why an audience does not see something. */
public enum WithholdingReason {
    /** The resource is classified. */
    CLASSIFIED,
    /** The secrecy of the resource or of one of its items was stated in words that could not be read. */
    SECRECY_UNREAD,
    /** The resource or item is not shared. */
    NOT_SHARED,
    /** The sharing type was stated in words that could not be read. */
    SHARING_UNREAD,
    /** The resource does not say how it is shared. */
    SHARING_NOT_STATED,
    /** The resource or item is not open to society. */
    NOT_OPEN,
    /** Whether it is open was stated in words that could not be read. */
    OPENNESS_UNREAD,
    /** The resource does not say whether it is open to society. */
    OPENNESS_NOT_STATED,
    /** The registry keeps the element for government departments. */
    INTERNAL_ELEMENT,
    /** The registry does not know the element, so nobody has decided who may see it. */
    UNREGISTERED_ELEMENT,
    /** Text that was kept as it was written, whatever it says. */
    TEXT_AS_WRITTEN,
    /** The tables that the catalogue was read from. */
    SOURCE_TABLE,
    /** A relation to a resource that is withheld, or that the catalogue does not have. */
    RELATED_RESOURCE_UNSEEN;

    /**
     * The name in files.
     *
     * @return lower case, for example {@code not-shared}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
