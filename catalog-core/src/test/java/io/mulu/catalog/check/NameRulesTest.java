package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    private static InformationResource.Builder named(String name) {
        return CleanEntry.resource().name(name);
    }

    @ParameterizedTest
    @CsvSource({
        "低保信息管理系统,               系统",
        "企业运行监测平台,               监测平台",
        "' 电子政务办公平台 ',           办公平台",
        "行政审批系统（二期）,           系统",
        "掌上民政APP,                   APP",
        "掌上民政app(安卓),             APP",
        "（试用）审批系统,               系统",
    })
    void reportsTheNameOfASystem(String name, String ending) {
        assertThat(Checked.findings(named(name)))
                .containsExactly("warning name-of-system name {ending=" + ending + ", found=" + name + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "森林生态系统",
                "海洋创新研发平台",
                "涉海重点技术创新平台",
                "重大载体平台",
                "全市城乡供水系统",
                "系统用户信息",
                "平台经济企业名单",
                "（系统）",
            })
    void takesWhatOnlyLooksLikeASystem(String name) {
        assertThat(Checked.findings(named(name))).isEmpty();
    }

    @Test
    void countsTheLengthOfANameInCharactersAsPeopleDo() {
        assertThat(Checked.findings(named("𠮷".repeat(50)))).isEmpty();
        assertThat(Checked.findings(named("𠮷".repeat(51))))
                .containsExactly("note name-too-long name {found=" + "𠮷".repeat(51) + ", length=51, longest=50}");
    }

    @Test
    void countsTheLengthOfASummaryInCharactersAsPeopleDo() {
        assertThat(Checked.findings(CleanEntry.resource().summary("𠮷".repeat(256))))
                .isEmpty();
        assertThat(Checked.findings(CleanEntry.resource().summary("摘".repeat(257))))
                .containsExactly(
                        "note summary-too-long summary {found=" + "摘".repeat(257) + ", length=257, longest=256}");
    }

    @ParameterizedTest
    @CsvSource({
        "'\n',    U+000A",
        "'\t',    U+0009",
        "\u200B, U+200B",
        "\uFEFF, U+FEFF",
        "\u202E, U+202E",
        "\u2028, U+2028",
        "\uDB40\uDC41, U+E0041",
    })
    void reportsTheFirstInvisibleCharacterOfAName(String character, String notation) {
        String name = "𠮷企业" + character + "名录" + character;

        assertThat(Checked.findings(named(name)))
                .containsExactly("warning name-control-character name {character=" + notation + ", found=" + name
                        + ", position=4}");
    }

    @Test
    void looksForInvisibleCharactersInTheNamesOfProviderAndItemsToo() {
        InformationResource.Builder entry = CleanEntry.resource()
                .provider(new Provider(
                        "工业和\n信息化部",
                        null,
                        CleanEntry.provider("11430000743187451F").code()))
                .item(CleanEntry.item("行业\u200B"));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "warning name-control-character provider.name {character=U+000A, found=工业和\n信息化部, position=4}",
                        "warning name-control-character items[2].name {character=U+200B, found=行业\u200B, position=3}");
    }

    @Test
    void takesBlanksAndRareCharactersInNames() {
        assertThat(Checked.findings(named("企业 名录\u3000（2017）𠮷\u00A0·A-B"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "企业名录（2017),        企业名录（2017）",
        "企业名录(新)（2017）,   企业名录（新）（2017）",
    })
    void notesBracketsOfBothWidths(String name, String expected) {
        assertThat(Checked.findings(named(name)))
                .containsExactly("note name-brackets-mixed name {expected=" + expected + ", found=" + name + "}");
    }

    @Test
    void notesBracketsOfBothWidthsInAnItemAndTakesThoseOfOne() {
        InformationResource.Builder entry =
                named("企业(工商)名录(2017)").item(CleanEntry.item("面积（亩)")).item(CleanEntry.item("产值（万元）"));

        assertThat(Checked.findings(entry))
                .containsExactly("note name-brackets-mixed items[2].name {expected=面积（亩）, found=面积（亩)}");
    }

    @Test
    void looksAtTheNamesOfClassesAndDivisionsToo() {
        InformationResource.Builder entry = CleanEntry.resource()
                .classification(CleanEntry.names("部门信息资源", "国务院", "工业和信息化部", "运行\u200b监测", "年报（2016)"))
                .provider(new Provider("工业和信息化部", "规划\n司", null));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "warning name-control-character classification.names[3] {character=U+200B, found=运行\u200b监测, position=3}",
                        "note name-brackets-mixed classification.names[4] {expected=年报（2016）, found=年报（2016)}",
                        "warning name-control-character provider.unit {character=U+000A, found=规划\n司, position=3}",
                        "error required-element provider.code {}");
    }
}
