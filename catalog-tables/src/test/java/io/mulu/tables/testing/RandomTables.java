package io.mulu.tables.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables whose rows agree and disagree in every way, with texts that begin formulas and columns that nobody knows. */
public final class RandomTables {

    private static final String[][] COLUMNS = {
        {"类分类", "部门", "主题", ""},
        {"项分类", "国务院", ""},
        {"信息资源分类", "经济/税务/征管", "303006", "体育 > 竞技", "文化", "", ""},
        {"信息资源名称", "甲", "乙", "甲", "=甲", " 丙", ""},
        {"信息资源代码", "303006/000001", "303006/000002", "坏代码", ""},
        {"信息资源提供方", "某局", "某局", "某局", "某委", ""},
        {"资源提供方代码", "11430000743187451F", "不知道", ""},
        {"信息资源摘要", "摘要", "别的\n摘要", "'=摘要", "+1", ""},
        {"信息资源格式分类", "数据库", "电子文档", "database", ""},
        {"数据存储总量", "1.50", "约三G", "-3", "12", "0.50", ""},
        {"信息项名称", "一", "二", "三", "@四", ""},
        {"数据类型", "字符型", "C", "varchar", ""},
        {"数据长度", "32", "(10,2)", "很长", "007", ""},
        {"共享类型", "无条件共享", "有条件共享", " 有条件共享", "不予共享", "内部", ""},
        {"共享条件", "依申请", "限本市", ""},
        {"是否向社会开放", "是", "否", "再议", ""},
        {"开放条件", "依法", ""},
        {"更新周期", "每年", "实时", "每3天", ""},
        {"发布日期", "2017-08-24", "2017年8月", "42971", "1899-12-31", ""},
        {"关联资源代码", "303006/000009、303006/000010", "303006/000009", ""},
        {"备注", "同", "异", "-", "_x0041_", "\t制表", ""},
        {"", "无名", ""}
    };

    private RandomTables() {}

    public static Path csv(Random random, Path folder, String name) throws IOException {
        StringBuilder csv = new StringBuilder();
        for (String[] row : rows(random)) {
            csv.append('"').append(String.join("\",\"", row)).append("\"\n");
        }
        return Files.writeString(folder.resolve(name), csv);
    }

    private static List<String[]> rows(Random random) {
        List<String[]> rows = new ArrayList<>();
        int last = 3 + random.nextInt(6);
        for (int row = 0; row <= last; row++) {
            String[] cells = new String[COLUMNS.length];
            boolean same = row > 1 && random.nextInt(3) > 0;
            for (int column = 0; column < cells.length; column++) {
                String[] values = COLUMNS[column];
                boolean repeat = same && random.nextInt(4) > 0;
                cells[column] = row == 0
                        ? values[0]
                        : repeat ? rows.get(row - 1)[column] : values[1 + random.nextInt(values.length - 1)];
            }
            rows.add(cells);
        }
        return rows;
    }
}
