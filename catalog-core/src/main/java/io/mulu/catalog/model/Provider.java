package io.mulu.catalog.model;

import io.mulu.codes.organization.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * The department that provides a resource (信息资源提供方, 内部部门, 提供方代码).
 *
 * @param name the name of the department; null when absent
 * @param unit the division inside it; null when absent
 * @param code its unified social credit code; null when absent or not valid, then see {@code asWritten}
 */
public record Provider(
        @Nullable String name,
        @Nullable String unit,
        @Nullable UnifiedSocialCreditCode code) {

    /** Nothing stated. */
    public static final Provider NONE = new Provider(null, null, null);

    /**
     * Whether nothing is stated.
     *
     * @return true if every part is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
