package io.mulu.tables.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.read.TableCatalogReader;
import io.mulu.tables.testing.Office;
import io.mulu.tables.testing.RoundTrip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogues that never were tables become tables that say the same. */
class TableCatalogWriterTest {

    private static final TableOptions OPTIONS = TableOptions.standard();
    private static final TableCatalogReader READER = TableCatalogReader.standard();
    private static final CatalogDescription NATIVE =
            CatalogDescription.builder().title("某部门目录").build();
    private static final String[] TEXTS = {
        "=HYPERLINK(\"http://example.org\")",
        "+86 10",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "'=1",
        "''",
        "'引",
        " 外有空格 ",
        "两\n行",
        "一\r\n二",
        "_x000D_",
        "\u0001控",
        "0012",
        "😀",
        "a,b;\"c\"",
        "1e5"
    };

    @TempDir
    Path folder;

    private static Catalog catalog(InformationResource... resources) {
        return new Catalog(NATIVE, List.of(resources));
    }

    private static InformationResource.Builder named(String name) {
        return InformationResource.builder().name(name).provider(new Provider("某局", null, null));
    }

    /** The same without what was written, since labels are written for codes. */
    private static InformationResource values(InformationResource resource) {
        InformationResource.Builder builder = resource.toBuilder();
        List<DataItem> items = new ArrayList<>();
        for (DataItem item : resource.items()) {
            DataItem.Builder values = item.toBuilder();
            item.asWritten().keySet().forEach(values::forgetWritten);
            items.add(values.build());
        }
        resource.asWritten().keySet().forEach(builder::forgetWritten);
        return builder.items(items).build();
    }

    private static List<InformationResource> values(Catalog catalog) {
        return catalog.resources().stream().map(TableCatalogWriterTest::values).toList();
    }

    @Test
    void writesNoFormulaWhateverTextsBeginWith() throws IOException {
        List<InformationResource> resources = new ArrayList<>();
        for (String text : TEXTS) {
            resources.add(named("资源" + resources.size())
                    .extension("备注", text)
                    .item(DataItem.builder().name("项").extension("说明", text).build())
                    .build());
        }
        Catalog catalog = new Catalog(NATIVE, resources);

        byte[] workbook = RoundTrip.xlsx(catalog, OPTIONS);
        byte[] text = RoundTrip.csv(catalog, OPTIONS);

        try (ReadableWorkbook referee = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(referee.getFirstSheet().read().stream().flatMap(Row::stream))
                    .isNotEmpty()
                    .allMatch(cell -> cell == null || cell.getType() != CellType.FORMULA);
        }
        assertThat(new String(text, StandardCharsets.UTF_8)).doesNotContainPattern("(^|,|\n)\"?[=+@\t-]");
        assertThat(RoundTrip.read(READER, workbook, "a.xlsx").resources()).isEqualTo(resources);
        assertThat(RoundTrip.read(READER, text, "a.csv").resources()).isEqualTo(resources);
    }

