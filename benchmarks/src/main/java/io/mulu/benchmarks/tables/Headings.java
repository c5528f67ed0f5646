package io.mulu.benchmarks.tables;

import java.util.ArrayList;
import java.util.List;

/** The 53 headings of the national filling workbook: 26 levels of classification, then 27 others. */
final class Headings {

    static final int LEVELS = 26;

    private static final List<String> UPPER_LEVELS = List.of("类分类\n（必填项）", "项分类\n（必填项）", "目分类\n（选填项）", "细目分类\n（选填项）");

    private static final List<String> OTHERS = List.of(
            "信息资源名称\n（必填项）",
            "信息资源代码\n（选填项）",
            "信息资源提供方\n（必填项）",
            "提供方内部部门\n（选填项）",
            "资源提供方代码\n（必填项）",
            "信息资源摘要\n（必填项）",
            "信息资源格式分类\n（必填项）",
            "信息资源格式类型\n（必填项）",
            "其他类型资源格式描述\n（选填项）",
            "数据存储总量（G）\n（必填项）",
            "结构化信息记录总数（万）\n（必填项）",
            "已共享的数据存储量（G）\n（必填项）",
            "已共享结构化记录数（万）\n（必填项）",
            "已开放的数据存储量（G）\n（必填项）",
            "已开放结构化记录数（万）\n（必填项）",
            "信息项名称\n（必填项）",
            "数据类型\n（必填项）",
            "数据长度\n（必填项）",
            "共享类型\n（必填项）",
            "共享条件\n（必填项）",
            "共享方式分类\n（必填项）",
            "共享方式类型\n（必填项）",
            "是否向社会开放\n（必填项）",
            "开放条件\n（选填项）",
            "更新周期\n（必填项）",
            "发布日期\n（必填项）",
            "关联及类目名称\n（选填项）");

    private static final String DIGITS = "一二三四五六七八九";

    private Headings() {}

    static List<String> all() {
        List<String> all = new ArrayList<>(UPPER_LEVELS);
        for (int level = UPPER_LEVELS.size() + 1; level <= LEVELS; level++) {
            all.add("分类" + number(level) + "级\n（选填项）");
        }
        all.addAll(OTHERS);
        return List.copyOf(all);
    }

    private static String number(int number) {
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10 - 1, number % 10);
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10 - 1) + "十";
        return tens + ones;
    }
}
