package io.mulu.catalog.audience;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.SharingType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an audience may know of a resource or item at all; where not, the gravest reason. */
final class Admission {

    private Admission() {}

    @Nullable
    static WithholdingReason refusal(Audience audience, InformationResource resource) {
        if (audience == Audience.INTERNAL) {
            return null;
        }
        WithholdingReason secrecy = secrecy(resource);
        if (secrecy != null) {
            return secrecy;
        }
        WithholdingReason sharing =
                sharing(resource.sharing().type(), resource.asWritten(), audience == Audience.SHARED);
        return sharing != null || audience == Audience.SHARED
                ? sharing
                : openness(resource.openness().open(), resource.asWritten(), true);
    }

    /** An item with nothing of its own to say follows its resource. */
    @Nullable
    static WithholdingReason refusal(Audience audience, DataItem item) {
        if (audience == Audience.INTERNAL) {
            return null;
        }
        WithholdingReason sharing = sharing(item.sharing().type(), item.asWritten(), false);
        return sharing != null || audience == Audience.SHARED
                ? sharing
                : openness(item.openness().open(), item.asWritten(), false);
    }

    /** Also when the secrecy was written in words that were not read, or when the row of an item says something else. */
    private static @Nullable WithholdingReason secrecy(InformationResource resource) {
        if (Boolean.TRUE.equals(resource.classified())) {
            return WithholdingReason.CLASSIFIED;
        }
        boolean unread = resource.classified() == null && isWritten(resource.asWritten(), MemberPaths.CLASSIFIED);
        return unread || resource.items().stream().anyMatch(item -> isWritten(item.asWritten(), MemberPaths.CLASSIFIED))
                ? WithholdingReason.SECRECY_UNREAD
                : null;
    }

    private static @Nullable WithholdingReason sharing(
            @Nullable SharingType type, Map<String, String> written, boolean required) {
        if (type == SharingType.NOT_SHARED) {
            return WithholdingReason.NOT_SHARED;
        }
        if (type == null && isWritten(written, MemberPaths.SHARING_TYPE)) {
            return WithholdingReason.SHARING_UNREAD;
        }
        return type == null && required ? WithholdingReason.SHARING_NOT_STATED : null;
    }

    private static @Nullable WithholdingReason openness(
            @Nullable Boolean open, Map<String, String> written, boolean required) {
        if (Boolean.FALSE.equals(open)) {
            return WithholdingReason.NOT_OPEN;
        }
        if (open == null && isWritten(written, MemberPaths.OPENNESS_OPEN)) {
            return WithholdingReason.OPENNESS_UNREAD;
        }
        return open == null && required ? WithholdingReason.OPENNESS_NOT_STATED : null;
    }

    private static boolean isWritten(Map<String, String> written, String member) {
        return written.containsKey(member);
    }
}
