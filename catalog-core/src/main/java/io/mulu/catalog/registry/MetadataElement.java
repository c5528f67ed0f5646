package io.mulu.catalog.registry;

import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.text.LocalizedText;
import java.util.List;
import java.util.Objects;
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
 * @param details what schemas and shapes need to know besides
 */
public record MetadataElement(
        String id,
        LocalizedText names,
        LocalizedText definition,
        ClauseRef clause,
        Obligation obligation,
        @Nullable String valueDomain,
        List<String> headings,
        ElementDetails details) {

    public MetadataElement {
        headings = headings.stream().distinct().toList();
        Objects.requireNonNull(details, "details");
    }

    /**
     * An element of which no details are known.
     *
     * @param id the path of its member
     * @param names its names
     * @param definition what it holds
     * @param clause where it comes from
     * @param obligation whether it must be given
     * @param valueDomain the identifier of its value domain; null when it has none
     * @param headings the headings under which tables carry it
     */
    public MetadataElement(
            String id,
            LocalizedText names,
            LocalizedText definition,
            ClauseRef clause,
            Obligation obligation,
            @Nullable String valueDomain,
            List<String> headings) {
        this(
                id,
                names,
                definition,
                clause,
                obligation,
                valueDomain,
                headings,
                ElementDetails.of(obligation, valueDomain));
    }
}
