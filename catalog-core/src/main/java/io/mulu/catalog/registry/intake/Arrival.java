package io.mulu.catalog.registry.intake;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.item.AdministeredItem;

/**
 * An item that was read from a file.
 *
 * @param place where it stands; members that were found wrong are looked up in it
 * @param item the item; without records of its own, with one that says that it is made known now
 * @param form how it takes its place in a registry
 */
public record Arrival(JsonNode place, AdministeredItem item, Form form) {

    /** How an item takes its place in a registry. */
    public enum Form {
        /** With the records of its registration. */
        REGISTERED,
        /** As something new to say, under an identifier with its version. */
        SUBMITTED,
        /** As something new to say, under whatever version the registry comes to. */
        UNNUMBERED
    }
}
