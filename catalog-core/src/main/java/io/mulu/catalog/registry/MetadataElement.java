package io.mulu.catalog.registry;

import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A metadata element of the guide, or an extension.
 *
 * @param id the path of its member, see {@code MemberPaths}; within an item it begins with {@code items.}
 * @param names its names
 * @param definition what it holds
 * @param clause where it comes from
 * @param obligation whether it must be given
 * @param valueDomain the identifier of its value domain; null when it has none
 * @param headings the headings under which tables carry it, the usual one first; without （必填项） and the like
 */
public record MetadataElement(
        String id,
        LocalizedText names,
        LocalizedText definition,
        ClauseRef clause,
        Obligation obligation,
        @Nullable String valueDomain,
        List<String> headings) {

    public MetadataElement {
        headings = List.copyOf(headings);
    }
}
