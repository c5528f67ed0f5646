package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.catalog.model.CatalogSource;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.TableLimit;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources in one sheet, their items in another that names the resource. */
class TwoSheetsTest {

    private static final String LONG = "填写说明：带*为必填；信息项通过目录名称与目录关联，不得有空行。".repeat(30);
    private static final Object[] CATALOGUE = {"*目录名称", "*摘要", "*提供方", "更新周期", "应用场景", "备注"};
    private static final Object[] ITEMS = {"*所属目录名称", "*信息项名称", "数据类型", "数据长度", "共享类型", "共享条件", "主键", "说明"};

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("t.xlsx");
    }

    private TestWorkbook workbook() throws IOException {
        return TestWorkbook.in(folder, "t.xlsx");
    }

    private static TestWorkbook.Sheet resources(TestWorkbook workbook) {
        return workbook.sheet("目录").row(1, LONG).merge(1, 1, 1, 6).row(2, CATALOGUE);
    }

    private static TestWorkbook.Sheet items(TestWorkbook workbook) {
        return workbook.sheet("信息项").row(1, LONG).merge(1, 1, 1, 8).row(2, ITEMS);
    }

    private static List<String> names(InformationResource resource) {
        return resource.items().stream().map(DataItem::name).toList();
    }

    @Test
    void joinsItemsToTheirResourcesByNameInAnyOrder() throws IOException {
        try (TestWorkbook workbook = workbook()) {
            items(workbook)
                    .row(3, "乙", "编号", "C", 10, "不予共享", "依据某法", "是", null)
                    .row(4, "甲", "姓名", "C", 20, "无条件共享", null, null, "全名")
                    .row(5, null, "生日", "D", null, "有条件共享", "依申请", null, null)
                    .row(6, " 乙　", "时间", "T", null, "不予共享", "依据某法", null, null);
            resources(workbook)
                    .row(3, "甲", "甲的摘要", "某局", "每年", "办证", "一")
                    .row(4, "乙", "乙的摘要", "某局", "每月", null, null)
                    .row(5, "丙", "丙的摘要", "某局", "每月", null, null);
        }

        List<Entry> entries = Reading.entries(file);
        assertThat(entries)
                .extracting(Entry::resource)
                .extracting(
                        InformationResource::name,
                        TwoSheetsTest::names,
                        resource -> resource.sharing().condition())
                .containsExactly(
                        tuple("甲", List.of("姓名", "生日"), "依申请"),
                        tuple("乙", List.of("编号", "时间"), "依据某法"),
                        tuple("丙", List.of(), null));
        InformationResource first = entries.get(0).resource();
        assertThat(first.extensions()).containsEntry("应用场景", "办证").containsEntry("备注", "一");
        assertThat(first.items().get(0).extensions()).containsEntry("说明", "全名");
        assertThat(entries.get(1).resource().items().get(1).extensions())
                .as("another spelling of the name is kept")
                .containsEntry("所属目录名称", " 乙　");
    }

    @Test
    void locatesEachTextInItsSheet() throws IOException {
        try (TestWorkbook workbook = workbook()) {
            resources(workbook).row(3, "丙", "摘要", "某局", "每月").row(4, "甲", "摘要", "某局", "每年");
            items(workbook).row(3, "甲", "姓名", "C", 20, "无条件共享").row(4, "甲", "生日", "D", null, "不予共享");
        }

        List<Entry> entries = Reading.entries(file);
        assertThat(List.of("name", "summary", "items[1].name", "items[1].length", "sharing.type", "code", "items"))
                .extracting(member -> entries.get(1).locator().locate(member).text())
                .containsExactly(
                        "t.xlsx!目录!A4",
                        "t.xlsx!目录!B4",
                        "t.xlsx!信息项!B4",
                        "t.xlsx!信息项!D4",
                        "t.xlsx!信息项!E4",
                        "t.xlsx!目录!A4",
                        "t.xlsx!信息项!A3");
        assertThat(List.of("name", "sharing.type", "items"))
                .extracting(member -> entries.get(0).locator().locate(member).text())
                .containsOnly("t.xlsx!目录!A3");
    }

    @Test
    void readsItemsThatNoResourceIsCalledForAsEntriesOfTheirOwn() throws IOException {
        try (TestWorkbook workbook = workbook()) {
            resources(workbook).row(3, "甲", "摘要", "某局", "每年");
            items(workbook)
                    .row(3, null, "无主", "C", 20)
                    .row(4, "甲", "姓名", "C", 20)
                    .row(5, "丁", "编号", "C", 20)
                    .row(6, "丁", "时间", "T", 20);
        }

        List<Entry> entries = Reading.entries(file);
        assertThat(entries)
                .extracting(Entry::resource)
                .extracting(InformationResource::name, TwoSheetsTest::names)
                .containsExactly(
                        tuple(null, List.of("无主")), tuple("甲", List.of("姓名")), tuple("丁", List.of("编号", "时间")));
        assertThat(entries.get(2).locator().locate("summary").text()).isEqualTo("t.xlsx!信息项!A5");
        assertThat(entries.get(2).locator().locate("name").text()).isEqualTo("t.xlsx!信息项!A5");
        assertThat(entries.get(2).locator().locate("items[1].name").text()).isEqualTo("t.xlsx!信息项!B6");
    }

    @Test
    void refusesItemsOfTwoResourcesWithOneName() throws IOException {
        try (TestWorkbook workbook = workbook()) {
            resources(workbook).row(3, "甲", "摘要", "某局", "每年").row(4, "甲", "摘要", "某委", "每年");
            items(workbook).row(3, "甲", "姓名", "C", 20);
        }

        assertThat(catchThrowableOfType(UnreadableInputException.class, () -> Reading.entries(file))
                        .sentence()
                        .en())
                .isEqualTo(
                        "In \"t.xlsx\", row 4 of sheet \"目录\" has the name of a resource above (\"甲\"), so that nobody"
                                + " can tell to which of them the items belong; rename one.");
    }

    @Test
    void refusesItemsBeyondTheLimit() throws IOException {
        try (TestWorkbook workbook = workbook()) {
            resources(workbook).row(3, "甲", "摘要", "某局", "每年");
            items(workbook).row(3, "甲", "姓名".repeat(50), "C", 20);
        }
        TableCatalogReader reader =
                TableCatalogReader.standard().withLimits(TableLimits.standard().with(TableLimit.ITEM_CHARACTERS, 100));

        assertThat(catchThrowableOfType(UnreadableInputException.class, () -> reader.open(file))
                        .sentence()
                        .zh())
                .isEqualTo("“t.xlsx”的工作表“信息项”中信息项的文字超过 100 个字符的上限（item-characters）。");
    }

    @Test
    void namesBothSheetsAsItsSources() throws IOException {
        try (TestWorkbook workbook = workbook()) {
            resources(workbook).row(3, "甲", "摘要", "某局", "每年");
            items(workbook).row(3, "甲", "姓名", "C", 20);
            workbook.sheet("说明").row(1, "说明");
        }

        try (TableCatalogSource source = TableCatalogReader.standard().open(file)) {
            assertThat(source.description().sources())
                    .extracting(CatalogSource::sheet, CatalogSource::layout)
                    .containsExactly(tuple("目录", "two-sheets-2025"), tuple("信息项", "two-sheets-2025"));
            assertThat(source.inspection().others()).hasSize(1);
        }
    }

    @Test
    void takesTwoWholeCataloguesForWhatTheyAre() throws IOException {
        try (TestWorkbook workbook = workbook()) {
            workbook.sheet("一").row(1, National.HEADINGS.toArray()).row(2, National.row("甲", null, "一"));
            workbook.sheet("二").row(1, CATALOGUE).row(2, "甲", "摘要", "某局", "每年");
        }

        assertThat(Reading.resources(file))
                .extracting(InformationResource::summary)
                .containsExactly("甲的摘要");
    }
}
