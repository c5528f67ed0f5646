package io.mulu.tables.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.tables.layout.Layout;
import io.mulu.tables.layout.UnreadableLayoutException;
import io.mulu.tables.read.TableCatalogReader;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.SharedFiles;
import io.mulu.tables.testing.TestWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What inspection writes as a mapping reads the same file in the same way. */
class MappingWriterTest {

    @TempDir
    Path folder;

    private static String written(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MappingWriter.write(TableCatalogReader.standard().inspect(file), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static TableCatalogReader by(String mapping) throws IOException {
        byte[] bytes = mapping.getBytes(StandardCharsets.UTF_8);
        return TableCatalogReader.standard()
                .withMappings(List.of(Layout.read(new ByteArrayInputStream(bytes), "mapping.json")));
    }

    private static List<InformationResource> resources(TableCatalogReader reader, Path file) throws IOException {
        return Reading.entries(reader, file).stream().map(Entry::resource).toList();
    }

    private static void readsTheSame(Path file) throws IOException {
        TableCatalogReader mapped = by(written(file));
        assertThat(mapped.inspect(file).match().columns())
                .allMatch(column -> column.certainty() == Certainty.EXACT)
                .extracting(ColumnMatch::member)
                .isEqualTo(TableCatalogReader.standard().inspect(file).match().columns().stream()
                        .map(ColumnMatch::member)
                        .toList());
        assertThat(resources(mapped, file)).isEqualTo(resources(TableCatalogReader.standard(), file));
    }

    @Test
    void mapsTheNationalWorkbook() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "n.xlsx")) {
            workbook.sheet("S")
                    .row(1, National.HEADINGS.toArray())
                    .row(2, National.row("甲", "303006/000001", "一"))
                    .row(3, National.row("甲", "303006/000001", "二"));
        }

        readsTheSame(folder.resolve("n.xlsx"));
    }

    @Test
    void mapsTheCitysWorkbook() throws IOException {
        readsTheSame(SharedFiles.sample("city-catalogue-part.xlsx"));
    }

    @Test
    void mapsColumnsOfOneNameByTheirGroupsOrPlaces() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "n.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "共享属性", null, "开放属性", null, "备注", "备注")
                    .row(2, null, null, "类型", "条件", "是否开放", "条件", null, null)
                    .merge(1, 3, 1, 4)
                    .merge(1, 5, 1, 6)
                    .row(3, "甲", "摘要", "有条件共享", "依申请", "是", "登记后", "一", "二");
        }

        readsTheSame(folder.resolve("n.xlsx"));
    }

    @Test
    void mapsTwoSheets() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "n.xlsx")) {
            workbook.sheet("目录").row(1, "目录名称", "摘要", "提供方", "更新周期").row(2, "甲", "摘要", "某局", "每年");
            workbook.sheet("信息项").row(1, "目录名称", "信息项名称", "数据类型", "说明").row(2, "甲", "编号", "C", "注");
        }
        Path file = folder.resolve("n.xlsx");

        assertThat(resources(by(written(file)), file)).isEqualTo(Reading.resources(file));
        assertThat(Reading.resources(file).get(0).items()).hasSize(1);
    }

    @Test
    void leavesAQuestionOpenUntilSomebodyDecides() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "q.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "提供方", "更新周期", "条件", "条件")
                    .row(2, "甲", "摘要", "某局", "每年", "依申请", "登记后");
        }
        Path file = folder.resolve("q.xlsx");
        String mapping = written(file);

        assertThatThrownBy(() -> by(mapping))
                .isInstanceOf(UnreadableLayoutException.class)
                .hasMessageMatching("(?s)mapping.json:\\d+: write which member the column carries; it could be one of"
                        + " \\[sharing.condition, openness.condition\\].*\nmapping.json:\\d+: write .*");

        String decided = mapping.replaceFirst("\"\\?\"", "\"sharing.condition\"")
                .replaceFirst("\"\\?\"", "\"openness.condition\"");
        assertThat(resources(by(decided), file))
                .extracting(
                        resource -> resource.sharing().condition(),
                        resource -> resource.openness().condition())
                .containsExactly(tuple("依申请", "登记后"));
    }

    @Test
    void asksForWhatAFileThatCannotBeReadLacks() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "m.xlsx")) {
            workbook.sheet("S").row(1, "题目", "摘要", "提供方", "更新周期", "共享类型").row(2, "甲", "摘要", "某局", "每年", "不予共享");
        }
        Path file = folder.resolve("m.xlsx");
        String mapping = written(file);

        assertThatThrownBy(() -> by(mapping))
                .isInstanceOf(UnreadableLayoutException.class)
                .hasMessageContaining("no column has the required heading \"信息资源名称\"");
        String named = mapping.replace("\"extensions.题目\"", "\"name\"").replace("\"信息资源名称\"", "\"题目\"");
        assertThat(resources(by(named), file))
                .extracting(InformationResource::name)
                .containsExactly("甲");
    }

    @Test
    void showsWhatALeftOverColumnComesNearest() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "n.xlsx")) {
            workbook.sheet("S")
                    .row(1, "信息资源名称", "摘要", "提供方", "更新周期", "信息资源发布年月日", "序号", "共享类型")
                    .row(2, "甲", "摘要", "某局", "每年", "2017-08-24", 1, "不予共享");
        }
        TableInspection inspection = TableCatalogReader.standard().inspect(folder.resolve("n.xlsx"));

        assertThat(inspection.match().columns().subList(4, 6))
                .extracting(ColumnMatch::certainty, column -> inspection.nearest(column, MetadataRegistry.guide2017()))
                .containsExactly(
                        tuple(Certainty.EXTENSION, List.of(new ColumnCandidate("issued", "发布日期", 66))),
                        tuple(Certainty.EXTENSION, List.of()));
    }
}
