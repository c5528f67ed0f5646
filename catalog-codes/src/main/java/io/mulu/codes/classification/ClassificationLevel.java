package io.mulu.codes.classification;

/** The four levels of the guide's classification code, from the top. */
public enum ClassificationLevel {
    /** 类: one digit. */
    CATEGORY,
    /** 项: two digits. */
    GROUP,
    /** 目: three digits. */
    SUBGROUP,
    /** 细目: any number of digits, which may hold several levels. */
    DETAIL
}
