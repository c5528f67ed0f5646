package io.mulu.tables.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.RowCursor;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.testing.RawWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualCellsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r=\"A1\"><v>1</v></c>|1",
                "<c r=\"A1\" s=\"0\"><v>0.5</v></c>|0.5",
                "<c r=\"A1\"><v>1.50</v></c>|1.5",
                "<c r=\"A1\"><v>007.5</v></c>|7.5",
                "<c r=\"A1\"><v>1E3</v></c>|1000",
                "<c r='A1' t='inlineStr'><is><t>名称</t></is></c>|名称",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>名称</t></is></c>|名称",
                "<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 名 </t></is></c>|' 名 '",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>a&amp;b&#65;</t></is></c>|a&bA",
                "<c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<c r=\"A1\"/>]]></t></is></c>|<c r=\"A1\"/>",
                "<c r=\"A1\" t=\"inlineStr\"><is><t>\uD842\uDFB7</t></is></c>|\uD842\uDFB7",
                "<c t=\"b\" r=\"A1\"><v>1</v></c>|TRUE",
                "<c r=\"A1\" t=\"b\"><v>0</v></c>|FALSE",
                "<c r=\"A1\" t=\"str\"><f>B1</f><v>x</v></c>|x",
                "<!-- <c r=\"A1\"><v>9</v></c> > --><c r=\"A1\"><v>2</v></c>|2",
                "<c r=\"A1\"></c><c r=\"A1\"/><c r=\"A1\"><v>3</v></c>|3"
            })
    void readsCellsInEverySpelling(String cell, String text) throws IOException {
        assertThat(texts("<row r=\"1\">" + cell + "</row><row r=\"2\">" + cell + "</row>"))
                .containsExactly(text, text);
    }

    @Test
    void keepsApartCellsThatDifferInTypeOnly() throws IOException {
        assertThat(texts("""
                <row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="b"><v>1</v></c></row>\
                <row r="3"><c r="A3" t="str"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>""")).containsExactly("1", "TRUE", "1", "1");
    }

    @Test
    void takesNoCellIntoARowThatIsOver() throws IOException {
        assertThat(texts("<row r=\"1\"/><c r=\"A1\"><v>1</v></c><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>"))
                .containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"A1\"><v>1</v></x></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</c></v></row>",
                "<row r=\"1\"><c r=\"A1\"><v>\u0001</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>]]></v></c></row>",
                "<row r=\"1\"><c r=\"A1\" s=\"1\" s=\"1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>&none;</v></c></row>"
            })
    void refusesWhatIsNotWellFormed(String rows) {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> texts("<row r=\"9\"><c r=\"A9\"><v>1</v></c></row>" + rows))
                .withMessageContaining("well-formed");
    }

    private List<String> texts(String rows) throws IOException {
        Path path = new RawWorkbook().rows(rows).write(folder, "w.xlsx");
        List<String> texts = new ArrayList<>();
        try (XlsxFile file = XlsxFile.open(path, "w.xlsx", TableLimits.standard());
                RowCursor cursor = file.sheets().get(0).rows()) {
            while (cursor.next()) {
                texts.add(String.valueOf(cursor.text(1)));
            }
        }
        return texts;
    }
}
