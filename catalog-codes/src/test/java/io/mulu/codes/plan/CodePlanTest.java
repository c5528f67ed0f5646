package io.mulu.codes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CodePlanTest {

    private static final LocalDate BEGIN = LocalDate.of(2017, 10, 1);
    private static final LocalDate REFORM = LocalDate.of(2018, 3, 19);
    private static final LocalDate LATER = LocalDate.of(2023, 3, 10);
    private static final CodePlan NATIONAL = CodePlan.of(ShippedSchemes.national201710(), BEGIN);

    private static CodePlan small() {
        return CodePlan.of(
                        ClassificationScheme.builder("small")
                                .title("小", "Small")
                                .source("us")
                                .add("3", "部门", null)
                                .add("303", "国务院", "3")
                                .add("307", "省", "3")
                                .build(),
                        BEGIN)
                .add("303001", "甲部", "303", BEGIN)
                .add("303002", "乙部", "303", BEGIN)
                .add("30300101", "甲一", "303001", BEGIN)
                .add("3030010105", "甲一五", "30300101", BEGIN)
                .add("30300201", "乙一", "303002", BEGIN);
    }

    @Test
    void aSchemeIsAPlanFromADayOn() {
        assertThat(NATIONAL.at(BEGIN).nodes())
                .isEqualTo(ShippedSchemes.national201710().nodes());
        assertThat(NATIONAL.at(BEGIN).edition()).isEqualTo("2017-10-01");
        assertThat(NATIONAL.at(BEGIN.minusDays(1)).nodes()).isEmpty();
    }

    @Tag("guide:scheme-consistent")
    @Test
    void proposesTheCodeAboveTheHighestEverUsed() {
        assertThat(NATIONAL.nextFree("303")).isEqualTo("303082");
        assertThat(NATIONAL.nextFree("303006")).isEqualTo("30300601");
        assertThat(NATIONAL.nextFree("301")).isEqualTo("301001");
        assertThat(NATIONAL.nextFree("1")).isEqualTo("101");
        CodePlan ended = small().retire("30300201", List.of(), REFORM);
        assertThat(ended.nextFree("303002")).isEqualTo("30300202");
        assertThatIllegalArgumentException().isThrownBy(() -> NATIONAL.nextFree("999"));
    }

    @Test
    void proposesAsWideAsMostSiblingsAndNothingThatCouldBeConfused() {
        CodePlan mixed = small().add("30300102", "二", "303001", BEGIN).add("303001031", "宽", "303001", BEGIN);
        assertThat(mixed.nextFree("303001")).isEqualTo("30300104");
    }

    @Test
    void fillsGapsOnlyWhenTheHighestIsUsedAndThenGivesUp() {
        CodePlan full = small().add("30300299", "末", "303002", BEGIN);
        assertThat(full.nextFree("303002")).isEqualTo("30300202");
        CodePlan packed = full;
        for (int i = 2; i < 99; i++) {
            packed = packed.add(packed.nextFree("303002"), "名" + i, "303002", BEGIN);
        }
        CodePlan none = packed;
        assertThatIllegalStateException().isThrownBy(() -> none.nextFree("303002"));
    }

    @Test
    void renamingKeepsTheCode() {
        CodePlan renamed = NATIONAL.rename("303015", "自然资源部", REFORM);
        assertThat(renamed.at("303015", REFORM.minusDays(1)))
                .map(PlanNode::name)
                .contains("国土资源部");
        assertThat(renamed.at("303015", REFORM)).map(PlanNode::name).contains("自然资源部");
        assertThat(renamed.at(REFORM).path("303015")).endsWith("国务院", "自然资源部");
        assertThat(renamed.history("303015")).hasSize(2);
        assertThat(renamed.successors("303015")).isEmpty();
    }

    @Tag("guide:code-unchanged")
    @Test
    void aCodeIsNeverUsedAgain() {
        CodePlan ended = small().retire("30300201", List.of("30300101"), REFORM);
        assertThat(ended.at("30300201", REFORM)).isEmpty();
        assertThat(ended.successors("30300201")).containsExactly("30300101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ended.add("30300201", "新", "303002", LATER))
                .withMessageContaining("used before");
        assertThatIllegalArgumentException().isThrownBy(() -> ended.rename("30300201", "新", LATER));
        assertThatIllegalArgumentException().isThrownBy(() -> ended.retire("30300201", List.of(), LATER));
    }

    @Test
    void aNodeDoesNotEndBeforeItsChildren() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small().retire("303002", List.of(), REFORM))
                .withMessageContaining("30300201");
        CodePlan ended = small().retire("30300201", List.of(), REFORM).retire("303002", List.of(), REFORM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ended.add("30300202", "新", "303002", LATER))
                .withMessageContaining("parent");
    }

    @Test
    void movingGivesNewCodesToTheWholeSubtree() {
        PlanChange change = small().move("303001", "307", REFORM);
        assertThat(change.replaced())
                .containsExactly(
                        Map.entry("303001", "307001"),
                        Map.entry("30300101", "30700101"),
                        Map.entry("3030010105", "3070010105"));
        assertThat(change.plan().at(REFORM).path("3070010105")).containsExactly("部门", "省", "甲部", "甲一", "甲一五");
        assertThat(change.plan().at("303001", REFORM)).isEmpty();
        assertThat(change.plan().at("303001", REFORM.minusDays(1))).isPresent();
        assertThat(change.plan().standingFor("3030010105", LATER)).containsExactly("3070010105");
        assertThat(change.plan().standingFor("3030010105", BEGIN)).containsExactly("3030010105");
    }

    @Test
    void movingRefusesPlacesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> small().move("303001", "30300101", REFORM));
        assertThatIllegalArgumentException().isThrownBy(() -> small().move("303001", "303001", REFORM));
        assertThatIllegalArgumentException().isThrownBy(() -> small().move("303001", "999", REFORM));
        assertThatIllegalArgumentException().isThrownBy(() -> small().move("303001", "307", BEGIN));
    }

    @Test
    void mergingMovesChildrenAndNamesTheSuccessor() {
        PlanChange change = small().merge(List.of("303002"), "303001", REFORM);
        assertThat(change.replaced()).containsExactly(Map.entry("303002", "303001"), Map.entry("30300201", "30300102"));
        assertThat(change.plan().at(REFORM).children("303001"))
                .extracting(ClassificationNode::name)
                .containsExactly("甲一", "乙一");
        assertThat(change.plan().successors("303002")).containsExactly("303001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small().merge(List.of("303001", "303002"), "303001", REFORM));
    }

    @Test
    void chainsOfChangesLeadToTheCodesOfTheDay() {
        CodePlan plan = small().merge(List.of("303002"), "303001", REFORM).plan();
        CodePlan later = plan.move("303001", "307", LATER).plan();
        assertThat(later.standingFor("30300201", BEGIN)).containsExactly("30300201");
        assertThat(later.standingFor("30300201", REFORM)).containsExactly("30300102");
        assertThat(later.standingFor("30300201", LATER)).containsExactly("30700102");
        assertThat(later.standingFor("unknown", LATER)).isEmpty();
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        CodePlan plan =
                small().merge(List.of("303002"), "303001", REFORM).plan().rename("307", "省、\"自治区\", 直辖市", LATER);
        StringBuilder text = new StringBuilder();
        plan.writeTo(text);
        CodePlan again = CodePlan.read(new StringReader(text.toString()), "plan.csv");
        assertThat(again.nodes()).isEqualTo(plan.nodes());
        assertThat(again.id()).isEqualTo("small");
        StringBuilder second = new StringBuilder();
        again.writeTo(second);
        assertThat(second).hasToString(text.toString());
    }

    @Test
    void namesAllThatIsWrongWithAFile() {
        String file = """
                code,name,parent,from,until,successors
                3,部门,,2017-10-01,2020-01-01,
                303,国务院,3,2017-10-01,,
                304,政协,9,2017-10-01,,
                305,,3,2017-13-01,,
                306,检察院,3,2019-01-01,2018-01-01,
                307,省,3,2017-10-01,,308
                308,市,3,2017-10-01,2018-01-01,
                308,又,3,2018-06-01,2019-01-01,
                ,无,3,2018-06-01,2019-01-01,
                401,甲,402,2018-06-01,,
                402,乙,401,2018-06-01,,
                """;
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> CodePlan.read(new StringReader(file), "plan.csv"))
                .satisfies(e -> assertThat(e.faults())
                        .containsExactly(
                                new TableFault(3, "outlives-parent", "3"),
                                new TableFault(4, "unknown-parent", "9"),
                                new TableFault(5, "empty-name", "305"),
                                new TableFault(5, "not-a-date", "2017-13-01"),
                                new TableFault(6, "ends-before-it-begins", "2018-01-01"),
                                new TableFault(7, "successors-of-the-living", "307"),
                                new TableFault(9, "code-reused", "308"),
                                new TableFault(10, "empty-code", "无"),
                                new TableFault(11, "cycle", "401"),
                                new TableFault(12, "cycle", "402")));
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> CodePlan.read(new StringReader("code,name,parent,from,until\n"), "plan.csv"))
                .satisfies(
                        e -> assertThat(e.faults()).containsExactly(new TableFault(0, "missing-column", "successors")));
    }
}
