package io.mulu.tables.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.catalog.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutReaderTest {

    private static Layout read(String json) throws IOException {
        return Layout.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "my.json");
    }

    @Test
    void readsALayoutWithTheRegistrysHeadingsWhereItGivesNone() throws IOException {
        assertThat(read("{\"id\": \"mine\", \"title\": {\"zh\": \"我的\", \"en\": \"Mine\"}, \"required\": [\"资源名称\"],\n"
                        + "\"columns\": [{\"member\": \"name\"}, // a comment\n"
                        + "{\"member\": \"items.dataType\", \"headings\": [\"类型\"], \"group\": \"字段\", \"dictionary\": {\"int\": \"I\"}},\n"
                        + "{\"member\": \"extensions.备注\"}, {\"member\": \"extensions.来源\", \"item\": true}]}"))
                .isEqualTo(new Layout(
                        "mine",
                        new LocalizedText("我的", "Mine"),
                        null,
                        List.of(
                                new LayoutColumn(
                                        "name",
                                        List.of("信息资源名称", "政务信息资源名称", "资源名称", "信息资源目录名称", "目录名称"),
                                        null,
                                        Map.of()),
                                new LayoutColumn("items.dataType", List.of("类型"), "字段", Map.of("int", "I")),
                                new LayoutColumn("extensions.备注", List.of("备注"), null, Map.of()),
                                new LayoutColumn("items.extensions.来源", List.of("来源"), null, Map.of())),
                        List.of("资源名称"),
                        4,
                        List.of("信息项信息", "信息项")));
    }

    @Test
    void shipsTheLayoutsOfTheGuidesWorkbookAndOfLaterOnes() {
        assertThat(Layout.shipped())
                .extracting(
                        Layout::id,
                        Layout::codeProfile,
                        layout -> layout.columns().size())
                .containsExactly(
                        tuple("national-2017", "national", 68),
                        tuple("city-16-columns", "provider-sequence-15", 16),
                        tuple("vendor-2019", "national", 26),
                        tuple("city-2020", "national", 22),
                        tuple("two-sheets-2025", "national", 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | my.json:3: a layout needs columns",
                "[{\"member\": \"nmae\"}] | my.json:3: no element has the member \"nmae\"",
                "[{\"member\": \"extensions.\"}] | my.json:3: no element has the member \"extensions.\"",
                "[{\"member\": \"name\", \"heading\": []}] | my.json:3: unknown member \"heading\"",
                "[{\"member\": \"name\"},{\"member\": \"name\", \"headings\": [\"名\"]}] | my.json:3: the member \"name\" has a column already",
                "[{\"member\": \"name\"},{\"member\": \"code\", \"headings\": [\"资源名称\"]}] | my.json:3: the heading \"资源名称\" belongs to another column already",
                "[{\"member\": \"name\", \"headings\": [\" * \"]}] | my.json:3: a heading must not be blank",
                "[{\"member\": \"classification.names[0]\"}] | my.json:3: the member \"classification.names[0]\" has no usual heading",
                "[{\"member\": \"code\"}] | my.json:2: no column has the required heading \"名称\"",
                "{} | my.json:3: an array was expected"
            })
    void refusesWhatCouldNotBeMatchedAndNamesTheLine(String columns, String message) {
        assertThatThrownBy(() -> read("{\"id\": \"mine\", \"title\": {\"zh\": \"我的\", \"en\": \"Mine\"},\n"
                        + "\"required\": [\"名称\"],\n\"columns\": " + columns + "}"))
                .isInstanceOf(UnreadableLayoutException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void listsAllFaultsOfADocumentWithTheirLines() {
        assertThatThrownBy(() -> read("""
                        {"mapping": "mulu-mapping/2", "id": "mine", "titel": {},
                         "title": {"zh": "我的"},
                         "required": ["名称"],
                         "columns": [
                           {"member": "nmae"},
                           {"member": "?", "headings": ["条件"], "candidates": ["sharing.condition", "openness.condition"]},
                           {"member": "name", "column": "A1"},
                           {"member": "code", "heading": "代码"}],
                         "items": {"columns": [{"member": "items.name"}], "lest": 1}}
                        """))
                .isInstanceOf(UnreadableLayoutException.class)
                .hasMessage("""
                        my.json:1: unknown member "titel" (at /titel)
                        my.json:1: only "mulu-mapping/1" is known (at /mapping)
                        my.json:2: the member "en" is missing (at /title)
                        my.json:5: no element has the member "nmae" (at /columns/0/member)
                        my.json:6: write which member the column carries; it could be one of [sharing.condition, openness.condition] (at /columns/1/member)
                        my.json:7: the letters of a column were expected, such as "AB" (at /columns/2/column)
                        my.json:8: unknown member "heading" (at /columns/3/heading)
                        my.json:9: unknown member "lest" (at /items/lest)
                        my.json:9: the items need a column "name" that says to which resource they belong (at /items)""");
    }

    @Test
    void refusesAThresholdThatIsNoNumber() {
        assertThatThrownBy(
                        () -> read("{\"id\": \"mine\", \"title\": {\"zh\": \"我的\", \"en\": \"Mine\"},\n\"least\": 0,\n"
                                + "\"columns\": [{\"member\": \"name\"}]}"))
                .isInstanceOf(UnreadableLayoutException.class)
                .hasMessageStartingWith("my.json:2: at least 1 was expected");
    }
}
