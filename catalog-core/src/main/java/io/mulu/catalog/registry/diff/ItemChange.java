package io.mulu.catalog.registry.diff;

import io.mulu.catalog.registry.item.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * One difference.
 *
 * @param changeClass what it means
 * @param kind the kind of the item
 * @param key the item, see {@link io.mulu.catalog.registry.item.AdministeredItem#key()}
 * @param attribute what differs, as in the item's file, for example {@code obligation} or {@code values.monthly}; empty
 *     for the item as a whole
 * @param before what it was; null when there was nothing
 * @param after what it is; null when there is nothing
 */
public record ItemChange(
        ChangeClass changeClass,
        ItemKind kind,
        String key,
        String attribute,
        @Nullable String before,
        @Nullable String after) {}
