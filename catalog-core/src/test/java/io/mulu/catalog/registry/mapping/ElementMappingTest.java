package io.mulu.catalog.registry.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.intake.Arrival;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows become data elements as a mapping says, and a wrong mapping tells everything that is wrong. */
class ElementMappingTest {

    private static final Submission BY = new Submission("某市", "张三", null, "导入", LocalDate.of(2026, 1, 1));

    private static MappedRow row(int number, String name, String quality, String cleaning) {
        Map<String, String> others = new LinkedHashMap<>();
        others.put("质量规则", quality);
        others.put("清洗规则", cleaning);
        return new MappedRow("t.xlsx!Sheet1", number, Map.of("name", name), others);
    }

    private static DataElement element(Arrival arrival) {
        return ((ItemContent.OfDataElement) arrival.item().content()).dataElement();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            母亲姓名,       无,            去空格,              母亲, 姓名,       姓名,     C, -,                  -
            父亲公民身份号码, 长度，身份证格式, '15转18, 明确18位',  父亲, 公民身份,    号码,     C, an18,               -
            签发日期,       日期格式,       YYYY-MM-DD,          '',   签发,       日期,     D, YYYY-MM-DD,         -
            入园时间,       日期格式,       YYYY-MM-DDhh:mm:ss,  '',   入园时间,   日期时间, T, YYYY-MM-DDhh:mm:ss, -
            户籍地址省市县区, 长度,          6位区县代码,         '',   户籍地址省市县区, 代码,  C, n6,                 -
            是否残疾,       无,            去空格,              '',   是否残疾,    标志,    L, -,                  yes-no
            性别,           值域,          非字典的标记,         '',   性别,       代码,    C, -,                  sex
            面积,           数字校验,      数字,                '',   面积,       面积,    N, -,                  -
            孤老,           无,            去空格,              '',   孤老,       '',      -, -,                  -
            """)
    void takesNamesApartAndConcludesFromRules(
            String name,
            String quality,
            String cleaning,
            String objectClass,
            String property,
            String representation,
            String type,
            String format,
            String domain) {
        Reading reading = ElementMapping.shipped().read(List.of(row(2, name, quality, cleaning)), BY);

        assertThat(reading.problems()).isEmpty();
        DataElement element = element(reading.arrivals().get(reading.arrivals().size() - 1));
        assertThat(element)
                .isEqualTo(new DataElement(
                        new LocalizedText(name, ""),
                        new LocalizedText("", ""),
                        objectClass,
                        property,
                        representation,
                        type,
                        format,
                        domain,
                        null,
                        null,
                        List.of(),
                        Map.of("质量规则", quality, "清洗规则", cleaning)));
        assertThat(reading.arrivals()).hasSize(domain == null ? 1 : 2);
    }

    @Test
    void columnsGoBeforeRulesAndDictionariesTellWhatTheyMean() {
        MappedRow row = new MappedRow(
                "t.xlsx",
                3,
                Map.of(
                        "name", " 企业 名称 ",
                        "item", "01 001#2",
                        "version", "3",
                        "dataType", "字符型",
                        "representation", "全称",
                        "synonyms", "公司名称；企业全称、名",
                        "definition", "登记的名称"),
                Map.of());

        Arrival arrival =
                ElementMapping.shipped().read(List.of(row), BY).arrivals().get(0);

        assertThat(arrival.item().identifier()).hasToString("某市#01-001-2#3");
        assertThat(arrival.form()).isEqualTo(Arrival.Form.SUBMITTED);
        assertThat(element(arrival).names().zh()).isEqualTo("企业 名称");
        assertThat(element(arrival).dataType()).isEqualTo("C");
        assertThat(element(arrival).representation()).isEqualTo("全称");
        assertThat(element(arrival).synonyms()).containsExactly("公司名称", "企业全称", "名");
        assertThat(element(arrival).definition().zh()).isEqualTo("登记的名称");
    }

    @Test
    void tellsOfRowsWithoutName() {
        Reading reading = ElementMapping.shipped().read(List.of(row(2, "面积", "", ""), row(7, " ", "", "")), BY);

        assertThat(reading.problems())
                .extracting(problem -> problem.text(Language.EN))
                .containsExactly("t.xlsx!Sheet1:7: the row has no name");
        assertThat(reading.arrivals()).hasSize(1);
    }

    @Test
    void tellsAllThatIsWrongWithAMapping() throws IOException {
        String mapping = """
                {"mapping": "mulu-element-mapping/2", "id": "m", "titel": "x",
                 "title": {"zh": "表"},
                 "columns": {"name": ["数据元"], "names": ["名称"]},
                 "rules": [
                   {"column": "name", "set": {"dataType": "C"}},
                   {"column": "name", "ends": [""], "set": {"dataType": "C"}},
                   {"column": "name", "ends": ["号"], "set": {"type": "C"}},
                   {"column": "name", "ends": ["号"], "set": {"dataType": "C"}}
                 ],
                 "domains": [{"kind": "value-domain"}]}
                """;
        ReadingFaults faults = new ReadingFaults();

        Optional<ElementMapping> read = ElementMapping.read(
                new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8)), "m.json", faults);

        assertThat(read).isEmpty();
        assertThat(faults.found())
                .extracting(fault -> fault.line() + " " + fault.problem())
                .containsExactlyInAnyOrder(
                        "2 the member \"en\" is missing",
                        "3 unknown member \"names\"",
                        "5 one of is, begins, ends and contains is expected",
                        "6 texts that are not empty are expected",
                        "7 unknown member \"type\"",
                        "1 unknown member \"titel\"",
                        "10 the member \"content\" is missing");
    }
}
