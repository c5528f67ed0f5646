package io.mulu.codes.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegistrationTableTest {

    @Test
    void shipsThirtySixPairsWithTheirSource() {
        RegistrationTable table = RegistrationTable.shipped();
        String pairs = table.departments().stream()
                .map(department -> department.code() + ":" + department.categoryCodes())
                .collect(Collectors.joining(" "));
        assertThat(pairs).isEqualTo("1:1239 2:19 3:123459 4:19 5:1239 6:129 7:129 8:19 9:123 A:19 N:1239 Y:1");
        assertThat(table.edition()).startsWith("GB 32100-2015");
        assertThat(table.source()).isNotEmpty();
        assertThat(table.isProvince("10")).isTrue();
        assertThat(table.isProvince("18")).isFalse();
    }

    @Test
    void aTableOfOnesOwnDecidesWhatIsAllowed() throws IOException {
        RegistrationTable own = RegistrationTable.read(
                new StringReader("# provinces: 11\ndepartment,category,zh,en\n9,,工商,\n9,1,企业,\n"), "own");
        assertThat(UnifiedSocialCreditCode.read("91110000600037341L", Leniency.STRICT, own)
                        .isValid())
                .isTrue();
        assertThat(UnifiedSocialCreditCode.read("11430000006122244L", Leniency.STRICT, own)
                        .faults())
                .extracting("kind")
                .containsExactly("department-unknown", "province-unknown");
    }

    @Test
    void namesAllThatIsWrongWithAFile() {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> RegistrationTable.read(
                        new StringReader("department,category,zh,en\n1,,a,a\n1,,a,a\nXY,,a,a\n2,1,b,b\n"), "own"))
                .satisfies(e -> assertThat(e.faults())
                        .containsExactly(
                                new TableFault(0, "department-not-named", "2"),
                                new TableFault(0, "no-provinces", ""),
                                new TableFault(3, "duplicate-code", "1"),
                                new TableFault(4, "not-one-character", "XY")));
    }
}
