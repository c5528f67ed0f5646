package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.stream.Entry;
import io.mulu.tables.heading.Certainty;
import io.mulu.tables.heading.ColumnMatch;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.TestWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of other layouts: a user's own, and headings that no layout knows. */
class OwnLayoutTest {

    private static final String OWN = """
            {
              "id": "own",
              "title": {"zh": "自定", "en": "Own"},
              "required": ["目录名"],
              "columns": [
                {"member": "name", "headings": ["目录名"]},
                {"member": "provider.name", "headings": ["名称"], "group": "责任部门"},
                {"member": "items.name", "headings": ["名称"], "group": "字段"},
                {"member": "items.dataType", "headings": ["类型"], "group": "字段", "dictionary": {"整数": "I", "VARCHAR": "C"}},
                {"member": "sharing.type", "headings": ["类型"], "group": "共享", "dictionary": {"1": "无条件共享", "2": "有条件共享"}}
              ],
              "itemGroups": ["字段"]
            }
            """;

    @TempDir
    Path folder;

    private static TableCatalogReader own(String json) throws IOException {
        List<Layout> layouts = new ArrayList<>(Layout.shipped());
        layouts.add(Layout.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "own.json"));
        return TableCatalogReader.standard().withLayouts(layouts);
    }

    @Test
    void tellsColumnsOfOneNameApartByTheirGroupsAndTranslatesByDictionaries() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "o.xlsx")) {
            workbook.sheet("S")
                    .row(1, "字段", null, null, "目录名", "责任部门", "共享")
                    .row(2, "名称", "类型", "主键", null, "名称", "类型")
                    .merge(1, 1, 1, 3)
                    .merge(1, 4, 2, 4)
                    .row(3, "编号", "整数", "是", "企业", "某局", "2")
                    .row(4, "名称", "varchar", null, "企业", "某局", "2");
        }

        assertThat(Reading.entries(own(OWN), folder.resolve("o.xlsx")))
                .extracting(Entry::resource)
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(InformationResource.builder()
                        .name("企业")
                        .provider(new Provider("某局", null, null))
                        .sharing(new Sharing(SharingType.CONDITIONAL, null, SharingMode.NONE))
                        .item(DataItem.builder()
                                .name("编号")
                                .dataType(DataType.I)
                                .extension("主键", "是")
                                .asWritten("dataType", "整数")
                                .build())
                        .item(DataItem.builder()
                                .name("名称")
                                .dataType(DataType.C)
                                .asWritten("dataType", "varchar")
                                .build())
                        .asWritten("sharing.type", "2")
                        .build());
    }

    @Test
    void knowsHeadingsOfTheRegistryThatTheLayoutLeavesOutAndNamesTheRest() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "o.xlsx")) {
            workbook.sheet("S")
                    .row(
                            1, "信息资源名称", "摘要", "提供方", "信息项信息", null, null, "更新周期", "其他更新周期", "涉密属性", "备注", "备注", "系统",
                            null)
                    .row(2, null, null, null, "信息项名称", "数据元", "来源表", null, null, null, null, null, "名称", "网址")
                    .merge(1, 4, 1, 6)
                    .merge(1, 12, 1, 13)
                    .row(3, "甲", "摘要", "某局", "编号", "DE001", "T_A", "其他", "每3天", "非涉密", "一", "二", "某系统", "http://x");
        }

        try (TableCatalogSource source = TableCatalogReader.standard().open(folder.resolve("o.xlsx"))) {
            assertThat(source.inspection().match().columns())
                    .extracting(ColumnMatch::member, ColumnMatch::certainty)
                    .containsExactly(
                            tuple("name", Certainty.EXACT),
                            tuple("summary", Certainty.EXACT),
                            tuple("provider.name", Certainty.EXACT),
                            tuple("items.name", Certainty.EXACT),
                            tuple("items.dataElement", Certainty.REGISTRY),
                            tuple("items.extensions.来源表", Certainty.EXTENSION),
                            tuple("updateCycle", Certainty.EXACT),
                            tuple("extensions.其他更新周期", Certainty.EXTENSION),
                            tuple("classified", Certainty.REGISTRY),
                            tuple("extensions.备注", Certainty.EXTENSION),
                            tuple("extensions.备注 (K)", Certainty.EXTENSION),
                            tuple("extensions.名称", Certainty.EXTENSION),
                            tuple("extensions.网址", Certainty.EXTENSION));
            InformationResource resource = Reading.entries(source).get(0).resource();
            assertThat(resource.classified()).isFalse();
            assertThat(resource.updateCycle()).isEqualTo("other");
            assertThat(resource.extensions())
                    .isEqualTo(Map.of("其他更新周期", "每3天", "备注", "一", "备注 (K)", "二", "名称", "某系统", "网址", "http://x"));
            assertThat(resource.items().get(0).dataElement()).isEqualTo("DE001");
            assertThat(resource.items().get(0).extensions()).isEqualTo(Map.of("来源表", "T_A"));
        }
    }

    @Test
    void takesASecondRowOfUnknownHeadingsForHeadingsWhereTheFirstIsMergedWithIt() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "o.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "提供方", "共享类型", "更新周期", "发布日期", "归集", null)
                    .row(2, null, null, null, null, null, null, "库名", "表名")
                    .merge(1, 1, 2, 1)
                    .merge(1, 2, 2, 2)
                    .merge(1, 7, 1, 8)
                    .row(3, "甲", "摘要", "某局", "不予共享", "每年", "2017-08-24", "库", "表");
        }

        assertThat(Reading.resources(folder.resolve("o.xlsx")))
                .extracting(InformationResource::name, InformationResource::extensions)
                .containsExactly(tuple("甲", Map.of("库名", "库", "表名", "表")));
    }

    @Test
    void givesItemsTheirOwnSharingWhereTheLayoutSaysSo() throws IOException {
        String json = OWN.replace("{\"member\": \"sharing.type\",", "{\"member\": \"sharing.type\", \"item\": true,");
        try (TestWorkbook workbook = TestWorkbook.in(folder, "o.xlsx")) {
            workbook.sheet("S")
                    .row(1, "目录名", "责任部门", "字段", "字段", "共享")
                    .row(2, null, "名称", "名称", "类型", "类型")
                    .row(3, "企业", "某局", "编号", "整数", "2");
        }

        InformationResource resource =
                Reading.entries(own(json), folder.resolve("o.xlsx")).get(0).resource();
        assertThat(resource.sharing()).isEqualTo(Sharing.NONE);
        assertThat(resource.items().get(0).sharing().type()).isEqualTo(SharingType.CONDITIONAL);
    }

    @Test
    void refusesALayoutWithACodeProfileThatIsNotThere() {
        String json = OWN.replace("\"required\"", "\"codeProfile\": \"ours\", \"required\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> own(json))
                .withMessage("layout own names unknown code profile ours");
    }
}
