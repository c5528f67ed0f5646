package io.mulu.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogJsonLocationTest {

    private static final String DOCUMENT = """
            {
              "format": "mulu-catalog/1",
              "resources": [
                {"name": "空"},
                {
                  "名/称~": "扩展", "name": "𠮷目",   "code": "x",
                  "classification": {"names": ["部门", "民政部"]},
                  "sharing": {"type": "条件共享", "note": 1,
                    "mode": {"type": "接口"}},
                  "items": [
                    null,
                    {"name": "甲", "来源": "乙", "extensions": {"a.b": "c"}},
                    {"asWritten": {"dataType": "字", "summary": "另"}, "sharing": {}}
                  ],
                  "extensions": {"a/b": "c"},
                  "relatedCodes": ["a", "b"],
                  "asWritten": {"updateCycle": "每季", "name": "别名"}
                }
              ]
            }
            """;

    private static final String LINES = """
            {"format":"mulu-catalog/1","catalog":{}}
            {"name":"空"}

             {"name":"目录","items":[{"name":"甲"},{"dataType":"字"}],"sharing":{"type":"x"}}
            """;

    private static List<Locator> locators(String json) throws IOException {
        List<Locator> locators = new ArrayList<>();
        try (CatalogJsonReader reader = Samples.open(json.getBytes(StandardCharsets.UTF_8))) {
            Entry entry;
            while ((entry = reader.next()) != null) {
                locators.add(entry.locator());
            }
        }
        return locators;
    }

    private static Location place(String pointer, int line, int column) {
        return new DocumentLocation("目录.json", pointer, line, column);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 5, 5",
        "name, /name, 6, 29",
        "code, /code, 6, 46",
        "classification, /classification, 7, 25",
        "classification.names, /classification/names, 7, 35",
        "classification.names[1], /classification/names/1, 7, 42",
        "sharing.type, /sharing/type, 8, 27",
        "sharing.mode, /sharing/mode, 9, 17",
        "sharing.mode.type, /sharing/mode/type, 9, 26",
        "items, /items, 10, 16",
        "items[0], /items/1, 12, 9",
        "items[0].name, /items/1/name, 12, 18",
        "items[0].extensions.来源, /items/1/来源, 12, 29",
        "items[0].extensions.a.b, /items/1/extensions/a.b, 12, 56",
        "items[1].dataType, /items/2/asWritten/dataType, 13, 36",
        "items[1].summary, /items/2/asWritten/summary, 13, 52",
        "relatedCodes[1], /relatedCodes/1, 16, 29",
        "extensions.名/称~, /名~1称~0, 6, 15",
        "extensions.a/b, /extensions/a~1b, 15, 29",
        "extensions.sharing.note, /sharing/note, 8, 43",
        "updateCycle, /asWritten/updateCycle, 17, 36"
    })
    void tellsWhereAMemberWasWritten(String member, String pointer, int line, int column) throws IOException {
        assertThat(locators(DOCUMENT).get(1).locate(member)).isEqualTo(place("/resources/1" + pointer, line, column));
    }

    @ParameterizedTest
    @CsvSource({
        "summary, '', 5, 5",
        "provider.code, '', 5, 5",
        "classification.code, /classification, 7, 25",
        "classification.names[7], /classification/names, 7, 35",
        "sharing.mode.category, /sharing/mode, 9, 17",
        "sharing.condition, /sharing, 8, 18",
        "items[0].dataType, /items/1, 12, 9",
        "items[0].sharing.type, /items/1, 12, 9",
        "items[1].sharing.type, /items/2/sharing, 13, 69",
        "items[9].name, /items, 10, 16",
        "extensions.未写, /extensions, 15, 21"
    })
    void tellsThePlaceAroundAMemberThatIsMissing(String member, String pointer, int line, int column)
            throws IOException {
        assertThat(locators(DOCUMENT).get(1).locate(member)).isEqualTo(place("/resources/1" + pointer, line, column));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 4, 2",
        "name, /name, 4, 10",
        "items[1].dataType, /items/1/dataType, 4, 49",
        "sharing.type, /sharing/type, 4, 73",
        "summary, '', 4, 2"
    })
    void countsPointersFromTheLinesRootInJsonLines(String member, String pointer, int line, int column)
            throws IOException {
        assertThat(locators(LINES).get(1).locate(member)).isEqualTo(place(pointer, line, column));
    }

    @Test
    void locatesAResourceThatIsNoObject() throws IOException {
        List<Locator> locators = locators("{\"format\":\"mulu-catalog/1\",\"resources\":[\n\"甲\", null,\n [1]]}");
        assertThat(locators.stream().map(locator -> locator.locate("name")))
                .containsExactly(place("/resources/0", 2, 1), place("/resources/1", 2, 6), place("/resources/2", 3, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 8000, 70000})
    void countsColumnsInUtf16UnitsHoweverLongTheLine(int length) throws IOException {
        StringBuilder line = new StringBuilder("{\"format\":\"mulu-catalog/1\",\"catalog\":{\"title\":\"")
                .append("𠮷a目é".repeat(length))
                .append("\"},\"resources\":[");
        List<Location> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            line.append("{\"summary\":\"").append("目𠮷".repeat(length)).append("\",\"name\":");
            expected.add(place("/resources/" + i + "/name", 1, line.length() + 1));
            line.append("\"n\"},");
        }
        line.append("null]}");
        List<Location> found = new ArrayList<>();
        for (Locator locator : locators(line.toString())) {
            found.add(locator.locate("name"));
        }
        expected.add(place("/resources/5", 1, line.length() - 5));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void countsLinesAcrossManyBuffers() throws IOException {
        InformationResource resource = InformationResource.builder()
                .name("甲")
                .summary("要".repeat(5_000))
                .build();
        String json = new String(
                CatalogJson.write(new Catalog(CatalogDescription.builder().build(), Collections.nCopies(40, resource))),
                StandardCharsets.UTF_8);
        List<Location> expected = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            expected.add(place("/resources/" + i + "/summary", 7 + 4 * i, 18));
        }
        List<Location> found = new ArrayList<>();
        for (Locator locator : locators(json)) {
            found.add(locator.locate("summary"));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void doesNotCountTheByteOrderMark() throws IOException {
        assertThat(locators("\uFEFF{\"format\":\"mulu-catalog/1\",\"resources\":[{}]}")
                        .get(0)
                        .locate(""))
                .isEqualTo(place("/resources/0", 1, 41));
    }
}
