package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.stream.Entry;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How rows become resources and items. */
class RowsOfOneResourceTest {

    private static final Object[] HEADINGS = {
        "类分类", "项分类", "信息资源名称", "信息资源代码", "信息资源提供方", "信息资源摘要", "信息项名称", "共享类型", "共享条件", "是否向社会开放", "开放条件", "更新周期",
        "发布日期", "备注说明"
    };

    @TempDir
    Path folder;

    private List<Entry> read(Consumer<TestWorkbook.Sheet> rows) throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "t.xlsx")) {
            TestWorkbook.Sheet sheet = workbook.sheet("Sheet1").row(1, HEADINGS);
            rows.accept(sheet);
        }
        return Reading.entries(folder.resolve("t.xlsx"));
    }

    private static List<String> names(List<Entry> entries) {
        return entries.stream().map(entry -> entry.resource().name()).toList();
    }

    private static List<String> items(Entry entry) {
        return entry.resource().items().stream().map(DataItem::name).toList();
    }

    private static String cell(Entry entry, String member) {
        return ((CellLocation) entry.locator().locate(member)).cell();
    }

    @Test
    void takesBlankCellsAsAboveWhenTheRowHasAnItem() throws IOException {
        List<Entry> entries = read(sheet -> sheet.row(2, "部门", "国务院", "甲", null, "某局", "摘要", "一")
                .row(3, null, null, null, null, null, null, "二")
                .row(4, null, null, "甲", null, null, null, "三")
                .row(5, "部门", "国务院", "乙", null, "某局", "摘要", "一"));

        assertThat(names(entries)).containsExactly("甲", "乙");
        assertThat(items(entries.get(0))).containsExactly("一", "二", "三");
        assertThat(entries.get(0).resource().asWritten()).isEmpty();
        assertThat(cell(entries.get(0), "items[1].name")).isEqualTo("G3");
    }

    @Test
    void carriesVerticallyMergedTextsAlsoIntoTheNextResource() throws IOException {
        List<Entry> entries = read(sheet -> sheet.row(2, "部门", "国务院", "甲", null, "某局", "摘要一", "一", "无条件共享")
                .row(3, null, null, null, null, null, null, "二")
                .row(4, null, null, "乙", null, null, "摘要二", "一", "不予共享")
                .merge(2, 1, 4, 1)
                .merge(2, 2, 4, 2)
                .merge(2, 3, 3, 3)
                .merge(2, 5, 4, 5)
                .merge(2, 8, 3, 8));

        assertThat(names(entries)).containsExactly("甲", "乙");
        assertThat(items(entries.get(0))).containsExactly("一", "二");
        assertThat(entries.get(1).resource().provider().name()).isEqualTo("某局");
        assertThat(entries.get(1).resource().classification().names()).containsExactly("部门", "国务院");
        assertThat(entries.get(1).resource().sharing().type()).isEqualTo(SharingType.NOT_SHARED);
    }

    @Test
    void doesNotLendAProviderToAResourceThatNamesNone() throws IOException {
        List<Entry> entries = read(sheet ->
                sheet.row(2, null, null, "甲", null, "某局", null, "一").row(3, null, null, "乙", null, null, null, "一"));

        assertThat(names(entries)).containsExactly("甲", "乙");
        assertThat(entries.get(1).resource().provider().name()).isNull();
        assertThat(cell(entries.get(1), "provider.name")).isEqualTo("E3");
    }

    @Test
    void separatesResourcesThatDifferInProviderOrClassificationOnly() throws IOException {
        List<Entry> entries = read(sheet -> sheet.row(2, "部门", "国务院", "甲", null, "某局", null, "一")
                .row(3, "部门", "国务院", "甲", null, "某委", null, "一")
                .row(4, "主题", "国务院", "甲", null, "某委", null, "一")
                .row(5, "部门", "国务院", "甲", null, "某局", null, "二"));

        assertThat(entries).hasSize(4);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.resource().items()).hasSize(1));
    }

    @Tag("guide:one-resource-many-rows")
    @Tag("guide:cycle-of-items")
    @Test
    void givesTheResourceTheNarrowestSharingAndTheItemsTheirOwn() throws IOException {
        List<Entry> entries = read(sheet -> sheet.row(
                        2, null, null, "甲", null, "某局", null, "一", "无条件共享", "作为工作参考", "是", "依法", "每年", "2017-08-24")
                .row(3, null, null, "甲", null, "某局", null, "二", "有条件共享", "经审核，限本市", "否", null, "每月", "2017-08-25")
                .row(4, null, null, "甲", null, "某局", null, "三", "有条件共享", "另行商定，限本市", "否", null, "每月", "2017-08-24"));

        InformationResource resource = entries.get(0).resource();
        assertThat(resource.toBuilder().items(List.of()).build())
                .usingRecursiveComparison()
                .isEqualTo(InformationResource.builder()
                        .name("甲")
                        .provider(new Provider("某局", null, null))
                        .sharing(new Sharing(SharingType.CONDITIONAL, "经审核，限本市", SharingMode.NONE))
                        .openness(new Openness(false, null))
                        .updateCycle("monthly")
                        .issued(LocalDate.of(2017, 8, 24))
                        .asWritten("sharing.type", "有条件共享")
                        .asWritten("openness.open", "否")
                        .asWritten("updateCycle", "每月")
                        .build());
        assertThat(resource.items())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        DataItem.builder()
                                .name("一")
                                .sharing(new Sharing(SharingType.UNCONDITIONAL, "作为工作参考", SharingMode.NONE))
                                .openness(new Openness(true, "依法"))
                                .updateCycle("annual")
                                .asWritten("sharing.type", "无条件共享")
                                .asWritten("openness.open", "是")
                                .asWritten("updateCycle", "每年")
                                .build(),
                        DataItem.builder()
                                .name("二")
                                .issued(LocalDate.of(2017, 8, 25))
                                .build(),
                        DataItem.builder()
                                .name("三")
                                .sharing(new Sharing(SharingType.CONDITIONAL, "另行商定，限本市", SharingMode.NONE))
                                .asWritten("sharing.type", "有条件共享")
                                .build());
        assertThat(cell(entries.get(0), "sharing.condition")).isEqualTo("I3");
        assertThat(cell(entries.get(0), "updateCycle")).isEqualTo("L3");
        assertThat(cell(entries.get(0), "issued")).isEqualTo("M2");
        assertThat(cell(entries.get(0), "items[0].sharing.condition")).isEqualTo("I2");
    }

    @Test
    void keepsOtherTextsThatDifferWithTheItemUnderTheResourcesPath() throws IOException {
        List<Entry> entries = read(sheet -> sheet.row(2, null, null, "甲", "303006/000001", "某局", "摘要", "一")
                .row(3, null, null, "甲", "303006/000002", "某局", "别的摘要", "二"));

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).resource().code()).hasToString("303006/000001");
        assertThat(entries.get(0).resource().items().get(0).asWritten()).isEmpty();
        assertThat(entries.get(0).resource().items().get(1).asWritten())
                .isEqualTo(Map.of("code", "303006/000002", "summary", "别的摘要"));
        assertThat(cell(entries.get(0), "items[1].code")).isEqualTo("D3");
    }

    @Test
    void takesATextThatComesInALaterRowWithItsPlace() throws IOException {
        List<Entry> entries = read(sheet -> sheet.row(2, null, null, "甲", null, "某局", null, "一")
                .row(3, null, null, "甲", null, "某局", "摘要", "二", "不予共享"));

        InformationResource resource = entries.get(0).resource();
        assertThat(resource.summary()).isEqualTo("摘要");
        assertThat(resource.sharing().type()).isEqualTo(SharingType.NOT_SHARED);
        assertThat(resource.items()).extracting(DataItem::asWritten).containsOnly(new TreeMap<>());
        assertThat(cell(entries.get(0), "summary")).isEqualTo("F3");
        assertThat(cell(entries.get(0), "sharing.type")).isEqualTo("H3");
        assertThat(cell(entries.get(0), "name")).isEqualTo("C2");
    }

    @Test
    void addsNoItemForARowWithoutOneUnlessItDiffers() throws IOException {
        List<Entry> entries = read(sheet -> sheet.row(2, null, null, "甲", null, "某局", "摘要")
                .row(3, null, null, "甲", null, "某局", "摘要")
                .row(4, null, null, "甲", null, "某局", "又一个摘要"));

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).resource().items())
                .containsExactly(
                        DataItem.builder().asWritten("summary", "又一个摘要").build());
        assertThat(cell(entries.get(0), "items[0]")).isEqualTo("G4");
    }

    @Test
    void givesUnknownColumnsToTheResourceWhenItsRowsAgreeAndToTheItemsWhenNot() throws IOException {
        List<Entry> entries = read(
                sheet -> sheet.row(2, null, null, "甲", null, null, null, "一", null, null, null, null, null, null, "同")
                        .row(3, null, null, "甲", null, null, null, "二", null, null, null, null, null, null, "同")
                        .row(4, null, null, "甲", null, null, null, "三")
                        .row(5, null, null, "乙", null, null, null, "一", null, null, null, null, null, null, "此")
                        .row(6, null, null, "乙", null, null, null, "二", null, null, null, null, null, null, "彼", "无题"));

        assertThat(entries.get(0).resource().extensions()).isEqualTo(Map.of("备注说明", "同"));
        assertThat(entries.get(0).resource().items())
                .allSatisfy(item -> assertThat(item.extensions()).isEmpty());
        assertThat(entries.get(1).resource().extensions()).isEqualTo(Map.of("O", "无题"));
        assertThat(entries.get(1).resource().items().stream()
                        .map(DataItem::extensions)
                        .toList())
                .isEqualTo(List.of(Map.of("备注说明", "此"), Map.of("备注说明", "彼")));
        assertThat(cell(entries.get(1), "items[1].extensions.备注说明")).isEqualTo("N6");
        assertThat(cell(entries.get(1), "extensions.O")).isEqualTo("O5");
    }

    @Test
    void readsDatesWrittenInAnyWay() throws IOException {
        List<Entry> entries = read(sheet -> {
            Object[] row = new Object[13];
            Object[] dates = {"2017年8月24日", "2017/8/24", 42971, null};
            for (int i = 0; i < dates.length; i++) {
                row[2] = "资源" + i;
                row[12] = dates[i];
                sheet.row(2 + i, row);
            }
            sheet.raw().value(4, 12, LocalDate.of(2017, 8, 24));
            sheet.raw().style(4, 12).format("yyyy/m/d").set();
        });

        assertThat(entries).extracting(entry -> entry.resource().issued()).containsOnly(LocalDate.of(2017, 8, 24));
        assertThat(entries)
                .extracting(entry -> entry.resource().asWritten().get("issued"))
                .containsExactly("2017年8月24日", "2017/8/24", "42971", null);
    }

    @Test
    void passesOverRowsThatHaveOnlyFormats() throws IOException {
        List<Entry> entries = read(sheet -> {
            sheet.row(2, null, null, "甲", null, "某局", null, "一");
            for (int row = 3; row < 4000; row++) {
                sheet.raw().style(row, 0).bold().set();
                sheet.raw().value(row, 2, row % 2 == 0 ? " \u3000" : null);
            }
        });

        assertThat(names(entries)).containsExactly("甲");
    }

    @Test
    void startsAnUnnamedResourceWithARowThatHasNeitherNameNorItem() throws IOException {
        List<Entry> entries = read(sheet ->
                sheet.row(2, null, null, "甲", null, "某局", null, "一").row(3, null, null, null, null, null, "散落"));

        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).resource())
                .isEqualTo(InformationResource.builder().summary("散落").build());
    }
}
