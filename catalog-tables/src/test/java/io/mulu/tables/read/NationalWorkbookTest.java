package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.tables.heading.Certainty;
import io.mulu.tables.heading.ColumnMatch;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The national workbook of 2017 in the forms in which it is met. */
class NationalWorkbookTest {

    @TempDir
    Path folder;

    @Tag("guide:describe-and-code")
    @Tag("guide:survey-figures")
    @Test
    void readsFiftyThreeColumnsBelowThreeRowsOfHeadings() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            TestWorkbook.Sheet sheet = workbook.sheet("Sheet1");
            writeNationalHead(sheet);
            writeRow(sheet, 4, List.of("部门政务信息资源目录", "国务院", "工业和信息化部"), National.row("企业名录", "303006/000001", "企业名称"));
            writeRow(sheet, 5, List.of("部门政务信息资源目录", "国务院", "工业和信息化部"), National.row("企业名录", "303006/000001", "法定代表人"));
            writeRow(sheet, 6, List.of("部门政务信息资源目录", "国务院"), National.row("企业年报", null, "年度"));
        }

        List<Entry> entries = Reading.entries(folder.resolve("a.xlsx"));

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).resource()).usingRecursiveComparison().isEqualTo(companies());
        assertThat(entries.get(1).resource().classification().names()).containsExactly("部门政务信息资源目录", "国务院");
        assertThat(entries.get(1).resource().code()).isNull();
        assertThat(locate(entries.get(0), "")).isEqualTo("AA4");
        assertThat(locate(entries.get(0), "provider.code")).isEqualTo("AE4");
        assertThat(locate(entries.get(0), "classification.names[1]")).isEqualTo("B4");
        assertThat(locate(entries.get(0), "classification")).isEqualTo("A4");
        assertThat(locate(entries.get(0), "items[1].name")).isEqualTo("AP5");
        assertThat(locate(entries.get(0), "items[1]")).isEqualTo("AP5");
        assertThat(locate(entries.get(0), "items[1].sharing.type")).isEqualTo("AS5");
        assertThat(locate(entries.get(0), "items")).isEqualTo("AP4");
        assertThat(locate(entries.get(1), "code")).isEqualTo("AB6");
        assertThat(locate(entries.get(1), "relatedCodes[0]")).isEqualTo("BA6");
        assertThat(locate(entries.get(1), "level")).isEqualTo("AA6");
        assertThat(entries.get(0).locator().locate("issued")).isEqualTo(new CellLocation("a.xlsx", "Sheet1", 4, 52));
    }

    private static InformationResource companies() {
        return InformationResource.builder()
                .classification(new Classification(null, List.of("部门政务信息资源目录", "国务院", "工业和信息化部")))
                .name("企业名录")
                .code(CodeProfiles.shipped().profile("national").orElseThrow().parse("303006/000001"))
                .summary("企业名录的摘要")
                .provider(new Provider("工业和信息化部", "规划司", UnifiedSocialCreditCode.parse("11430000743187451F")))
                .format(new ResourceFormat("database", "mysql", null))
                .item(item("企业名称"))
                .item(item("法定代表人"))
                .sharing(
                        new Sharing(SharingType.CONDITIONAL, "作为行政依据，经审核后共享", new SharingMode("platform", "interface")))
                .openness(new Openness(false, null))
                .updateCycle("annual")
                .issued(LocalDate.of(2017, 8, 24))
                .survey(new Survey(
                        new BigDecimal("1.5"),
                        new BigDecimal("20"),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO))
                .asWritten("format.category", "数据库")
                .asWritten("openness.open", "否")
                .asWritten("sharing.type", "有条件共享")
                .asWritten("sharing.mode.category", "共享平台方式")
                .asWritten("sharing.mode.type", "接口")
                .asWritten("updateCycle", "每年")
                .build();
    }

    private static DataItem item(String name) {
        return DataItem.builder()
                .name(name)
                .dataType(DataType.C)
                .length(new ItemLength(32, 0))
                .asWritten("dataType", "字符串型C")
                .build();
    }

    @Test
    void readsTwentySevenColumnsWithUnitsAndAMisspeltHeading() throws IOException {
        List<String> headings = new ArrayList<>(National.HEADINGS);
        headings.set(24, "更新每周期\n（必填项）");
        headings.set(25, "发布曰日期（必填项）");
        try (TestWorkbook workbook = TestWorkbook.in(folder, "b.xlsx")) {
            workbook.sheet("目录")
                    .row(1, "政务信息资源Excel模版")
                    .merge(1, 1, 1, 27)
                    .row(2, headings.toArray())
                    .row(3, National.row("企业名录", "303006/000001", "企业名称"))
                    .row(4, National.row("企业名录", "303006/000001", "法定代表人"));
        }

        try (TableCatalogSource source = TableCatalogReader.standard().open(folder.resolve("b.xlsx"))) {
            assertThat(Reading.entries(source))
                    .extracting(Entry::resource)
                    .containsExactly(companies().toBuilder()
                            .classification(Classification.NONE)
                            .build());
            assertThat(source.inspection().match().columns())
                    .filteredOn(column -> column.certainty() != Certainty.EXACT)
                    .extracting(ColumnMatch::member, ColumnMatch::certainty)
                    .containsExactly(tuple("issued", Certainty.MISSPELT));
        }
    }

    @Test
    void findsColumnsInAnyOrder() throws IOException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(7));
        Object[] row = National.row("企业名录", "303006/000001", "企业名称");
        try (TestWorkbook workbook = TestWorkbook.in(folder, "c.xlsx")) {
            workbook.sheet("Sheet1")
                    .row(1, order.stream().map(National.HEADINGS::get).toArray())
                    .row(2, order.stream().map(i -> row[i]).toArray());
        }

        assertThat(Reading.resources(folder.resolve("c.xlsx")))
                .containsExactly(companies().toBuilder()
                        .classification(Classification.NONE)
                        .items(List.of(item("企业名称")))
                        .build());
    }

    @Test
    void findsHeadingsBelowExplanations() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "d.xlsx")) {
            workbook.sheet("Sheet1")
                    .row(1, "政务信息资源目录")
                    .row(2, "填表说明：一、信息资源名称应反映内容；二、共享类型为三类之一。")
                    .row(3, "填报单位：", "工业和信息化部", null, "填报日期：", "2017年8月24日")
                    .row(5, National.HEADINGS.toArray())
                    .row(6, National.row("企业名录", "303006/000001", "企业名称"));
        }

        try (TableCatalogSource source = TableCatalogReader.standard().open(folder.resolve("d.xlsx"))) {
            assertThat(source.inspection().match().firstRow()).isEqualTo(5);
            assertThat(source.description().sources().get(0).headings())
                    .containsEntry("B3", "工业和信息化部")
                    .hasSize(1 + 1 + 4 + 27);
            assertThat(Reading.entries(source))
                    .extracting(entry -> entry.resource().name())
                    .containsExactly("企业名录");
        }
    }

    private static void writeNationalHead(TestWorkbook.Sheet sheet) {
        sheet.row(1, "政务信息资源Excel模版").merge(1, 1, 1, 53).row(2, "信息资源分类").merge(2, 1, 2, 26);
        sheet.row(3, National.levels().toArray());
        String[] groups = new String[27];
        groups[2] = "信息资源提供方";
        groups[6] = "信息资源格式";
        groups[9] = "信息资源大普查";
        groups[15] = "信息项信息";
        groups[18] = "共享属性";
        groups[20] = "共享方式";
        groups[22] = "开放属性";
        int[] lastOfGroup = {2, 3, 6, 7, 9, 14, 15, 17, 18, 19, 20, 21, 22, 23};
        for (int i = 0; i < lastOfGroup.length; i += 2) {
            sheet.merge(2, 27 + lastOfGroup[i], 2, 27 + lastOfGroup[i + 1]);
        }
        for (int i = 0; i < 27; i++) {
            boolean grouped = i == 8 || inGroup(lastOfGroup, i);
            if (groups[i] != null) {
                sheet.raw().value(1, 26 + i, groups[i]);
            }
            sheet.raw().value(grouped ? 2 : 1, 26 + i, National.HEADINGS.get(i));
            if (!grouped) {
                sheet.merge(2, 27 + i, 3, 27 + i);
            }
        }
    }

    private static boolean inGroup(int[] bounds, int column) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (column >= bounds[i] && column <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static void writeRow(TestWorkbook.Sheet sheet, int row, List<String> classification, Object[] cells) {
        Object[] all = new Object[26 + cells.length];
        for (int i = 0; i < classification.size(); i++) {
            all[i] = classification.get(i);
        }
        System.arraycopy(cells, 0, all, 26, cells.length);
        sheet.row(row, all);
    }

    private static String locate(Entry entry, String member) {
        return ((CellLocation) entry.locator().locate(member)).cell();
    }
}
