package io.mulu.codes.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mulu.codes.reading.CodeFormatException;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.region.DivisionCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    @Test
    void takesACodeApart() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse("11430000006122244L");
        assertThat(code.text()).isEqualTo("11430000006122244L");
        assertThat(code.department()).isEqualTo('1');
        assertThat(code.category()).isEqualTo('1');
        assertThat(code.region()).isEqualTo(DivisionCode.parse("430000"));
        assertThat(code.organizationCode()).isEqualTo(OrganizationCode.parse("006122244"));
        assertThat(code.checkCharacter()).isEqualTo('L');
        assertThat(code).hasToString("11430000006122244L");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11100000MB03271699",
                "11100000MB0341032Y",
                "113700000045030270",
                "114420000073327379",
                "9144030071526726XG",
                "91620105L015101280",
                "81440000742971228Y",
                "91350100M000100Y43",
            })
    void acceptsRealCodes(String text) {
        assertThat(UnifiedSocialCreditCode.read(text).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void namesAllThatIsWrong(String text, List<Fault> faults) {
        assertThat(UnifiedSocialCreditCode.read(text).faults()).isEqualTo(faults);
    }

    static Stream<Arguments> namesAllThatIsWrong() {
        return Stream.of(
                Arguments.of("", List.of(new Fault("length", 0, "0", "18"))),
                Arguments.of("1110000000001333", List.of(new Fault("length", 0, "16", "18"))),
                Arguments.of(
                        " 11100000000013338W",
                        List.of(new Fault("length", 0, "19", "18"), new Fault("alphabet", 1, " ", ""))),
                Arguments.of("91110000710930451a", List.of(new Fault("alphabet", 18, "a", "A"))),
                Arguments.of("９1110000600037341L", List.of(new Fault("alphabet", 1, "９", "9"))),
                Arguments.of("91110000I109304510", List.of(new Fault("alphabet", 9, "I", ""))),
                Arguments.of("𠀀1110000600037341L", List.of(new Fault("alphabet", 1, "𠀀", ""))),
                Arguments.of("91110000600037341N", List.of(new Fault("check", 18, "N", "L"))),
                Arguments.of("12100000400000678Y", List.of(new Fault("organization-check", 17, "8", "5"))),
                Arguments.of("9A350100M000100Y47", List.of(new Fault("category-not-allowed", 2, "A", "123"))),
                Arguments.of("91350211M0000XUF46", List.of(new Fault("pilot-check", 18, "6", "R"))),
                Arguments.of("120101180001010201", List.of(new Fault("province-unknown", 3, "01", ""))),
                Arguments.of(
                        "000000000000000000",
                        List.of(
                                new Fault("department-unknown", 1, "0", "123456789ANY"),
                                new Fault("province-unknown", 3, "00", ""),
                                new Fault("organization-check", 17, "0", ""),
                                new Fault("check", 18, "0", ""))),
                Arguments.of(
                        "11A0000000001333C8",
                        List.of(
                                new Fault("region-not-digits", 3, "A", ""),
                                new Fault("organization-check", 17, "C", "8"),
                                new Fault("check", 18, "8", "M"))));
    }

    @Test
    void parseThrowsWhatReadFound() {
        assertThatExceptionOfType(CodeFormatException.class)
                .isThrownBy(() -> UnifiedSocialCreditCode.parse("91110000600037341N"))
                .satisfies(e -> assertThat(e.faults()).containsExactly(new Fault("check", 18, "N", "L")));
    }

    @Test
    void pilotLeniencyLetsPilotCodesPassWithANote() {
        var reading = UnifiedSocialCreditCode.read("91350211M0000XUF46", Leniency.FUJIAN_PILOT);
        assertThat(reading.value()).map(UnifiedSocialCreditCode::text).contains("91350211M0000XUF46");
        assertThat(reading.notes()).containsExactly(new Fault("pilot-check", 18, "6", "R"));
    }

    @Test
    void pilotLeniencyForgivesNothingElse() {
        assertThat(UnifiedSocialCreditCode.read("12100000400000678Y", Leniency.FUJIAN_PILOT)
                        .faults())
                .containsExactly(new Fault("organization-check", 17, "8", "5"));
        assertThat(UnifiedSocialCreditCode.read("91360211M0000XUF46", Leniency.FUJIAN_PILOT)
                        .isValid())
                .isFalse();
    }

    @Test
    void leniencyTurnsRegistrationRulesIntoNotesButKeepsTheCheckCharacter() {
        var reading = UnifiedSocialCreditCode.read("120101180001010201", Leniency.LENIENT);
        assertThat(reading.isValid()).isTrue();
        assertThat(reading.notes()).containsExactly(new Fault("province-unknown", 3, "01", ""));
        assertThat(UnifiedSocialCreditCode.read("91110000600037341N", Leniency.LENIENT)
                        .faults())
                .containsExactly(new Fault("check", 18, "N", "L"));
    }

    @Test
    void ofATextOfAnyLengthOnlySoManyFaultsAreReported() {
        assertThat(UnifiedSocialCreditCode.read("*".repeat(1_000_000)).faults()).hasSize(19);
    }

    @Test
    void normalisesOnlyWhenAskedAndOnlyAscii() {
        assertThat(UnifiedSocialCreditCode.normalise(" 11100000mb0341032y\t")).isEqualTo("11100000MB0341032Y");
        assertThat(UnifiedSocialCreditCode.normalise("９1ıß")).isEqualTo("９1ıß");
    }

    @Test
    void ordersByText() {
        assertThat(UnifiedSocialCreditCode.parse("11100000MB03271699"))
                .isLessThan(UnifiedSocialCreditCode.parse("81440000742971228Y"))
                .isEqualTo(UnifiedSocialCreditCode.parse("11100000MB03271699"));
    }
}
