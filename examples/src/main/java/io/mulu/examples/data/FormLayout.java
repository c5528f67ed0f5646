package io.mulu.examples.data;

import static io.mulu.examples.data.FormColumn.optional;
import static io.mulu.examples.data.FormColumn.required;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a form, from A on. Title in row 1, groups in row 2, headings in row 3, data from row 4.
 *
 * @param columns the columns
 */
record FormLayout(List<FormColumn> columns) {

    /** 0-based index of the first row of data. */
    static final int FIRST_DATA_ROW = 3;

    private static final String CLASSIFICATION = "信息资源分类";
    private static final String PROVIDER = "信息资源提供方";
    private static final String FORMAT = "信息资源格式";
    private static final String SURVEY = "信息资源大普查";
    private static final String ITEMS = "信息项信息";
    private static final String SHARING = "共享属性";
    private static final String SHARING_MODE = "共享方式";
    private static final String OPENNESS = "开放属性";
    private static final List<String> LEVELS = List.of(
            "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十", "二十一", "二十二",
            "二十三", "二十四", "二十五", "二十六");

    FormLayout {
        columns = List.copyOf(columns);
    }

    /** The 53 columns A to BA. */
    static FormLayout national() {
        return new FormLayout(Stream.of(classification(), description(), attributes())
                .flatMap(List::stream)
                .toList());
    }

    /**
     * The 27 columns of the form without classification, with units in the headings of the survey and 更新每周期, as one
     * revision of it misspelt 更新周期.
     */
    static FormLayout withoutClassification() {
        return new FormLayout(Stream.of(description(), attributes())
                .flatMap(List::stream)
                .map(FormLayout::asInShortForm)
                .toList());
    }

    private static FormColumn asInShortForm(FormColumn column) {
        return switch (column.member()) {
            case "survey.storageTotal", "survey.storageShared", "survey.storageOpened" ->
                column.renamed(column.heading() + "（G）");
            case "survey.recordsTotal", "survey.recordsShared", "survey.recordsOpened" ->
                column.renamed(column.heading() + "（万）");
            case "updateCycle" -> column.renamed("更新每周期");
            default -> column;
        };
    }

    /** The same columns and, behind them, five that the form of 2017 did not have. */
    FormLayout withAttributesBeyondTheForm() {
        return new FormLayout(Stream.concat(
                        columns.stream(),
                        Stream.of(
                                optional("classified", "", "涉密属性", 12),
                                optional("level", "", "层级属性", 12),
                                optional("classification.code", "", "分类码", 14),
                                optional("items.extensions.时间戳", ITEMS, "时间戳", 10),
                                optional("items.extensions.主键", ITEMS, "主键", 10)))
                .toList());
    }

    private static List<FormColumn> classification() {
        List<FormColumn> columns = new ArrayList<>(List.of(
                required("classification.names[0]", CLASSIFICATION, "类分类", 20),
                required("classification.names[1]", CLASSIFICATION, "项分类", 16),
                optional("classification.names[2]", CLASSIFICATION, "目分类", 22),
                optional("classification.names[3]", CLASSIFICATION, "细目分类", 12)));
        LEVELS.forEach(level -> columns.add(optional("", CLASSIFICATION, "分类" + level + "级", 12)));
        return columns;
    }

    private static List<FormColumn> description() {
        return List.of(
                required("name", "", "信息资源名称", 32),
                optional("code", "", "信息资源代码", 18),
                required("provider.name", PROVIDER, "信息资源提供方", 20),
                optional("provider.unit", PROVIDER, "提供方内部部门", 26),
                required("provider.code", "", "资源提供方代码", 22),
                required("summary", "", "信息资源摘要", 48),
                required("format.category", FORMAT, "格式分类", 12),
                required("format.type", FORMAT, "格式类型", 12),
                optional("format.description", "", "其他类型资源格式描述", 24));
    }

    private static List<FormColumn> attributes() {
        return List.of(
                required("survey.storageTotal", SURVEY, "数据存储总量", 16),
                required("survey.recordsTotal", SURVEY, "结构化信息记录总数", 20),
                required("survey.storageShared", SURVEY, "已共享的数据存储量", 20),
                required("survey.recordsShared", SURVEY, "已共享结构化记录数", 20),
                required("survey.storageOpened", SURVEY, "已开放的数据存储量", 20),
                required("survey.recordsOpened", SURVEY, "已开放结构化记录数", 20),
                required("items.name", ITEMS, "信息项名称", 26),
                required("items.dataType", ITEMS, "数据类型", 14),
                required("items.length", ITEMS, "数据长度", 10),
                required("sharing.type", SHARING, "共享类型", 13),
                required("sharing.condition", SHARING, "共享条件", 60),
                required("sharing.mode.category", SHARING_MODE, "共享方式分类", 16),
                required("sharing.mode.type", SHARING_MODE, "共享方式类型", 16),
                required("openness.open", OPENNESS, "是否向社会开放", 16),
                optional("openness.condition", OPENNESS, "开放条件", 44),
                required("updateCycle", "", "更新周期", 12),
                required("issued", "", "发布日期", 13),
                optional("relatedCodes", "", "关联及类目名称", 18));
    }

    /**
     * Where a member stands.
     *
     * @param member the path of a member; {@code items} stands where the names of the items do
     * @return the 0-based column
     */
    int column(String member) {
        String sought = member.equals("items") ? "items.name" : member;
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).member().equals(sought))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column for member " + member));
    }
}
