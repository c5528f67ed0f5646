package io.mulu.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NationalWorkbookMakerTest {

    private static final Path DATA = Path.of(System.getProperty("mulu.project", ".."), "examples", "data");
    private static final NationalWorkbookMaker MAKER = new NationalWorkbookMaker(DATA.resolve("source"));

    /** With {@code -Dmulu.examples.write=true} the committed files are made anew before they are compared. */
    @BeforeAll
    static void writesAnewWhenAsked() throws IOException {
        if (Boolean.getBoolean("mulu.examples.write")) {
            MAKER.writeAll(DATA);
        }
    }

    private static byte[] committed(String name) throws IOException {
        return Files.readAllBytes(DATA.resolve(name));
    }

    @Test
    void committedCatalogueIsMadeFromTheSource() throws IOException {
        assertThat(WorkbookCells.of(committed(NationalWorkbookMaker.NATIONAL)))
                .isEqualTo(WorkbookCells.of(MAKER.national()));
    }

    @Test
    void committedShortFormIsMadeFromTheSource() throws IOException {
        assertThat(WorkbookCells.of(committed(NationalWorkbookMaker.SHORT_FORM)))
                .isEqualTo(WorkbookCells.of(MAKER.shortForm()));
    }

    @Test
    void committedDefectsAreMadeFromTheSource() throws IOException {
        assertThat(WorkbookCells.of(committed(NationalWorkbookMaker.DEFECTS)))
                .isEqualTo(WorkbookCells.of(MAKER.defects()));
    }

    @Test
    void committedFindingsAreMadeFromTheSource() throws IOException {
        assertThat(new String(committed(NationalWorkbookMaker.EXPECTED), StandardCharsets.UTF_8))
                .isEqualTo(MAKER.expectedFindings());
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        int firstDifference = Arrays.mismatch(MAKER.defects(), MAKER.defects());
        assertThat(firstDifference).isEqualTo(-1);
    }

    @Test
    void hasTheHeadingsOfTheFormOf53Columns() throws IOException {
        List<String> blanks = Collections.nCopies(52, "");
        byte[] workbook = MAKER.national();
        assertThat(WorkbookCells.row(workbook, 0).get(0)).isEqualTo("政务信息资源Excel模版");
        assertThat(WorkbookCells.row(workbook, 0).subList(1, 53)).isEqualTo(blanks);
        assertThat(headings(workbook))
                .hasSize(53)
                .startsWith("类分类（必填项）", "项分类（必填项）", "目分类（选填项）", "细目分类（选填项）", "分类五级（选填项）", "分类六级（选填项）")
                .endsWith(
                        "分类二十六级（选填项）",
                        "信息资源名称（必填项）",
                        "信息资源代码（选填项）",
                        "信息资源提供方（必填项）",
                        "提供方内部部门（选填项）",
                        "资源提供方代码（必填项）",
                        "信息资源摘要（必填项）",
                        "格式分类（必填项）",
                        "格式类型（必填项）",
                        "其他类型资源格式描述（选填项）",
                        "数据存储总量（必填项）",
                        "结构化信息记录总数（必填项）",
                        "已共享的数据存储量（必填项）",
                        "已共享结构化记录数（必填项）",
                        "已开放的数据存储量（必填项）",
                        "已开放结构化记录数（必填项）",
                        "信息项名称（必填项）",
                        "数据类型（必填项）",
                        "数据长度（必填项）",
                        "共享类型（必填项）",
                        "共享条件（必填项）",
                        "共享方式分类（必填项）",
                        "共享方式类型（必填项）",
                        "是否向社会开放（必填项）",
                        "开放条件（选填项）",
                        "更新周期（必填项）",
                        "发布日期（必填项）",
                        "关联及类目名称（选填项）");
    }

    @Test
    void hasTheHeadingsOfTheFormOf27Columns() throws IOException {
        assertThat(headings(MAKER.shortForm()))
                .hasSize(27)
                .startsWith("信息资源名称（必填项）", "信息资源代码（选填项）")
                .contains("数据存储总量（G）（必填项）", "结构化信息记录总数（万）（必填项）", "更新每周期（必填项）");
    }

    /** The text of row 3, or of row 2 where a heading takes both. */
    private static List<String> headings(byte[] workbook) throws IOException {
        List<String> groups = WorkbookCells.row(workbook, 1);
        List<String> columns = WorkbookCells.row(workbook, 2);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> i < columns.size() && !columns.get(i).isEmpty() ? columns.get(i) : groups.get(i))
                .map(heading -> heading.replace("\n", ""))
                .toList();
    }
}