    @Test
    void writesDatesAndFiguresAsSuchAndCodesAsText() throws IOException {
        InformationResource resource = named("资源")
                .issued(LocalDate.of(2017, 8, 24))
                .survey(new Survey(new BigDecimal("12.5"), new BigDecimal("1.50"), null, null, null, null))
                .extension("编号", "0012")
                .build();

        byte[] workbook = RoundTrip.xlsx(catalog(resource), OPTIONS);

        List<String> types = new ArrayList<>();
        try (ReadableWorkbook referee = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            referee.getFirstSheet().read().get(3).stream()
                    .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
                    .forEach(cell -> types.add(cell.getType() + " " + cell.getRawValue()));
        }
        assertThat(types)
                .containsExactly("STRING 资源", "STRING 某局", "NUMBER 12.5", "STRING 1.50", "NUMBER 42971", "STRING 0012");
        assertThat(RoundTrip.read(READER, workbook, "a.xlsx").resources()).containsExactly(resource);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keepsTheValuesOfGeneratedCatalogues(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 15; round++) {
            List<InformationResource> resources = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                resources.add(generated(random, i));
            }
            Catalog catalog = new Catalog(NATIVE, resources);
            Layout national = Layout.shipped().get(0);
            Catalog repeated = RoundTrip.read(READER, RoundTrip.xlsx(catalog, OPTIONS), "a.xlsx");
            Catalog merged = RoundTrip.read(READER, RoundTrip.xlsx(catalog, OPTIONS.withMerged(true)), "a.xlsx");
            Catalog text = RoundTrip.read(READER, RoundTrip.csv(catalog, OPTIONS.withLayout(national)), "a.csv");

            assertThat(values(repeated)).isEqualTo(resources);
            assertThat(values(merged)).isEqualTo(resources);
            assertThat(values(text)).isEqualTo(resources);
            assertThat(RoundTrip.read(READER, RoundTrip.xlsx(repeated, OPTIONS), "a.xlsx"))
                    .isEqualTo(repeated);
        }
    }

    private static InformationResource generated(Random random, int number) {
        InformationResource.Builder resource = named("资源" + number)
                .sharing(sharing(random))
                .openness(openness(random))
                .updateCycle(one(random, "daily", "monthly", "annual", null));
        if (random.nextBoolean()) {
            resource.extension("备注", one(random, TEXTS));
        }
        int items = random.nextInt(4);
        for (int i = 0; i < items; i++) {
            DataItem.Builder item = DataItem.builder().name("项" + i).dataType(one(random, DataType.values()));
            if (random.nextInt(3) == 0) {
                item.sharing(sharing(random)).openness(openness(random));
            }
            if (random.nextInt(3) == 0) {
                item.updateCycle(one(random, "real-time", "annual", null)).issued(LocalDate.of(2017, 8, 24));
            }
            if (random.nextInt(3) == 0) {
                item.extension("备注", one(random, TEXTS)).extension("信息项名称", "别名");
            }
            resource.item(item.build());
        }
        return resource.build();
    }

    private static Sharing sharing(Random random) {
        return new Sharing(
                one(random, SharingType.UNCONDITIONAL, SharingType.CONDITIONAL, SharingType.NOT_SHARED, null),
                one(random, "依申请", "限本市", null),
                new SharingMode(one(random, "platform", null), one(random, "interface", null)));
    }

    private static Openness openness(Random random) {
        return new Openness(one(random, true, false, null), one(random, "依法", null));
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void keepsWhatWasWrittenBesideAValueOfAnotherMeaning() throws IOException {
        InformationResource resource = named("资源")
                .updateCycle("monthly")
                .asWritten("updateCycle", "每年")
                .build();

        Catalog again = RoundTrip.read(READER, RoundTrip.xlsx(catalog(resource), OPTIONS), "a.xlsx");

        assertThat(again.resources().get(0).updateCycle()).isEqualTo("monthly");
        assertThat(again.resources().get(0).extensions()).isEqualTo(Map.of("更新周期原文", "每年"));
    }

    @Test
    void refusesResourcesWhoseRowsCouldNotBeToldApart() {
        assertThatThrownBy(() ->
                        RoundTrip.xlsx(catalog(named("甲").build(), named("甲").build()), OPTIONS))
                .isInstanceOf(UnwritableTableException.class)
                .hasMessageStartingWith("Resource 2 (甲) follows another one with the same name");
    }

    @Test
    void refusesTextsThatNoCellHolds() {
        InformationResource resource = named("资源").summary("长".repeat(32_768)).build();

        assertThatThrownBy(() -> RoundTrip.xlsx(catalog(resource), OPTIONS))
                .isInstanceOf(UnwritableTableException.class)
                .hasMessageContaining("has 32768 characters");
    }

    @Test
    void opensInLibreOfficeWithMergedCells() throws IOException, InterruptedException {
        InformationResource resource = named("=资源")
                .issued(LocalDate.of(2017, 8, 24))
                .item(DataItem.builder().name("甲").build())
                .item(DataItem.builder().name("乙").build())
                .build();
        Path path = Files.write(folder.resolve("a.xlsx"), RoundTrip.xlsx(catalog(resource), OPTIONS.withMerged(true)));

        String flat = Office.flat(path, folder);

        assertThat(flat)
                .contains("<text:p>=资源</text:p>")
                .contains("office:date-value=\"2017-08-24\"")
                .contains("table:number-rows-spanned=\"2\"")
                .doesNotContain("table:formula");
    }
}
