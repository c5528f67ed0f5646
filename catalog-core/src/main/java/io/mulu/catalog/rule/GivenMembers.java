package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.SharingType;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells of members quickly, and without making texts of them, that they are given. Says only yes or perhaps not: whoever
 * hears the latter asks {@link Subject}.
 */
final class GivenMembers {

    private final Silence silence;

    GivenMembers(Silence silence) {
        this.silence = silence;
    }

    /** Of a mandatory member of resources; null for those that must be asked otherwise. */
    @Nullable
    Predicate<InformationResource> ofResource(String path, boolean coded) {
        return switch (path) {
            case MemberPaths.CLASSIFICATION, MemberPaths.CLASSIFICATION_NAMES ->
                resource -> isNamed(resource.classification().names());
            case MemberPaths.NAME -> resource -> isGiven(resource.name(), coded);
            case MemberPaths.SUMMARY -> resource -> isGiven(resource.summary(), coded);
            case MemberPaths.PROVIDER_NAME ->
                resource -> isGiven(resource.provider().name(), coded);
            case MemberPaths.PROVIDER_CODE -> resource -> resource.provider().code() != null;
            case MemberPaths.FORMAT_CATEGORY ->
                resource -> isGiven(resource.format().category(), coded);
            case MemberPaths.FORMAT_TYPE ->
                resource -> isGiven(resource.format().type(), coded);
            case MemberPaths.SHARING_TYPE -> resource -> resource.sharing().type() != null;
            case MemberPaths.SHARING_MODE_CATEGORY ->
                resource ->
                        isPrivate(resource) || isGiven(resource.sharing().mode().category(), coded);
            case MemberPaths.SHARING_MODE_TYPE ->
                resource ->
                        isPrivate(resource) || isGiven(resource.sharing().mode().type(), coded);
            case MemberPaths.OPENNESS_OPEN -> resource -> resource.openness().open() != null;
            case MemberPaths.UPDATE_CYCLE -> resource -> isGiven(resource.updateCycle(), coded);
            case MemberPaths.ISSUED -> resource -> resource.issued() != null;
            default -> null;
        };
    }

    /** Of a mandatory member of items; null for those that must be asked otherwise. */
    @Nullable
    Predicate<DataItem> ofItem(String path, boolean coded) {
        return switch (path) {
            case MemberPaths.ITEM_NAME -> item -> isGiven(item.name(), coded);
            case MemberPaths.ITEM_DATA_TYPE -> item -> item.dataType() != null;
            default -> null;
        };
    }

    private boolean isGiven(@Nullable String text, boolean coded) {
        return text != null && (coded ? !Silence.isBlank(text) : silence.surelySpeaks(text));
    }

    /** Names are looked at together, so that their beginning is that of the first. */
    private boolean isNamed(List<String> names) {
        return !names.isEmpty() && silence.surelySpeaks(names.get(0));
    }

    /** How to share is not asked of what is not shared. */
    private static boolean isPrivate(InformationResource resource) {
        return resource.sharing().type() == SharingType.NOT_SHARED;
    }
}
