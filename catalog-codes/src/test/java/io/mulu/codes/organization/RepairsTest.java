package io.mulu.codes.organization;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RepairsTest {

    private static final String VALID = "11100000MB0341032Y";

    @Test
    void putsCharactersThatLookAlikeFirst() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse(VALID);
        assertThat(Repairs.of("111O0000MB0341032Y")).containsExactly(new Repair(4, "O", "0", code));
        assertThat(Repairs.of("111000D0MB0341032Y").get(0)).isEqualTo(new Repair(7, "D", "0", code));
    }

    @Test
    void findsNeighboursThatChangedPlaces() {
        assertThat(Repairs.of("11100000BM0341032Y"))
                .contains(new Repair(9, "BM", "MB", UnifiedSocialCreditCode.parse(VALID)));
    }

    @Test
    void aWrongCheckCharacterHasTheRightOneAmongItsRepairs() {
        assertThat(Repairs.of("91110000600037341N"))
                .contains(new Repair(18, "N", "L", UnifiedSocialCreditCode.parse("91110000600037341L")));
    }

    @Test
    void validTextsAndTextsOfAnotherLengthHaveNone() {
        assertThat(Repairs.of(VALID)).isEmpty();
        assertThat(Repairs.of(VALID + "0")).isEmpty();
        assertThat(Repairs.of("")).isEmpty();
    }

    @Property(tries = 200)
    void undoesAnySingleReplacement(
            @ForAll @IntRange(min = 0, max = 17) int index, @ForAll @IntRange(min = 33, max = 126) int character) {
        String damaged = VALID.substring(0, index) + (char) character + VALID.substring(index + 1);
        if (!damaged.equals(VALID)) {
            assertThat(Repairs.of(damaged))
                    .extracting(repair -> repair.code().text())
                    .contains(VALID);
        }
    }

    @Property
    void readsAnyTextWithoutThrowing(@ForAll String text, @ForAll Leniency leniency) {
        var reading = UnifiedSocialCreditCode.read(text, leniency);
        assertThat(reading.isValid()).isEqualTo(reading.faults().isEmpty());
        assertThat(Repairs.of(text)).allMatch(repair -> repair.code().text().length() == 18);
    }
}
