package io.mulu.codes.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeReaderTest {

    private static ClassificationScheme read(String text) throws IOException {
        return new SchemeReader().read(new StringReader(text), "own.csv");
    }

    @Test
    void readsRowsInAnyOrderWithAliasesAndNotes() throws IOException {
        ClassificationScheme scheme = read("\uFEFF# id: own\n# edition: 2024\n\ncode,name,parent,aliases,note\n"
                + "303,\"国务院,\"\"中央\"\"\",3,,sure\n3,部门,,部门类 | 部门目录,\n");
        assertThat(scheme.id()).isEqualTo("own");
        assertThat(scheme.edition()).isEqualTo("2024");
        assertThat(scheme.nodes())
                .containsExactly(
                        new ClassificationNode("3", "部门", null, 1),
                        new ClassificationNode("303", "国务院,\"中央\"", "3", 2));
        assertThat(scheme.aliases("3")).containsExactly("部门类", "部门目录");
        assertThat(scheme.note("303")).contains("sure");
    }

    @Test
    void aSchemeWithoutIdentifierIsNamedAfterItsFile() throws IOException {
        assertThat(read("code,name,parent\n3,部门,\n").id()).isEqualTo("own.csv");
    }

    @ParameterizedTest
    @MethodSource
    void namesAllThatIsWrongWithLines(String text, List<TableFault> faults) {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> {
                    assertThat(e.source()).isEqualTo("own.csv");
                    assertThat(e.faults()).isEqualTo(faults);
                });
    }

    static Stream<Arguments> namesAllThatIsWrongWithLines() {
        return Stream.of(
                Arguments.of(
                        "",
                        List.of(
                                new TableFault(0, "missing-column", "code"),
                                new TableFault(0, "missing-column", "name"),
                                new TableFault(0, "missing-column", "parent"),
                                new TableFault(0, "no-header", ""))),
                Arguments.of("code,name\n3,部门\n", List.of(new TableFault(0, "missing-column", "parent"))),
                Arguments.of(
                        "code,name,parent\n3,部门,\n3,部门类,\n,无,3\n303,,3\n304,政协,9\n305,a,306\n306,b,305\n",
                        List.of(
                                new TableFault(3, "duplicate-code", "3"),
                                new TableFault(4, "empty-code", "无"),
                                new TableFault(5, "empty-name", "303"),
                                new TableFault(6, "unknown-parent", "9"),
                                new TableFault(7, "cycle", "305"),
                                new TableFault(8, "cycle", "306"))),
                Arguments.of(
                        "code,name,parent\n3,\"部\n门\"x,\n4,乙,,extra\n5,\"open\n",
                        List.of(
                                new TableFault(2, "text-after-quote", "x"),
                                new TableFault(4, "too-many-fields", "extra"),
                                new TableFault(5, "unterminated-quote", ""))));
    }

    @Test
    void extendsASchemeWithTheNodesOfADepartment() throws IOException {
        ClassificationScheme own = new SchemeReader()
                .extend(
                        ShippedSchemes.national201710(),
                        new StringReader("# id: miit\ncode,name,parent\n30300601,运行监测,303006\n"),
                        "own.csv");
        assertThat(own.id()).isEqualTo("miit");
        assertThat(own.edition()).isEqualTo("2017-10");
        assertThat(own.path("30300601")).containsExactly("部门政务信息资源目录", "国务院", "工业和信息化部", "运行监测");
        assertThat(own.aliases("3")).contains("部门类");
    }

    @Test
    void extendingRefusesACodeThatIsThereAlready() {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> new SchemeReader()
                        .extend(
                                ShippedSchemes.national201710(),
                                new StringReader("code,name,parent\n303006,别的,303\n"),
                                "own.csv"))
                .satisfies(e -> assertThat(e.faults()).containsExactly(new TableFault(2, "duplicate-code", "303006")));
    }
}
