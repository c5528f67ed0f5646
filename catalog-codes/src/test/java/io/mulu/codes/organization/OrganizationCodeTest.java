package io.mulu.codes.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.codes.reading.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrganizationCodeTest {

    @Test
    void dropsTheHyphenOfThePrintedForm() {
        OrganizationCode code = OrganizationCode.parse("59467239-9");
        assertThat(code.text()).isEqualTo("594672399");
        assertThat(code.printed()).isEqualTo("59467239-9");
        assertThat(code.body()).isEqualTo("59467239");
        assertThat(code.checkCharacter()).isEqualTo('9');
        assertThat(code).isEqualTo(OrganizationCode.parse("594672399"));
    }

    @ParameterizedTest
    @MethodSource
    void namesAllThatIsWrong(String text, List<Fault> faults) {
        assertThat(OrganizationCode.read(text).faults()).isEqualTo(faults);
    }

    static Stream<Arguments> namesAllThatIsWrong() {
        return Stream.of(
                Arguments.of("", List.of(new Fault("length", 0, "0", "9"))),
                Arguments.of("59467239 9", List.of(new Fault("length", 0, "10", "9"))),
                Arguments.of("594672398", List.of(new Fault("organization-check", 9, "8", "9"))),
                Arguments.of("59467239-8", List.of(new Fault("organization-check", 10, "8", "9"))),
                Arguments.of("59467239-A", List.of(new Fault("alphabet", 10, "A", ""))),
                Arguments.of("5946723９9", List.of(new Fault("alphabet", 8, "９", "9"))),
                Arguments.of("000000000", List.of(new Fault("organization-check", 9, "0", ""))),
                Arguments.of("𠀀94672399", List.of(new Fault("alphabet", 1, "𠀀", ""))));
    }

    @Test
    void knowsTheCodesKeptForPrivateUse() {
        assertThat(new OrganizationCode("PDY000017").isPrivate()).isTrue();
        assertThat(new OrganizationCode("PDY000007").isPrivate()).isFalse();
        assertThat(new OrganizationCode("PDYA00007").isPrivate()).isFalse();
    }
}
