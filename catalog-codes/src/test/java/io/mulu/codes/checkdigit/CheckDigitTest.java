package io.mulu.codes.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.validator.routines.CodeValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitTest {

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4,3",
        "11370000004503027,0",
        "11100000MB0341032,Y",
        "91350211M0000XUF4,R",
    })
    void creditCodeFollowsTheStandard(String body, String check) {
        assertThat(CreditCodeCheckDigit.INSTANCE.expected(body)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({"59467239,9", "71526726,X", "MB032716,9", "00001333,8"})
    void organizationCodeFollowsTheStandard(String body, String check) {
        assertThat(OrganizationCodeCheckDigit.INSTANCE.expected(body)).isEqualTo(check);
    }

    @Test
    void letterXCountsTenAsCheckAndThirtyThreeInTheBody() {
        assertThat(OrganizationCodeCheckDigit.INSTANCE.isValid("71526726X")).isTrue();
        // 1 weighs 7 and X weighs 2: 7 + 33 * 2 = 73, and 73 mod 11 = 7, so the check value is 4.
        assertThat(OrganizationCodeCheckDigit.INSTANCE.expected("0100000X")).isEqualTo("4");
    }

    @Test
    void lettersOtherThanXAreNoCheckCharacterOfAnOrganizationCode() {
        assertThat(OrganizationCodeCheckDigit.INSTANCE.isValid("71526726A")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "91350211M0000XUF4,6",
        "91350203M0001FUE2,P",
        "91350203M0001QKT1,9",
        "91350100M0001TGQX,M",
        "91350203M0001QAY9,B",
        "91350200M00000051,0",
        "91350128M00000019,A",
        "91350211M00013FA1,N",
    })
    void pilotFitsAllKnownCodes(String body, String check) {
        assertThat(PilotCheckDigit.INSTANCE.expected(body)).isEqualTo(check);
    }

    @ParameterizedTest
    @CsvSource({"00000000000000000", "1110000000001333810000", "1110000000001333i", "''"})
    void hasNoCheckCharacterForZerosOverlongTextsAndForeignCharacters(String body) {
        assertThat(CreditCodeCheckDigit.INSTANCE.expected(body)).isEmpty();
    }

    @Test
    void worksInsideACodeValidatorOfTheHost() {
        CodeValidator validator = new CodeValidator("([0-9A-Z]{18})", 18, CreditCodeCheckDigit.INSTANCE);
        assertThat(validator.isValid("11100000000013338W")).isTrue();
        assertThat(validator.isValid("11100000000013339W")).isFalse();
    }
}
