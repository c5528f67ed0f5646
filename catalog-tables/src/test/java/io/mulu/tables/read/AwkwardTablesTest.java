package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.tables.heading.Certainty;
import io.mulu.tables.heading.ColumnCandidate;
import io.mulu.tables.heading.ColumnMatch;
import io.mulu.tables.heading.TableInspection;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.RawWorkbook;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.TestWorkbook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each difficulty that filled-in tables have, one at a time: read as it is meant, kept as it was written, or refused. */
class AwkwardTablesTest {

    private static final Object[] SHORT = {"信息资源名称", "信息资源提供方", "摘要", "更新周期", "发布日期", "信息项名称", "数据类型"};

    @TempDir
    Path folder;

    private List<InformationResource> read(String name) throws IOException {
        return Reading.resources(folder.resolve(name));
    }

    private InformationResource only(String name) throws IOException {
        List<InformationResource> resources = read(name);
        assertThat(resources).hasSize(1);
        return resources.get(0);
    }

    private TableInspection inspect(String name) throws IOException {
        return TableCatalogReader.standard().inspect(folder.resolve(name));
    }

    private static List<String> items(InformationResource resource) {
        return resource.items().stream().map(DataItem::name).toList();
    }

    @Test
    void oneRowForEachItem() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, SHORT)
                    .row(2, "甲", "某局", "摘要", "每年", "2017-08-24", "编号", "C")
                    .row(3, "甲", "某局", "摘要", "每年", "2017-08-24", "姓名", "C")
                    .row(4, "乙", "某局", "摘要", "每年", "2017-08-24", "编号", "C");
        }

        assertThat(read("a.xlsx"))
                .extracting(InformationResource::name, AwkwardTablesTest::items)
                .containsExactly(tuple("甲", List.of("编号", "姓名")), tuple("乙", List.of("编号")));
    }

    @Test
    void aClassificationWithAllItsLevelsInOneColumnOrAsTheCode() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源分类（必填项）", "信息资源名称", "提供方", "摘要", "更新周期")
                    .row(2, "部门信息资源类/国务院/工业和信息化部", "甲", "某局", "摘要", "每年")
                    .row(3, 303006, "乙", "某局", "摘要", "每年");
        }

        assertThat(read("a.xlsx"))
                .extracting(InformationResource::classification)
                .containsExactly(
                        new Classification(null, List.of("部门信息资源类", "国务院", "工业和信息化部")),
                        new Classification(ClassificationCode.parse("303006"), List.of()));
        assertThat(Reading.entries(folder.resolve("a.xlsx")))
                .extracting(entry ->
                        entry.locator().locate("classification.names[2]").text())
                .containsExactly("a.xlsx!S!A2", "a.xlsx!S!A3");
    }

    @Test
    void rowsThatDisagreeInATableWithoutSharingOpennessAndCycle() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "提供方", "摘要", "信息项名称", "数据类型")
                    .row(2, "甲", "某局", "摘要", "编号", "C")
                    .row(3, "甲", "某局", "别的摘要", "姓名", "C");
        }

        InformationResource resource = only("a.xlsx");
        assertThat(resource.summary()).isEqualTo("摘要");
        assertThat(resource.items().get(1).asWritten()).isEqualTo(Map.of("summary", "别的摘要"));
    }

    @Test
    void oneRowForEachResource() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "信息资源提供方", "摘要", "更新周期", "发布日期")
                    .row(2, "甲", "某局", "摘要", "每年", "2017-08-24")
                    .row(3, "乙", "某局", "摘要", "每月", "2017-08-25");
        }

        assertThat(read("a.xlsx"))
                .extracting(InformationResource::name, InformationResource::updateCycle, AwkwardTablesTest::items)
                .containsExactly(tuple("甲", "annual", List.of()), tuple("乙", "monthly", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void groupHeadingsOverUpToFiveRows(int height) throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            TestWorkbook.Sheet sheet = workbook.sheet("S");
            Object[] plain = {"信息资源名称", "信息资源提供方", "摘要", "更新周期"};
            sheet.row(1, plain);
            for (int column = 1; height > 1 && column <= plain.length; column++) {
                sheet.merge(1, column, height, column);
            }
            sheet.row(height, null, null, null, null, "共享类型", "共享条件", "信息项名称", "数据类型");
            for (int row = 1; row < height; row++) {
                sheet.row(row, plainOr(row, plain, "共享属性" + "、".repeat(row - 1), "信息项" + "、".repeat(row - 1)));
                sheet.merge(row, 5, row, 6).merge(row, 7, row, 8);
            }
            if (height == 1) {
                sheet.row(1, "信息资源名称", "信息资源提供方", "摘要", "更新周期", "共享类型", "共享条件", "信息项名称", "数据类型");
            }
            sheet.row(height + 1, "甲", "某局", "摘要", "每年", "有条件共享", "依申请", "编号", "C");
        }

        InformationResource resource = only("a.xlsx");
        assertThat(resource.sharing().condition()).isEqualTo("依申请");
        assertThat(items(resource)).containsExactly("编号");
        TableInspection inspection = inspect("a.xlsx");
        assertThat(inspection.match().lastRow()).isEqualTo(height);
        assertThat(inspection.match().firstRow()).isEqualTo(1);
    }

    private static Object[] plainOr(int row, Object[] plain, String first, String second) {
        Object[] cells = new Object[8];
        if (row == 1) {
            System.arraycopy(plain, 0, cells, 0, plain.length);
        }
        cells[4] = first;
        cells[6] = second;
        return cells;
    }

    @Test
    void headingsWithMarksUnitsLineBreaksMisspellingsAndFullWidth() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(
                            1,
                            "＊信息资源\n名称（必填项）",
                            "信息资源　提供方（单位全称）",
                            "更新每周其",
                            "数据存储总量（ＧＢ）",
                            "共享类型 (必填)",
                            "发布日期：",
                            "信息项名称*",
                            "信息资源格试分类")
                    .row(2, "甲", "某局", "每年", "1.5", "不予共享", "2017-08-24", "编号", "数据库");
        }

        assertThat(inspect("a.xlsx").match().columns())
                .extracting(ColumnMatch::member, ColumnMatch::certainty)
                .containsExactly(
                        tuple("name", Certainty.EXACT),
                        tuple("provider.name", Certainty.WITHOUT_NOTE),
                        tuple("extensions.更新每周其", Certainty.EXTENSION),
                        tuple("survey.storageTotal", Certainty.WITHOUT_NOTE),
                        tuple("sharing.type", Certainty.EXACT),
                        tuple("issued", Certainty.EXACT),
                        tuple("items.name", Certainty.EXACT),
                        tuple("format.category", Certainty.MISSPELT));
    }

    @Test
    void headingsThatOnlyTheirGroupTellsApart() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "共享属性", null, "开放属性", null, "信息资源格式", null, "信息项信息", null)
                    .row(2, null, null, "类型", "条件", "是否开放", "条件", "分类", "类型", "名称", "类型")
                    .merge(1, 3, 1, 4)
                    .merge(1, 5, 1, 6)
                    .merge(1, 7, 1, 8)
                    .merge(1, 9, 1, 10)
                    .row(3, "甲", "摘要", "有条件共享", "依申请", "是", "登记后", "数据库", "mysql", "编号", "C");
        }

        assertThat(inspect("a.xlsx").match().columns())
                .filteredOn(column -> column.certainty() == Certainty.GROUPED)
                .extracting(ColumnMatch::cell, ColumnMatch::member)
                .containsExactly(
                        tuple("C2", "sharing.type"),
                        tuple("D2", "sharing.condition"),
                        tuple("F2", "openness.condition"),
                        tuple("G2", "format.category"),
                        tuple("H2", "format.type"),
                        tuple("I2", "items.name"),
                        tuple("J2", "items.dataType"));
        InformationResource resource = only("a.xlsx");
        assertThat(resource.sharing().condition()).isEqualTo("依申请");
        assertThat(resource.openness().condition()).isEqualTo("登记后");
        assertThat(resource.items().get(0).dataType()).hasToString("C");
    }

    @Test
    void aHiddenSheetBesideSeveralVisibleOnes() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("填表说明").row(1, "一、请逐项填写。");
            workbook.sheet("旧目录").hidden().row(1, National.HEADINGS.toArray()).row(2, National.row("旧", null, "一"));
            workbook.sheet("目录").row(1, National.HEADINGS.toArray()).row(2, National.row("新", null, "一"));
            workbook.sheet("字典").row(1, "数据类型", "更新周期").row(2, "字符型C", "每年");
        }

        assertThat(only("a.xlsx").name()).isEqualTo("新");
    }

    @Test
    void anInstructionRowAboveTheHeadings() throws IOException {
        String long1 = "填写说明：1. 信息资源名称应规范；2. 共享类型从“无条件共享、有条件共享、不予共享”中选择。".repeat(40);
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, long1)
                    .merge(1, 1, 1, 27)
                    .row(2, National.HEADINGS.toArray())
                    .row(3, National.row("甲", null, "一"));
        }

        assertThat(only("a.xlsx").name()).isEqualTo("甲");
        assertThat(inspect("a.xlsx").match().firstRow()).isEqualTo(2);
    }

    @Test
    void thousandsOfStyledEmptyRows() throws IOException {
        StringBuilder rows = new StringBuilder(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>信息资源名称</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>摘要</t></is></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>更新周期</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>提供方</t></is></c>"
                        + "<c r=\"E1\" t=\"inlineStr\"><is><t>共享类型</t></is></c></row>");
        rows.append("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c></row>");
        for (int row = 3; row <= 60_000; row++) {
            rows.append("<row r=\"").append(row).append("\" s=\"1\" customFormat=\"1\" ht=\"14.25\">");
            for (char column = 'A'; column <= 'P'; column++) {
                rows.append("<c r=\"").append(column).append(row).append("\" s=\"1\"/>");
            }
            rows.append("</row>");
        }
        rows.append("<row r=\"60001\"><c r=\"A60001\" t=\"inlineStr\"><is><t>乙</t></is></c></row>");
        new RawWorkbook().rows(rows.toString()).write(folder, "a.xlsx");

        assertThat(read("a.xlsx")).extracting(InformationResource::name).containsExactly("甲", "乙");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-24",
        "2017/8/24",
        "2017.8.24",
        "20170824",
        "2017年8月24日",
        "二〇一七年八月二十四日",
        "２０１７年８月２４日",
        "2017-08-24 09:30:00",
        "42971"
    })
    void datesAsSerialsTextsAndChineseForms(String written) throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            Object cell = written;
            if (written.equals("42971")) {
                cell = Integer.valueOf(written);
            }
            workbook.sheet("S").row(1, SHORT).row(2, "甲", "某局", "摘要", "每年", cell, "编号", "C");
        }

        InformationResource resource = only("a.xlsx");
        assertThat(resource.issued()).isEqualTo(LocalDate.of(2017, 8, 24));
        assertThat(resource.asWritten().getOrDefault("issued", "2017-08-24")).isEqualTo(written);
    }

    @Test
    void aNumberThatIsReallyACode() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "分类码", "资源提供方代码", "更新周期", "共享类型", "编号")
                    .row(2, "甲", 303006, "11430000743187451F", "每年", "不予共享", 7);
        }

        InformationResource resource = only("a.xlsx");
        assertThat(resource.classification().code()).hasToString("303006");
        assertThat(resource.extensions()).isEqualTo(Map.of("编号", "7"));
    }

    /** The check says of such a code that it was held as a number. */
    @Test
    void aCodeThatLostItsLastDigitsAsANumber() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "资源提供方代码", "摘要", "更新周期", "共享类型")
                    .row(2, "甲", 114300007431874512d, "摘要", "每年", "不予共享");
        }

        InformationResource resource = only("a.xlsx");
        assertThat(resource.provider().code()).isNull();
        assertThat(resource.asWritten()).containsEntry("provider.code", "114300007431875000");
    }

    @Test
    void apostrophesLineBreaksAndOuterBlanks() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "信息资源名称,信息资源代码,摘要,更新周期,共享类型\n" + "甲,'303006/000001,\"第一行\n第二行\",  　每年 , '不予共享\n");

        InformationResource resource = only("a.csv");
        assertThat(resource.name()).isEqualTo("甲");
        assertThat(resource.code()).hasToString("303006/000001");
        assertThat(resource.summary()).isEqualTo("第一行\n第二行");
        assertThat(resource.updateCycle()).isEqualTo("annual");
        assertThat(resource.asWritten())
                .isEqualTo(Map.of(
                        "code", "'303006/000001",
                        "updateCycle", "  　每年 ",
                        "sharing.type", " '不予共享"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ','",
        "UTF-8, '\t'",
        "UTF-8, ;",
        "UTF-8+BOM, ','",
        "GB18030, ','",
        "GB18030, '\t'",
        "UTF-16LE+BOM, '\t'"
    })
    void textFilesInEveryEncodingAndWithEverySeparator(String encoding, String separator) throws IOException {
        String text = Stream.of("信息资源名称,信息资源提供方,摘要,更新周期,共享类型", "甲㐀,某局,摘要,每年,不予共享")
                .map(line -> line.replace(",", separator))
                .reduce((one, other) -> one + "\r\n" + other)
                .orElseThrow();
        boolean marked = encoding.endsWith("+BOM");
        Charset charset = Charset.forName(encoding.replace("+BOM", ""));
        Files.write(folder.resolve("a.tsv"), ((marked ? "\uFEFF" : "") + text).getBytes(charset));

        assertThat(only("a.tsv").name()).isEqualTo("甲㐀");
        assertThat(only("a.tsv").sharing().type()).hasToString("NOT_SHARED");
    }

    @Test
    void aHeadingThatCouldBeTwoThings() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "提供方", "更新周期", "条件", "条件")
                    .row(2, "甲", "摘要", "某局", "每年", "依申请", "登记后");
        }

        UnreadableInputException refusal = catchThrowableOfType(UnreadableInputException.class, () -> read("a.xlsx"));
        assertThat(refusal.sentence().en())
                .isEqualTo("Headings of \"a.xlsx\" could mean several things: E1 “条件” = 共享条件/开放条件?; "
                        + "F1 “条件” = 共享条件/开放条件?; have \"mulu tables inspect\" write a mapping file, say in it what"
                        + " they mean, and give it with the option --mapping.");
        assertThat(inspect("a.xlsx").questions()).hasSize(2);
    }

    @Test
    void twoColumnsOfOneHeading() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "提供方", "更新周期", "共享类型", "更新周期")
                    .row(2, "甲", "摘要", "某局", "每年", "不予共享", "每月");
        }

        assertThat(only("a.xlsx").updateCycle()).isEqualTo("annual");
        assertThat(only("a.xlsx").extensions()).isEqualTo(Map.of("更新周期", "每月"));
        assertThat(inspect("a.xlsx").match().columns().get(5).candidates())
                .containsExactly(new ColumnCandidate("updateCycle", "更新周期", 100));
    }

    @Test
    void twoColumnsOfWhichOnlyOneStandsAmongTheItems() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "信息项信息", null, "提供方", "更新周期", "共享类型")
                    .row(2, null, null, "信息项名称", "更新周期")
                    .merge(1, 3, 1, 4)
                    .row(3, "甲", "摘要", "编号", "每日", "某局", "每年", "不予共享");
        }

        InformationResource resource = only("a.xlsx");
        assertThat(resource.updateCycle()).isEqualTo("annual");
        assertThat(resource.items().get(0).extensions()).isEqualTo(Map.of("更新周期", "每日"));
    }

    @Test
    void entriesOfTheCorpusKnowTheirCells() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "a.xlsx")) {
            workbook.sheet("S").row(1, "说明").row(2, SHORT).row(4, "甲", "某局", "摘要", "每年", 42971, "编号", "C");
        }

        List<Entry> entries = Reading.entries(folder.resolve("a.xlsx"));
        assertThat(entries.get(0).locator().locate("issued").text()).isEqualTo("a.xlsx!S!E4");
        assertThat(entries.get(0).locator().locate("items[0].dataType").text()).isEqualTo("a.xlsx!S!G4");
    }
}
