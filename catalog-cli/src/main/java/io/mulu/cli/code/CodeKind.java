package io.mulu.cli.code;

import java.util.Locale;
import java.util.Optional;

/** What a text is meant to be. */
public enum CodeKind {
    /** 统一社会信用代码, GB 32100. */
    UNIFIED_SOCIAL_CREDIT_CODE,
    /** 信息资源代码, under a code profile. */
    RESOURCE_CODE,
    /** 组织机构代码, GB 11714. */
    ORGANISATION_CODE,
    /** 行政区划代码, GB/T 2260. */
    DIVISION_CODE,
    /** 分类码, the guide's 类, 项, 目 and 细目. */
    CLASSIFICATION_CODE,
    /** None of these. */
    UNKNOWN;

    /**
     * The name on the wire.
     *
     * @return kebab-case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of a name.
     *
     * @param code the name on the wire
     * @return the kind; empty when there is none of that name
     */
    public static Optional<CodeKind> of(String code) {
        for (CodeKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
