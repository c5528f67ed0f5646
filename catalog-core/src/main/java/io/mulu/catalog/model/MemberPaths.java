package io.mulu.catalog.model;

/**
 * The paths of a resource's members, as they stand on the wire and in findings, registry and mappings. A path within
 * an item stands behind {@link #item(int, String)}.
 */
public final class MemberPaths {

    /** 信息资源分类. */
    public static final String CLASSIFICATION = "classification";
    /** The classification's code. */
    public static final String CLASSIFICATION_CODE = "classification.code";
    /** The names of 类, 项, 目, 细目. */
    public static final String CLASSIFICATION_NAMES = "classification.names";
    /** 信息资源名称. */
    public static final String NAME = "name";
    /** 信息资源代码. */
    public static final String CODE = "code";
    /** 信息资源摘要. */
    public static final String SUMMARY = "summary";
    /** 信息资源提供方. */
    public static final String PROVIDER_NAME = "provider.name";
    /** 提供方内部部门. */
    public static final String PROVIDER_UNIT = "provider.unit";
    /** 信息资源提供方代码. */
    public static final String PROVIDER_CODE = "provider.code";
    /** 格式分类. */
    public static final String FORMAT_CATEGORY = "format.category";
    /** 格式类型. */
    public static final String FORMAT_TYPE = "format.type";
    /** 其他类型资源格式描述. */
    public static final String FORMAT_DESCRIPTION = "format.description";
    /** 信息项信息. */
    public static final String ITEMS = "items";
    /** 共享类型. */
    public static final String SHARING_TYPE = "sharing.type";
    /** 共享条件. */
    public static final String SHARING_CONDITION = "sharing.condition";
    /** 共享方式分类. */
    public static final String SHARING_MODE_CATEGORY = "sharing.mode.category";
    /** 共享方式类型. */
    public static final String SHARING_MODE_TYPE = "sharing.mode.type";
    /** 是否向社会开放. */
    public static final String OPENNESS_OPEN = "openness.open";
    /** 开放条件. */
    public static final String OPENNESS_CONDITION = "openness.condition";
    /** 更新周期. */
    public static final String UPDATE_CYCLE = "updateCycle";
    /** 发布日期. */
    public static final String ISSUED = "issued";
    /** 关联资源代码. */
    public static final String RELATED_CODES = "relatedCodes";
    /** 信息资源大普查. */
    public static final String SURVEY = "survey";
    /** 涉密属性. */
    public static final String CLASSIFIED = "classified";
    /** 层级属性. */
    public static final String LEVEL = "level";
    /** Extension elements. */
    public static final String EXTENSIONS = "extensions";
    /** Within an item: 信息项名称. */
    public static final String ITEM_NAME = "name";
    /** Within an item: 数据类型. */
    public static final String ITEM_DATA_TYPE = "dataType";
    /** Within an item: 数据长度. */
    public static final String ITEM_LENGTH = "length";
    /** Within an item: the identifier of a registered data element. */
    public static final String ITEM_DATA_ELEMENT = "dataElement";

    private MemberPaths() {}

    /**
     * The path of one name of the classification.
     *
     * @param index 0-based, 0 is 类
     * @return for example {@code classification.names[1]}
     */
    public static String classificationName(int index) {
        return CLASSIFICATION_NAMES + "[" + index + "]";
    }

    /**
     * The path of an item's member.
     *
     * @param index 0-based index of the item
     * @param member the member within the item; empty for the item itself
     * @return for example {@code items[3].dataType}
     */
    public static String item(int index, String member) {
        return ITEMS + "[" + index + "]" + (member.isEmpty() ? "" : "." + member);
    }

    /**
     * The path of an extension element.
     *
     * @param name its registry identifier or heading
     * @return for example {@code extensions.服务对象}
     */
    public static String extension(String name) {
        return EXTENSIONS + "." + name;
    }
}
