package io.mulu.codes.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SchemeCheckTest {

    @Test
    void hasNothingToSayOfTheShippedTrees() {
        assertThat(SchemeCheck.check(ShippedSchemes.national201710())).isEmpty();
        assertThat(SchemeCheck.check(ShippedSchemes.guide2017())).isEmpty();
    }

    @Tag("guide:scheme-consistent")
    @Tag("guide:mistake-broken-schemes")
    @Test
    void namesWhatPeopleStumbleOn() throws IOException {
        String file = """
                code,name,parent
                3,部门,
                303,国务院,3
                304,国 务 院,3
                303006,国务院,303
                303000,其他,303
                303007,11100000000013338W,303
                303008,Excel,303
                303009,XLSX,303
                404001,别处,304
                3030,短,303
                30300601,甲,303006
                303006011,乙,303006
                """;
        assertThat(SchemeCheck.check(new StringReader(file)))
                .containsExactly(
                        new SchemeFinding("same-name-as-sibling", 4, "304", "303"),
                        new SchemeFinding("begins-with-sibling", 5, "303006", "3030"),
                        new SchemeFinding("same-name-as-parent", 5, "303006", "303"),
                        new SchemeFinding("all-zero", 6, "303000", "303"),
                        new SchemeFinding("begins-with-sibling", 6, "303000", "3030"),
                        new SchemeFinding("begins-with-sibling", 7, "303007", "3030"),
                        new SchemeFinding("credit-code-as-category", 7, "303007", "11100000000013338W"),
                        new SchemeFinding("begins-with-sibling", 8, "303008", "3030"),
                        new SchemeFinding("begins-with-sibling", 9, "303009", "3030"),
                        new SchemeFinding("format-as-category", 9, "303009", "XLSX"),
                        new SchemeFinding("not-a-classification-code", 10, "404001", ""),
                        new SchemeFinding("outside-parent", 10, "404001", "304"),
                        new SchemeFinding("all-zero", 11, "3030", "303"),
                        new SchemeFinding("not-a-classification-code", 11, "3030", ""),
                        new SchemeFinding("begins-with-sibling", 13, "303006011", "30300601"));
    }

    @Test
    void looksOverFilesThatAreNoTree() throws IOException {
        String file = """
                code,name,parent
                3,部门,
                3,部门,
                ,无码,3
                301,,3
                302,孤儿,9
                303,甲,304
                304,乙,303
                """;
        assertThat(SchemeCheck.check(new StringReader(file)))
                .containsExactly(
                        new SchemeFinding("duplicate-code", 3, "3", "3"),
                        new SchemeFinding("empty-code", 4, "", "无码"),
                        new SchemeFinding("empty-name", 5, "301", "301"),
                        new SchemeFinding("outside-parent", 6, "302", "9"),
                        new SchemeFinding("unknown-parent", 6, "302", "9"),
                        new SchemeFinding("cycle", 7, "303", "303"),
                        new SchemeFinding("outside-parent", 7, "303", "304"),
                        new SchemeFinding("cycle", 8, "304", "304"),
                        new SchemeFinding("outside-parent", 8, "304", "303"));
        assertThat(SchemeCheck.check(new StringReader("code;name\n")))
                .extracting(SchemeFinding::kind, SchemeFinding::detail)
                .containsExactly(
                        tuple("missing-column", "code"),
                        tuple("missing-column", "name"),
                        tuple("missing-column", "parent"));
    }
}
