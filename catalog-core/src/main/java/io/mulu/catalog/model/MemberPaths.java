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

    private static final String ITEM = ITEMS + "[";

    /** The end of the longest index that is a number of the language. */
    private static final int MOST_INDEX = ITEM.length() + 10;

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

    /**
     * A path without the numbers of items and levels, so that it stays the same when rows are inserted.
     *
     * @param path the path of a member
     * @return for example {@code items.dataType} for {@code items[3].dataType}
     */
    public static String withoutIndexes(String path) {
        StringBuilder plain = new StringBuilder(path.length());
        int from = 0;
        for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', open + 1)) {
            int close = endOfIndex(path, open);
            if (close > 0) {
                plain.append(path, from, open);
                from = close;
            }
        }
        return plain.append(path, from, path.length()).toString();
    }

    /** Headings may have brackets too; only digits between them are an index. */
    private static int endOfIndex(String path, int open) {
        int at = open + 1;
        while (at < path.length() && Character.isDigit(path.charAt(at))) {
            at++;
        }
        return at > open + 1 && at < path.length() && path.charAt(at) == ']' ? at + 1 : 0;
    }

    /**
     * Which item a path leads into.
     *
     * @param path the path of a member
     * @return the 0-based index of the item; -1 when the path leads into none
     */
    public static int itemIndex(String path) {
        if (!path.startsWith(ITEM)) {
            return -1;
        }
        int close = endOfIndex(path, ITEM.length() - 1);
        return close == 0 || close > MOST_INDEX ? -1 : Integer.parseInt(path, ITEM.length(), close - 1, 10);
    }
}
