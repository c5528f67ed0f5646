package io.mulu.catalog.registry;

/** The identifiers of the value domains that the library ships. */
public final class ValueDomains {

    /** 共享类型. */
    public static final String SHARING_TYPE = "sharing-type";
    /** 共享方式分类. */
    public static final String SHARING_MODE_CATEGORY = "sharing-mode-category";
    /** 共享方式类型. */
    public static final String SHARING_MODE_TYPE = "sharing-mode-type";
    /** 格式分类. */
    public static final String FORMAT_CATEGORY = "format-category";
    /** 格式类型. */
    public static final String FORMAT_TYPE = "format-type";
    /** 更新周期. */
    public static final String UPDATE_CYCLE = "update-cycle";
    /** 数据类型. */
    public static final String DATA_TYPE = "data-type";
    /** 是否向社会开放. */
    public static final String OPENNESS = "openness";
    /** 涉密属性. */
    public static final String SECRECY = "secrecy";
    /** 层级属性. */
    public static final String LEVEL = "level";

    private ValueDomains() {}
}
