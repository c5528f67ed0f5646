package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ValueDomain;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells of entries quickly that all their codes are in the domains of some elements, without looking for paths. Says only yes
 * or perhaps not: whoever hears the latter asks {@link Subject}.
 */
final class KnownCodes {

    private static final Set<String> TYPED =
            Set.of(MemberPaths.SHARING_TYPE, MemberPaths.OPENNESS_OPEN, MemberPaths.CLASSIFIED);

    private final Map<String, ValueDomain> domains = new HashMap<>();
    private final @Nullable ValueDomain formatCategory;
    private final @Nullable ValueDomain formatType;
    private final @Nullable ValueDomain modeCategory;
    private final @Nullable ValueDomain modeType;
    private final @Nullable ValueDomain updateCycle;
    private final @Nullable ValueDomain level;
    private final boolean typedKnown;
    private final boolean extended;
    private final Set<DataType> types = EnumSet.allOf(DataType.class);

    KnownCodes(MetadataRegistry registry, ElementPaths paths) {
        paths.ofResource().forEach((path, element) -> add(path, registry, element));
        formatCategory = domains.remove(MemberPaths.FORMAT_CATEGORY);
        formatType = domains.remove(MemberPaths.FORMAT_TYPE);
        modeCategory = domains.remove(MemberPaths.SHARING_MODE_CATEGORY);
        modeType = domains.remove(MemberPaths.SHARING_MODE_TYPE);
        updateCycle = domains.remove(MemberPaths.UPDATE_CYCLE);
        level = domains.remove(MemberPaths.LEVEL);
        typedKnown =
                hasAll(MemberPaths.SHARING_TYPE, Stream.of(SharingType.values()).map(SharingType::code))
                        && hasAll(MemberPaths.OPENNESS_OPEN, Stream.of(CoreMembers.open(true), CoreMembers.open(false)))
                        && hasAll(
                                MemberPaths.CLASSIFIED,
                                Stream.of(CoreMembers.classified(true), CoreMembers.classified(false)));
        domains.keySet().removeAll(TYPED);
        extended = !domains.isEmpty();
        MetadataElement type = paths.ofItem().get(MemberPaths.ITEM_DATA_TYPE);
        if (type != null && type.valueDomain() != null) {
            ValueDomain domain = registry.domain(type.valueDomain());
            types.removeIf(letter -> !isKnown(letter.name(), domain));
        }
    }

    private void add(String path, MetadataRegistry registry, MetadataElement element) {
        if (element.valueDomain() != null) {
            domains.put(path, registry.domain(element.valueDomain()));
        }
    }

    private boolean hasAll(String path, Stream<@Nullable String> codes) {
        ValueDomain domain = domains.get(path);
        return domain == null || codes.allMatch(code -> isKnown(code, domain));
    }

    private static boolean isKnown(@Nullable String code, @Nullable ValueDomain domain) {
        return code == null || domain == null || domain.value(code).isPresent();
    }

    boolean areAllOf(InformationResource resource) {
        ResourceFormat format = resource.format();
        SharingMode mode = resource.sharing().mode();
        return typedKnown
                && resource.asWritten().isEmpty()
                && (!extended || resource.extensions().isEmpty())
                && isKnown(format.category(), formatCategory)
                && isKnown(format.type(), formatType)
                && isKnown(mode.category(), modeCategory)
                && isKnown(mode.type(), modeType)
                && isKnown(resource.updateCycle(), updateCycle)
                && isKnown(resource.level(), level);
    }

    /** Whether that holds of any item which has nothing but what all items have. */
    boolean areAllTypesKnown() {
        return types.size() == DataType.values().length;
    }

    boolean isOfUsual(DataItem item) {
        return item.dataType() == null || types.contains(item.dataType());
    }
}
