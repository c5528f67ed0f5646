package io.mulu.codes.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationSchemeTest {

    private static final ClassificationScheme NATIONAL = ShippedSchemes.national201710();
    private static final ClassificationNode MINISTRY = new ClassificationNode("303006", "工业和信息化部", "303", 3);

    private static List<String> names(String names) {
        return List.of(names.split(">", -1));
    }

    @Tag("guide:three-classes")
    @Tag("guide:department-groups")
    @Test
    void shipsTheNationalTreeWithItsSource() {
        assertThat(NATIONAL.id()).isEqualTo("national-2017-10");
        assertThat(NATIONAL.edition()).isEqualTo("2017-10");
        assertThat(NATIONAL.titleZh()).isNotEmpty();
        assertThat(NATIONAL.titleEn()).isNotEmpty();
        assertThat(NATIONAL.source()).isNotEmpty();
        assertThat(NATIONAL.nodes()).hasSize(164);
        assertThat(NATIONAL.roots()).extracting(ClassificationNode::code).containsExactly("1", "2", "3");
        assertThat(NATIONAL.children("3"))
                .extracting(ClassificationNode::code)
                .containsExactly("301", "302", "303", "304", "305", "306", "307");
        assertThat(NATIONAL.node("303006")).contains(MINISTRY);
        assertThat(NATIONAL.path("303006")).containsExactly("部门政务信息资源目录", "国务院", "工业和信息化部");
    }

    @Tag("guide:base-resources")
    @Tag("guide:three-classes")
    @Tag("guide:department-groups")
    @Test
    void shipsWhatTheGuideListsAndSaysHowSureTheCodesAre() {
        ClassificationScheme guide = ShippedSchemes.guide2017();
        assertThat(guide.children("1")).hasSize(5);
        assertThat(guide.children("2")).hasSize(12);
        assertThat(guide.children("3")).hasSize(8);
        assertThat(guide.nodes())
                .filteredOn(node -> node.depth() == 2)
                .allSatisfy(node -> assertThat(guide.note(node.code())).isPresent());
        assertThat(guide.find(names("主题信息资源>应急保障")).node())
                .map(ClassificationNode::name)
                .contains("应急维稳");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "部门信息资源目录>国务院>工业和信息化部",
                "政务部门信息资源目录>国务院>工业和信息化部",
                "部门类>国务院>工业和信息化部",
                "3>国务院>工业和信息化部",
                "3>303>303006",
                "3>03>006",
                "部门>国 务 院>　工业和信息化部\u200b",
                "部门信息资源目录>国务院>工业和信息化部>>",
            })
    void findsANodeHoweverItsNamesAreWritten(String written) {
        assertThat(NATIONAL.find(names(written))).isEqualTo(new Lookup.Found(MINISTRY));
    }

    @Test
    void bracketsOfEitherWidthAreEqual() {
        assertThat(NATIONAL.find(names("部门类>省(自治区、直辖市)和计划单列市")).node())
                .map(ClassificationNode::code)
                .contains("307");
    }

    @ParameterizedTest
    @CsvSource({
        "部门类>国务院>工信部,2,303,303006",
        "部门类>国务院>工业与信息化部,2,303,303006",
        "部门类>国务院院,1,3,303",
        "部门类>国务院>工业和信息化部>运行,3,303006,",
        "部门信息源目录>国务院,0,,3",
        "部门类>>工业和信息化部,1,3,",
        "部门类>某某某某某某某,1,3,",
    })
    void saysHowFarTheNamesLedAndWhatComesNearest(String written, int index, String reached, String first) {
        Lookup.Unresolved unresolved = (Lookup.Unresolved) NATIONAL.find(names(written));
        assertThat(unresolved.index()).isEqualTo(index);
        assertThat(unresolved.reached() == null ? null : unresolved.reached().code())
                .isEqualTo(reached);
        assertThat(unresolved.suggestions().stream()
                        .map(ClassificationNode::code)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(first);
        assertThat(unresolved.suggestions()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void noNamesLeadNowhere() {
        assertThat(NATIONAL.find(List.of())).isEqualTo(new Lookup.Unresolved(0, null, List.of()));
        assertThat(NATIONAL.find(List.of(" ", ""))).isEqualTo(new Lookup.Unresolved(0, null, List.of()));
    }

    @Test
    void siblingsOfTheSameNameAreAmbiguousUnlessALaterNameDecides() {
        ClassificationScheme scheme = ClassificationScheme.builder("twins")
                .add("3", "部门", null)
                .add("301", "统计", "3")
                .add("302", "统计", "3")
                .add("302001", "年报", "302")
                .build();
        assertThat(scheme.find(names("部门>统计")))
                .isEqualTo(new Lookup.Ambiguous(List.of(
                        new ClassificationNode("301", "统计", "3", 2), new ClassificationNode("302", "统计", "3", 2))));
        assertThat(scheme.find(names("部门>统计>年报")).node()).contains(new ClassificationNode("302001", "年报", "302", 3));
    }

    @Tag("guide:own-levels")
    @Tag("guide:themes-open")
    @Test
    void aDepartmentHangsItsOwnDetailsUnderTheShippedTree() {
        ClassificationScheme own = NATIONAL.extendedWith(List.of(
                new ClassificationNode("3030060101", "规模以上工业", "30300601", 5),
                new ClassificationNode("30300601", "运行监测", "303006", 4)));
        assertThat(own.node("3030060101")).contains(new ClassificationNode("3030060101", "规模以上工业", "30300601", 5));
        assertThat(own.find(names("部门类>国务院>工业和信息化部>运行监测>规模以上工业")).node())
                .map(ClassificationNode::code)
                .contains("3030060101");
        assertThat(NATIONAL.node("30300601")).isEmpty();
        assertThat(own.nearestAncestorOrSelf("303006019999"))
                .map(ClassificationNode::code)
                .contains("30300601");
    }

    @Test
    void joiningTwoSchemesRefusesTwoNamesForOneCode() {
        ClassificationScheme other = ClassificationScheme.builder("other")
                .add("3", "部门 信息资源目录", null)
                .add("308", "其他", "3")
                .build();
        assertThat(NATIONAL.extendedWith(other).node("308")).isPresent();
        ClassificationScheme clashing =
                ClassificationScheme.builder("clash").add("3", "别的", null).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.extendedWith(clashing))
                .withMessageContaining("duplicate-code");
    }
}
