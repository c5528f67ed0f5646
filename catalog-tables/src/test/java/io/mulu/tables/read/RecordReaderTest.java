package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.testing.SharedFiles;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are found below the row of headings, wherever it is, and no text of theirs is lost. */
class RecordReaderTest {

    private static final Map<String, List<String>> COLUMNS =
            Map.of("name", List.of("数据元", "名称"), "type", List.of("数据类型"));

    @TempDir
    private Path folder;

    private static List<TableRecord> read(Path file, @Nullable String sheet) throws IOException {
        return new RecordReader(COLUMNS, "name", sheet, TableLimits.standard()).read(file);
    }

    @Test
    void findsTheHeadingsBelowATitleInTheSheetThatHasThem() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "t.xlsx")) {
            workbook.sheet("说明").row(1, "数据元表的说明");
            workbook.sheet("表")
                    .row(1, "数据元表")
                    .row(3, "序号", "名 称（必填项）", "数据类型*", "来源", "来源", null)
                    .row(4, 1, " 姓名 ", "C", "公安", "民政", "无名列")
                    .row(5, null, "年龄")
                    .row(7, " ", null, null, "只有来源");
        }

        assertThat(read(folder.resolve("t.xlsx"), null))
                .containsExactly(
                        new TableRecord(
                                "表", 4, Map.of("name", "姓名", "type", "C"), Map.of("序号", "1", "来源", "公安", "来源 2", "民政")),
                        new TableRecord("表", 5, Map.of("name", "年龄"), Map.of()),
                        new TableRecord("表", 7, Map.of(), Map.of("来源", "只有来源")));
    }

    @Test
    void aTextOfAMergedRangeCountsInAllItsRows() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "t.xlsx")) {
            workbook.sheet("表")
                    .row(1, "数据元", "来源")
                    .row(2, "姓名", "公安")
                    .row(3, "年龄")
                    .merge(2, 2, 3, 2);
        }

        assertThat(read(folder.resolve("t.xlsx"), null))
                .extracting(TableRecord::others)
                .containsExactly(Map.of("来源", "公安"), Map.of("来源", "公安"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void readsTextFilesToo(String separator) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, "数据元,数据类型\n姓名,C\n".replace(",", separator), StandardCharsets.UTF_8);

        assertThat(read(file, null))
                .containsExactly(new TableRecord(null, 2, Map.of("name", "姓名", "type", "C"), Map.of()));
    }

    @Test
    void tellsWhatIsMissingAndWhatIsNotClear() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "t.xlsx")) {
            workbook.sheet("A").row(1, "数据元").row(2, "姓名");
            workbook.sheet("B").row(1, "数据元").row(2, "年龄");
            workbook.sheet("C").row(1, "元素");
        }
        Path file = folder.resolve("t.xlsx");

        assertThat(read(file, "B")).extracting(TableRecord::row).containsExactly(2);
        assertThatThrownBy(() -> read(file, null))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("several sheets")
                .hasMessageContaining("A、B");
        assertThatThrownBy(() -> read(file, "C")).hasMessageContaining("looked for 数据元、名称");
        assertThatThrownBy(() -> read(file, "D")).hasMessageContaining("no sheet named \"D\"");
    }

    @Test
    void readsTheDataElementsOfACity() throws IOException {
        List<TableRecord> records = read(SharedFiles.sample("data-elements.xlsx"), null);

        assertThat(records).hasSize(650);
        assertThat(records.get(0))
                .isEqualTo(new TableRecord(
                        "Sheet1",
                        2,
                        Map.of("name", "证件号码"),
                        Map.of("质量规则", "身份证号码长度校验", "清洗规则", "去空格", "来源部门", "公安部门")));
    }
}
