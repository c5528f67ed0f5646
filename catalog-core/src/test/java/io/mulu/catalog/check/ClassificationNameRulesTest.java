package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.InformationResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationNameRulesTest {

    private static InformationResource.Builder below(String... own) {
        String[] names = new String[3 + own.length];
        names[0] = "部门信息资源";
        names[1] = "国务院";
        names[2] = "工业和信息化部";
        System.arraycopy(own, 0, names, 3, own.length);
        return CleanEntry.resource().classification(CleanEntry.names(names));
    }

    @ParameterizedTest
    @CsvSource({
        "11430000743187451F, credit-code",
        "2017,               number",
        "３,                 number",
        "oracle,             value",
        "Sql Server,         value",
        "电子文件,           value",
        "' 数据库 ',         value",
        "每季度,             value",
        "共享平台方式,       value",
    })
    void reportsAnOwnLevelThatBelongsToAnotherColumn(String name, String fault) {
        assertThat(Checked.findings(below(name)))
                .containsExactly("warning classification-name-misplaced classification.names[3] {fault=" + fault
                        + ", found=" + name + ", level=4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"原材料工业", "数据库管理", "工业2025", "11430000743187451A", "X"})
    void takesWhatDepartmentsNameTheirLevels(String name) {
        assertThat(Checked.findings(below(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "备用", "其他", "其 他", "（无）", "暂无"})
    void reportsAnOwnLevelThatSaysNothing(String name) {
        assertThat(Checked.findings(below(name)))
                .containsExactly(
                        "warning classification-name-filler classification.names[3] {found=" + name + ", level=4}");
    }

    @Test
    void reportsAnOwnLevelNamedAsTheOneAbove() {
        assertThat(Checked.findings(below("工业和信息化部", "原材料工业", "原材料（工业）")))
                .containsExactly(
                        "warning classification-name-repeated classification.names[3] {found=工业和信息化部, level=4}",
                        "warning classification-name-repeated classification.names[5] {found=原材料（工业）, level=6}");
    }

    @Test
    void reportsAFillerThatIsRepeatedAsAFillerOnly() {
        assertThat(Checked.findings(below("无", "无")))
                .containsExactly(
                        "warning classification-name-filler classification.names[3] {found=无, level=4}",
                        "warning classification-name-filler classification.names[4] {found=无, level=5}");
    }

    @Test
    void leavesTheLevelsOfTheSchemeToTheScheme() {
        InformationResource.Builder entry =
                CleanEntry.resource().classification(CleanEntry.names("部门信息资源", "国务院", "oracle", "无", "无"));

        assertThat(Checked.findings(entry))
                .singleElement()
                .asString()
                .startsWith("error classification-unresolved classification.names[2] {found=oracle");
    }

    @Test
    void leavesAnEntryWhosePlaceIsUnknownToTheSchemeToo() {
        assertThat(Checked.findings(below("无").code(null)))
                .singleElement()
                .asString()
                .startsWith("error classification-unresolved classification.names[3] {found=无");
    }
}
