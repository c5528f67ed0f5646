package io.mulu.tables.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.tables.grid.TableFile;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.testing.EntryTexts;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.SharedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A city's real submission, read by a layout that is nothing but data. */
class CityWorkbookTest {

    private static final String SAMPLE = "city-catalogue-part.xlsx";

    @Test
    void readsEveryResourceItemAndProvider() throws IOException {
        List<Entry> entries = Reading.entries(SharedFiles.sample(SAMPLE));

        Set<String> providers = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        for (Entry entry : entries) {
            UnifiedSocialCreditCode provider = entry.resource().provider().code();
            assertThat(provider).isNotNull();
            providers.add(provider.text());
            assertThat(entry.resource().code()).isNotNull();
            codes.add(entry.resource().code().text());
        }
        assertThat(entries).hasSize(282);
        assertThat(codes).hasSize(282);
        assertThat(entries.stream()
                        .mapToInt(entry -> entry.resource().items().size())
                        .sum())
                .isEqualTo(3621);
        assertThat(providers)
                .containsExactly(
                        "113206000142071769",
                        "113206000142072482",
                        "11320600014207854Q",
                        "11320600014207985L",
                        "11320600014208013B",
                        "11320600K12321480T",
                        "12320600467545418R");
    }

    @Test
    void keepsEveryTextOfEveryRowInItsResource() throws IOException {
        Path path = SharedFiles.sample(SAMPLE);
        Map<Integer, Entry> byFirstRow = new TreeMap<>();
        for (Entry entry : Reading.entries(path)) {
            byFirstRow.put(((CellLocation) entry.locator().locate("")).row(), entry);
        }
        Map<Integer, Set<String>> texts = new TreeMap<>();
        byFirstRow.forEach((row, entry) -> texts.put(row, EntryTexts.of(entry.resource())));
        TreeMap<Integer, Set<String>> sorted = new TreeMap<>(texts);

        int cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows.skip(2)::iterator) {
                for (Cell cell : row) {
                    if (cell != null && !cell.getText().isBlank()) {
                        cells++;
                        assertThat(sorted.floorEntry(row.getRowNum()).getValue())
                                .as(cell.getAddress().toString())
                                .contains(cell.getText());
                    }
                }
            }
        }
        assertThat(cells).isEqualTo(3621 * 16);
    }

    @Test
    void readsAWholeResource() throws IOException {
        Entry entry = Reading.entries(SharedFiles.sample(SAMPLE)).get(0);
        InformationResource resource = entry.resource();

        assertThat(resource.toBuilder().items(List.of()).build())
                .isEqualTo(InformationResource.builder()
                        .name("工程结算核定单明细")
                        .code(CodeProfiles.shipped()
                                .profile("provider-sequence-15")
                                .orElseThrow()
                                .parse("11320600014208013B000000000000001"))
                        .summary("工程项目、建设单位、施工单位、施工单位送审金额、建设单位初审金额等")
                        .provider(new Provider("某市审计局", "某市审计局", UnifiedSocialCreditCode.parse("11320600014208013B")))
                        .sharing(new Sharing(null, "需要数据提供部门审批", SharingMode.NONE))
                        .openness(new Openness(null, "*"))
                        .updateCycle("monthly")
                        .extension("政务服务数据提供方", "某市审计局")
                        .extension("提供方代码", "11320600014208013B")
                        .extension("审批结果", "*")
                        .asWritten("updateCycle", "每月")
                        .build());
        assertThat(resource.items()).hasSize(14);
        assertThat(resource.items().get(2))
                .isEqualTo(DataItem.builder()
                        .name("报告文号")
                        .dataType(DataType.C)
                        .length(new ItemLength(300, 0))
                        .extension("来源系统名称", "某市固定资产投资审计管理系统")
                        .asWritten("dataType", "nvarchar")
                        .build());
        assertThat(entry.locator().locate("items[2].dataType")).isEqualTo(new CellLocation(SAMPLE, "信息资源导入模板", 5, 13));
        assertThat(entry.locator().locate("items[2].extensions.来源系统名称"))
                .isEqualTo(new CellLocation(SAMPLE, "信息资源导入模板", 5, 15));
        assertThat(entry.locator().locate("issued")).isEqualTo(new CellLocation(SAMPLE, "信息资源导入模板", 3, 4));
    }

    @Test
    void readsTheSameCellsAsTheSpreadsheetLibrary() throws IOException {
        Path path = SharedFiles.sample(SAMPLE);
        List<String> expected = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (Cell cell : row) {
                    if (cell != null && !cell.getText().isBlank()) {
                        expected.add(cell.getAddress() + "=" + cell.getText());
                    }
                }
            }
        }
        try (TableFile file = TableFiles.open(path, SAMPLE, TableLimits.standard())) {
            assertThat(Reading.cells(file.sheets().get(0))).isEqualTo(expected);
        }
    }

    @Test
    void describesTheSourceWithItsHeadingsAndCodeProfile() throws IOException {
        try (TableCatalogSource source = TableCatalogReader.standard().open(SharedFiles.sample(SAMPLE))) {
            assertThat(source.description().codeProfile()).isEqualTo("provider-sequence-15");
            assertThat(source.description().sources()).singleElement().satisfies(from -> {
                assertThat(from.file()).isEqualTo(SAMPLE);
                assertThat(from.sheet()).isEqualTo("信息资源导入模板");
                assertThat(from.layout()).isEqualTo("city-16-columns");
                assertThat(from.headings())
                        .hasSize(18)
                        .containsEntry("E1", "信息资源目录提供方")
                        .containsEntry("O2", "来源系统名称(必填项)");
            });
        }
    }

    @Test
    void readsInAHeapOf256Megabytes() throws IOException, InterruptedException {
        Path path = SharedFiles.sample(SAMPLE);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountItems.class.getName(),
                        path.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo("282 resources, 3621 items");
    }

    /** The program of the child process. */
    static final class CountItems {

        private CountItems() {}

        public static void main(String[] arguments) throws IOException {
            int resources = 0;
            int items = 0;
            try (TableCatalogSource source = TableCatalogReader.standard().open(Path.of(arguments[0]))) {
                for (Entry entry = source.next(); entry != null; entry = source.next()) {
                    resources++;
                    items += entry.resource().items().size();
                }
            }
            System.out.println(resources + " resources, " + items + " items");
        }
    }
}
