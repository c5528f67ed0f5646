package io.mulu.benchmarks.tables;

import io.mulu.codes.checkdigit.CreditCodeCheckDigit;
import io.mulu.codes.checkdigit.OrganizationCodeCheckDigit;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a filled-in workbook: texts, numbers in the columns of figures, nothing where forms are left empty. The
 * same resource and item have the same texts, always. One resource in fifty says its sharing in a way that no rule likes.
 * For use by one thread.
 */
final class SampleRows {

    static final int COLUMNS = 53;

    private static final int NAME = Headings.LEVELS;
    private static final int FIGURES = NAME + 9;
    private static final int ITEM = NAME + 15;
    private static final int SHARING = NAME + 18;
    private static final int BAD = 50;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3000;

    private static final List<String> PLACES = List.of("东安", "西宁", "南平", "北海", "江阳", "河源", "湖山", "泉林", "石兴", "金德");
    private static final List<String> OFFICES =
            List.of("发展和改革局", "教育局", "工业和信息化局", "民政局", "财政局", "自然资源局", "交通运输局", "水务局", "卫生健康委员会", "市场监督管理局");
    private static final List<String> UNITS = List.of("办公室", "政策法规科", "信息中心", "行政审批科", "综合业务科");
    private static final List<String> OBJECTS = List.of(
            "企业", "个体工商户", "社会组织", "医疗机构", "学校", "养老机构", "建筑工程", "道路运输车辆", "食品经营", "特种设备", "不动产", "排污单位", "退役军人",
            "执业药师");
    private static final List<String> CONTENTS =
            List.of("登记信息", "许可信息", "备案信息", "行政处罚信息", "行政检查信息", "资格认定信息", "变更信息", "信用评价信息", "证照信息", "名录信息", "监测信息");
    private static final List<String> ITEMS = List.of(
            "名称",
            "统一社会信用代码",
            "法定代表人姓名",
            "登记机关",
            "登记日期",
            "有效期至",
            "许可证编号",
            "许可内容",
            "注册资本",
            "经营范围",
            "住所",
            "行政区划代码",
            "经度",
            "纬度",
            "联系电话",
            "处罚决定书文号",
            "处罚金额",
            "检查结果",
            "评价等级",
            "备注");
    private static final List<String> TYPES = List.of("字符串型C", "数值型N", "日期型D", "字符串型C", "字符串型C");
    private static final List<String> CONDITIONS = List.of("作为行政依据，经审核后按批次共享", "用于业务协同和行政检查，使用后不得留存", "作为统计分析的参考");
    private static final List<String> CYCLES = List.of("每日", "每周", "每月", "每季度", "每年");
    private static final List<String> DATABASES = List.of("mysql", "oracle", "dm", "sqlserver");

    private final ClassificationScheme scheme = ShippedSchemes.national201710();
    private final List<ClassificationNode> leaves = scheme.nodes().stream()
            .filter(node ->
                    node.code().length() == 6 && scheme.children(node.code()).isEmpty())
            .toList();
    private final CodeProfile codes = CodeProfiles.shipped().profile("national").orElseThrow();
    private final @Nullable Object[] row = new Object[COLUMNS];
    private int at = -1;

    /** The cells of an item's row, from 0 on; the same array each time. */
    @Nullable
    Object[] row(int resource, int item) {
        if (resource != at) {
            at = resource;
            Arrays.fill(row, null);
            putResource(resource);
            putSharing(resource);
        }
        row[ITEM] = of(ITEMS, resource * 7 + item);
        row[ITEM + 1] = of(TYPES, item);
        row[ITEM + 2] = 8 + item * 4;
        return row;
    }

    private void putResource(int resource) {
        ClassificationNode leaf = leaves.get(resource % leaves.size());
        List<String> path = scheme.path(leaf.code());
        for (int level = 0; level < path.size(); level++) {
            row[level] = path.get(level);
        }
        String name = of(OBJECTS, resource) + of(CONTENTS, resource / OBJECTS.size()) + "（" + resource + "号）";
        int provider = resource / 200;
        String place = of(PLACES, provider / OFFICES.size()) + of(PLACES, provider / 100) + "市";
        row[NAME] = name;
        row[NAME + 1] = codes.format(leaf.code(), resource / leaves.size() + 1).text();
        row[NAME + 2] = place + of(OFFICES, provider);
        row[NAME + 3] = of(UNITS, resource);
        row[NAME + 4] = creditCode(provider);
        row[NAME + 5] = name + "，由" + of(UNITS, resource) + "在办结后三个工作日内录入，每日汇总后归集，与上级主管部门的数据每月核对一次。";
        row[NAME + 6] = "数据库";
        row[NAME + 7] = of(DATABASES, resource);
        for (int figure = 0; figure < 6; figure++) {
            row[FIGURES + figure] = (resource % 1000 + 10) / (1 << figure / 2) / 10.0;
        }
    }

    private void putSharing(int resource) {
        boolean bad = resource % BAD == 0;
        row[SHARING] = bad ? "部分共享" : "有条件共享";
        row[SHARING + 1] = of(CONDITIONS, resource);
        row[SHARING + 2] = "共享平台方式";
        row[SHARING + 3] = "接口";
        row[SHARING + 4] = "否";
        row[SHARING + 6] = of(CYCLES, resource);
        row[SHARING + 7] = FIRST_DAY.plusDays(resource % DAYS).toString();
    }

    private static String of(List<String> words, int number) {
        return words.get(number % words.size());
    }

    private static String creditCode(int number) {
        String body = String.format(Locale.ROOT, "%08d", number + 1);
        String organization = "11430000" + body + OrganizationCodeCheckDigit.INSTANCE.expected(body);
        return organization + CreditCodeCheckDigit.INSTANCE.expected(organization);
    }
}
