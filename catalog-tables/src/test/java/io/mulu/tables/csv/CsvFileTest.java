package io.mulu.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mulu.catalog.finding.CellLocation;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.read.TableCatalogReader;
import io.mulu.tables.testing.National;
import io.mulu.tables.testing.Reading;
import io.mulu.tables.testing.TestWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files give the same entries as the workbook that has the same cells. */
class CsvFileTest {

    private static final Object[] FIRST = National.row("企业名录", "303006/000001", "企业\"名称\"，全称");
    private static final Object[] SECOND = National.row("企业名录", "303006/000001", "法定代表人\n姓名");

    @TempDir
    Path folder;

    private List<InformationResource> expected;

    @BeforeEach
    void readTheWorkbook() throws IOException {
        try (TestWorkbook workbook = TestWorkbook.in(folder, "t.xlsx")) {
            workbook.sheet("S")
                    .row(1, National.HEADINGS.toArray())
                    .row(3, FIRST)
                    .row(4, SECOND);
        }
        expected = Reading.resources(folder.resolve("t.xlsx"));
    }

    private static String text(String separator) {
        return line(National.HEADINGS.toArray(), separator) + "\r\n" + line(FIRST, separator) + line(SECOND, separator);
    }

    private static String line(Object[] cells, String separator) {
        return Arrays.stream(cells)
                        .map(cell -> "\"" + Objects.toString(cell, "").replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator))
                + "\r\n";
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ','",
        "UTF-8, ';'",
        "UTF-8, '\t'",
        "GB18030, ','",
        "GB18030, '\t'",
        "UTF-16LE, '\t'",
        "UTF-16BE, ','"
    })
    void readsAnyOfTheEncodingsAndSeparators(String charset, String separator) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (charset.startsWith("UTF-16")) {
            bytes.write("\uFEFF".getBytes(Charset.forName(charset)));
        }
        bytes.write(text(separator).getBytes(Charset.forName(charset)));
        Path path = Files.write(folder.resolve("t.csv"), bytes.toByteArray());

        List<Entry> entries = Reading.entries(path);

        assertThat(entries).extracting(Entry::resource).isEqualTo(expected);
        assertThat(entries.get(0).locator().locate("items[1].name")).isEqualTo(new CellLocation("t.csv", null, 4, 16));
    }

    @Test
    void setsTheByteOrderMarkOfUtf8Aside() throws IOException {
        Path path = Files.writeString(folder.resolve("t.csv"), "\uFEFF" + text(","));

        try (var source = TableCatalogReader.standard().open(path)) {
            assertThat(source.description().sources().get(0).headings()).containsEntry("A1", "信息资源名称\n（必填项）");
            assertThat(Reading.entries(source)).extracting(Entry::resource).isEqualTo(expected);
        }
    }

    @Test
    void readsAShortFileWithUnequalRows() throws IOException {
        Path path = Files.writeString(
                folder.resolve("t.tsv"),
                "信息资源名称\t信息资源提供方\t摘要\t共享类型\t更新周期\t发布日期\n甲\t某局\n\n乙\t某局\t摘要\t不予共享\t每年\t2017.8.24\t多余\n");

        List<Entry> entries = Reading.entries(path);

        assertThat(entries).extracting(entry -> entry.resource().name()).containsExactly("甲", "乙");
        assertThat(entries.get(1).resource().extensions()).containsEntry("G", "多余");
        assertThat(entries.get(1).locator().locate("issued")).isEqualTo(new CellLocation("t.tsv", null, 4, 6));
    }

    @Test
    void refusesBytesOfNoEncoding() throws IOException {
        byte[] bytes = text(",").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        Path path = Files.write(folder.resolve("t.csv"), bytes);

        UnreadableInputException refusal =
                catchThrowableOfType(UnreadableInputException.class, () -> Reading.entries(path));

        assertThat(refusal.sentence().en())
                .startsWith("\"t.csv\" is text neither in UTF-8 nor in GB18030 (from byte ")
                .endsWith("save it as UTF-8.");
    }

    @Test
    void refusesAQuoteThatNeverEnds() throws IOException {
        Path path = Files.writeString(folder.resolve("t.csv"), text(",") + "\"没有结束");

        UnreadableInputException refusal =
                catchThrowableOfType(UnreadableInputException.class, () -> Reading.entries(path));

        assertThat(refusal.sentence().zh()).isEqualTo("“t.csv”不是合格的 CSV：第 5 行的引号没有成对，或内容过长。");
    }
}
