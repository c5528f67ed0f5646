package io.mulu.codes.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantsTest {

    private static final String FILE = """
            holder,prefix,parts,from,until
            中央,,group subgroup,2017-10-01,
            国务院办公厅,303,detail sequence,2017-10-01,
            工信部,303006,detail sequence,2017-10-01,2024-01-01
            工信部信息中心,303006,sequence,2019-01-01,
            """;

    private static Grants grants() throws IOException {
        return Grants.read(new StringReader(FILE), "grants.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP,3,2018-01-01,中央",
        "SUBGROUP,303,2018-01-01,中央",
        "DETAIL,303001,2018-01-01,国务院办公厅",
        "DETAIL,303006,2018-01-01,工信部",
        "DETAIL,30300601,2018-01-01,工信部",
        "DETAIL,303006,2024-01-01,国务院办公厅",
        "SEQUENCE,30300601,2018-01-01,工信部",
        "SEQUENCE,30300601,2020-01-01,工信部|工信部信息中心",
        "SEQUENCE,30300601,2025-01-01,工信部信息中心",
        "SEQUENCE,301001,2018-01-01,''",
        "GROUP,3,2017-09-30,''",
    })
    void theLongestPrefixCounts(CodePart part, String parent, LocalDate date, String holders) throws IOException {
        assertThat(String.join("|", grants().holders(part, parent, date))).isEqualTo(holders);
        for (String holder : holders.split("\\|")) {
            assertThat(grants().mayGiveOut(holder, part, parent, date)).isEqualTo(!holder.isEmpty());
        }
        assertThat(grants().mayGiveOut("旁人", part, parent, date)).isFalse();
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        StringBuilder text = new StringBuilder();
        grants().writeTo(text);
        assertThat(text).hasToString(FILE);
    }

    @Test
    void namesAllThatIsWrongWithAFile() {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> Grants.read(
                        new StringReader("holder,prefix,parts,from,until\n,3,group,2017-10-01,\n甲,3,all,2017,\n"
                                + "乙,3,group,2017-10-01,2017-10-01\n"),
                        "grants.csv"))
                .satisfies(e -> assertThat(e.faults())
                        .containsExactly(
                                new TableFault(2, "empty-holder", ""),
                                new TableFault(3, "not-a-date", "2017"),
                                new TableFault(3, "not-a-part", "all"),
                                new TableFault(4, "ends-before-it-begins", "2017-10-01")));
    }

    @Test
    void namesTheParameterThatIsWrong() {
        LocalDate day = LocalDate.of(2017, 10, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grant(" ", "3", Set.of(CodePart.GROUP), day, null))
                .withMessageContaining("holder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grant("甲", "3", Set.of(), day, null))
                .withMessageContaining("parts");
    }
}
