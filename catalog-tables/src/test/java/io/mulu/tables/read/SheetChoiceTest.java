package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.tables.heading.SheetVerdict;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sheet of a workbook is read. */
class SheetChoiceTest {

    private static final Object[] POOR = {"资源名称", "摘要", "提供方", "更新周期", "共享类型", "共享条件", "字段"};

    @TempDir
    Path folder;

    private static void full(TestWorkbook.Sheet sheet, String name) {
        sheet.row(1, National.HEADINGS.toArray()).row(2, National.row(name, null, "一"));
    }

    private List<String> read(TableCatalogReader reader) throws IOException {
        return Reading.entries(reader, folder.resolve("s.xlsx")).stream()
                .map(Entry::resource)
                .map(resource -> resource.name())
                .toList();
    }

    private LocalizedText refusal(TableCatalogReader reader) {
        UnreadableInputException refusal =
                catchThrowableOfType(UnreadableInputException.class, () -> reader.open(folder.resolve("s.xlsx")));
        assertThat(refusal).isNotNull();
        return refusal.sentence();
    }

    @Test
    void readsAVisiblePoorSheetRatherThanAHiddenPerfectOne() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "s.xlsx")) {
            workbook.sheet("说明").row(1, "填表说明").row(2, "第一条 ……");
            workbook.sheet("可见").row(1, POOR).row(2, "甲", "摘要", "某局", "每年", "不予共享", "依据", "其他");
            TestWorkbook.Sheet hidden = workbook.sheet("隐藏").hidden();
            full(hidden, "乙");
        }

        assertThat(read(TableCatalogReader.standard())).containsExactly("甲");
        assertThat(read(TableCatalogReader.standard().withSheet("隐藏"))).containsExactly("乙");
        try (TableCatalogSource source = TableCatalogReader.standard().open(folder.resolve("s.xlsx"))) {
            assertThat(source.inspection().others())
                    .containsExactly(new SheetVerdict("说明", true, null, 0), new SheetVerdict("隐藏", false, null, 0));
        }
    }

    @Test
    void readsTheBetterOfTwoVisibleSheets() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "s.xlsx")) {
            workbook.sheet("少").row(1, POOR).row(2, "甲", "摘要", "某局", "每年", "不予共享", "依据", "其他");
            full(workbook.sheet("多"), "乙");
        }

        assertThat(read(TableCatalogReader.standard())).containsExactly("乙");
        assertThat(read(TableCatalogReader.standard().withSheet("少"))).containsExactly("甲");
    }

    @Test
    void refusesToChooseBetweenTwoSheetsThatFitEquallyWell() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "s.xlsx")) {
            full(workbook.sheet("一季度"), "甲");
            full(workbook.sheet("二季度"), "乙");
        }

        assertThat(refusal(TableCatalogReader.standard()))
                .isEqualTo(
                        new LocalizedText(
                                "“s.xlsx”中有几个同样合适的工作表：“一季度”、“二季度”；请用选项指定读哪一个。",
                                "\"s.xlsx\" has several sheets that fit equally well: “一季度”、“二季度”; name the one to read by option."));
        assertThat(read(TableCatalogReader.standard().withSheet("二季度"))).containsExactly("乙");
    }

    @Test
    void passesOverAnEmptyFormBesideAFilledOne() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "s.xlsx")) {
            workbook.sheet("空表").row(1, National.HEADINGS.toArray());
            full(workbook.sheet("已填"), "甲");
        }

        assertThat(read(TableCatalogReader.standard())).containsExactly("甲");
    }

    @Test
    void readsAnEmptyFormAsNoEntries() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "s.xlsx")) {
            workbook.sheet("空表").row(1, National.HEADINGS.toArray());
            workbook.sheet("空表 (2)").row(1, National.HEADINGS.toArray());
        }

        assertThat(read(TableCatalogReader.standard())).isEmpty();
    }

    @Test
    void saysThatOnlyAHiddenSheetWouldFit() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "s.xlsx")) {
            workbook.sheet("封面").row(1, "某市政务信息资源目录");
            full(workbook.sheet("目录").hidden(), "甲");
        }

        assertThat(refusal(TableCatalogReader.standard()).en())
                .isEqualTo(
                        "In \"s.xlsx\" only the hidden sheet “目录” has headings that are recognised; hidden sheets are"
                                + " not read unasked: unhide it, or name the sheet by option.");
    }

    @Test
    void saysWhatWasLookedForAndWhatCameNearest() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "s.xlsx")) {
            workbook.sheet("人员").row(1, "姓名", "电话");
            workbook.sheet("系统").row(1, "系统名称", "提供方", "更新周期", "网址");
        }

        assertThat(refusal(TableCatalogReader.standard()).zh())
                .isEqualTo("在“s.xlsx”中找不到能识别的表头：需要的列名有 信息资源名称、政务服务数据提供方、信息资源目录名称、信息资源目录提供方、目录编码、关联业务事项、下设机构、数据元、关联代码集；"
                        + "最接近的是“系统”，只认出 提供方、更新周期。");
    }

    @Test
    void saysThatNotOneHeadingIsKnown() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "s.xlsx")) {
            workbook.sheet("人员").row(1, "姓名", "电话");
        }

        assertThat(refusal(TableCatalogReader.standard()).en())
                .isEqualTo("No headings are recognised in \"s.xlsx\": looked for "
                        + "信息资源名称、政务服务数据提供方、信息资源目录名称、信息资源目录提供方、目录编码、关联业务事项、下设机构、数据元、关联代码集; "
                        + "nothing in it comes near one of them.");
    }

    @Test
    void namesTheSheetsWhenTheOneAskedForIsMissing() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "s.xlsx")) {
            full(workbook.sheet("目录"), "甲");
        }

        assertThat(refusal(TableCatalogReader.standard().withSheet("目 录")).en())
                .isEqualTo("\"s.xlsx\" has no sheet named \"目 录\"; it has “目录”.");
    }
}
