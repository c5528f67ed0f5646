package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.stream.Entry;
import io.mulu.tables.testing.EntryTexts;
import io.mulu.tables.testing.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However rows agree or disagree, every text of a row is found in the entry that the row belongs to. */
class NothingIsLostTest {

    private static final int TABLES = 150;

    private static final String[][] COLUMNS = {
        {"类分类", "部门", "主题", ""},
        {"项分类", "国务院", ""},
        {"信息资源名称", "甲", "乙", "甲", "甲", ""},
        {"信息资源代码", "303006/000001", "303006/000002", "坏代码", ""},
        {"信息资源提供方", "某局", "某局", "某局", "某委", ""},
        {"资源提供方代码", "11430000743187451F", "不知道", ""},
        {"信息资源摘要", "摘要", "别的摘要", ""},
        {"信息资源格式分类", "数据库", "电子文档", ""},
        {"数据存储总量", "1.50", "约三G", ""},
        {"信息项名称", "一", "二", "三", ""},
        {"数据类型", "字符型", "C", "varchar", ""},
        {"数据长度", "32", "(10,2)", "很长", ""},
        {"共享类型", "无条件共享", "有条件共享", "不予共享", "内部", ""},
        {"共享条件", "依申请", "限本市", ""},
        {"是否向社会开放", "是", "否", "再议", ""},
        {"开放条件", "依法", ""},
        {"更新周期", "每年", "实时", "每3天", ""},
        {"发布日期", "2017-08-24", "2017年8月", "42971", ""},
        {"关联资源代码", "303006/000009、303006/000010", "303006/000009", ""},
        {"备注", "同", "异", ""},
        {"", "无名", ""}
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsEveryTextOfRandomTables(long seed) throws IOException {
        Random random = new Random(seed);
        int texts = 0;
        for (int table = 0; table < TABLES; table++) {
            texts += check(random, folder.resolve("t" + table + ".csv"));
        }
        assertThat(texts).isGreaterThan(TABLES * 50);
    }

    private static int check(Random random, Path path) throws IOException {
        List<String[]> rows = rows(random);
        StringBuilder csv = new StringBuilder();
        for (String[] row : rows) {
            csv.append('"').append(String.join("\",\"", row)).append("\"\n");
        }
        Files.writeString(path, csv);
        TreeMap<Integer, Set<String>> entries = new TreeMap<>();
        for (Entry entry : Reading.entries(path)) {
            entries.put(((CellLocation) entry.locator().locate("")).row(), EntryTexts.of(entry.resource()));
        }
        int texts = 0;
        for (int row = 1; row < rows.size(); row++) {
            for (String text : rows.get(row)) {
                if (!text.isEmpty()) {
                    Map.Entry<Integer, Set<String>> entry = entries.floorEntry(row + 1);
                    assertThat(entry.getValue())
                            .as("%s row %d of%n%s", path, row + 1, csv)
                            .contains(text);
                    texts++;
                }
            }
        }
        return texts;
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
