package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reaches the codes of coded members without looking for their paths each time; otherwise as {@link CoreMembers}. */
final class CodedMembers {

    private CodedMembers() {}

    /** The code of a member of resources; null for members that must be asked otherwise. */
    static @Nullable Function<InformationResource, @Nullable String> ofResource(String path) {
        return switch (path) {
            case MemberPaths.FORMAT_CATEGORY -> resource -> resource.format().category();
            case MemberPaths.FORMAT_TYPE -> resource -> resource.format().type();
            case MemberPaths.SHARING_TYPE ->
                resource -> resource.sharing().type() == null
                        ? null
                        : resource.sharing().type().code();
            case MemberPaths.SHARING_MODE_CATEGORY ->
                resource -> resource.sharing().mode().category();
            case MemberPaths.SHARING_MODE_TYPE ->
                resource -> resource.sharing().mode().type();
            case MemberPaths.OPENNESS_OPEN -> resource -> open(resource.openness());
            case MemberPaths.UPDATE_CYCLE -> InformationResource::updateCycle;
            case MemberPaths.CLASSIFIED -> resource -> CoreMembers.classified(resource.classified());
            case MemberPaths.LEVEL -> InformationResource::level;
            default -> null;
        };
    }

    private static @Nullable String open(Openness openness) {
        return CoreMembers.open(openness.open());
    }
}
