package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.MetadataElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of entries quickly that all their mandatory members are given, without looking for paths and making texts. Says only
 * yes or perhaps not: whoever hears the latter asks {@link Subject}.
 */
final class GivenMembers {

    private static final Set<String> OF_RESOURCE = Set.of(
            MemberPaths.CLASSIFICATION,
            MemberPaths.CLASSIFICATION_NAMES,
            MemberPaths.NAME,
            MemberPaths.SUMMARY,
            MemberPaths.PROVIDER_NAME,
            MemberPaths.PROVIDER_CODE,
            MemberPaths.FORMAT_CATEGORY,
            MemberPaths.FORMAT_TYPE,
            MemberPaths.SHARING_TYPE,
            MemberPaths.SHARING_MODE_CATEGORY,
            MemberPaths.SHARING_MODE_TYPE,
            MemberPaths.OPENNESS_OPEN,
            MemberPaths.UPDATE_CYCLE,
            MemberPaths.ISSUED);

    /** Those whose texts are codes, as long as the registry has a domain for them: a code always says something. */
    private static final Set<String> CODES = Set.of(
            MemberPaths.FORMAT_CATEGORY,
            MemberPaths.FORMAT_TYPE,
            MemberPaths.SHARING_MODE_CATEGORY,
            MemberPaths.SHARING_MODE_TYPE,
            MemberPaths.UPDATE_CYCLE);

    private static final Set<String> OF_ITEM = Set.of(MemberPaths.ITEM_NAME, MemberPaths.ITEM_DATA_TYPE);

    private final Silence silence;
    private final boolean resourcesKnown;
    private final boolean itemsKnown;
    private final boolean modeOfSharedOnly;

    /**
     * Of elements that may be mandatory.
     *
     * @param ofResource for resources
     * @param ofItem for items, by themselves
     * @param modeOfSharedOnly whether how to share is not asked of what is not shared
     */
    GivenMembers(
            Silence silence, Map<String, MetadataElement> ofResource, Set<String> ofItem, boolean modeOfSharedOnly) {
        this.silence = silence;
        this.modeOfSharedOnly = modeOfSharedOnly;
        this.resourcesKnown = OF_RESOURCE.containsAll(ofResource.keySet())
                && ofResource.entrySet().stream()
                        .allMatch(element -> !CODES.contains(element.getKey())
                                || element.getValue().valueDomain() != null);
        this.itemsKnown = OF_ITEM.containsAll(ofItem);
    }

    /** Whether a resource has all that any registry might call mandatory. */
    boolean areAllOf(InformationResource resource) {
        Provider provider = resource.provider();
        return resourcesKnown
                && isNamed(resource.classification().names())
                && speaks(resource.name())
                && speaks(resource.summary())
                && speaks(provider.name())
                && provider.code() != null
                && isCoded(resource.format())
                && isStated(resource.sharing())
                && resource.openness().open() != null
                && isCode(resource.updateCycle())
                && resource.issued() != null;
    }

    boolean areAllOf(DataItem item) {
        return itemsKnown && speaks(item.name()) && item.dataType() != null;
    }

    private boolean speaks(@Nullable String text) {
        return text != null && silence.surelySpeaks(text);
    }

    /** Names are looked at together, so that their beginning is that of the first. */
    private boolean isNamed(List<String> names) {
        return !names.isEmpty() && silence.surelySpeaks(names.get(0));
    }

    private static boolean isCoded(ResourceFormat format) {
        return isCode(format.category()) && isCode(format.type());
    }

    private boolean isStated(Sharing sharing) {
        return sharing.type() != null
                && (modeOfSharedOnly && sharing.type() == SharingType.NOT_SHARED
                        || isCode(sharing.mode().category())
                                && isCode(sharing.mode().type()));
    }

    /** A code of small letters means something; what else stands there is looked at closely. */
    private static boolean isCode(@Nullable String code) {
        return code != null && code.length() > 1 && code.charAt(0) >= 'a' && code.charAt(0) <= 'z';
    }
}
