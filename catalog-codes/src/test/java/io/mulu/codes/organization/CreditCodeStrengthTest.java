package io.mulu.codes.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.codes.SharedMaterial;
import io.mulu.codes.checkdigit.CreditCodeCheckDigit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How many slips of the pen strict reading notices, over all gathered valid codes. */
class CreditCodeStrengthTest {

    private static List<String> validCodes() throws IOException {
        return Files.readAllLines(SharedMaterial.require("samples/uscc-vectors.csv")).stream()
                .map(line -> line.split(",", 3))
                .filter(parts -> parts[1].equals("true"))
                .map(parts -> parts[0])
                .toList();
    }

    @Test
    void noticesEverySingleReplacement() throws IOException {
        Count count = new Count();
        for (String code : validCodes()) {
            for (int i = 0; i < code.length(); i++) {
                for (char c : CreditCodeCheckDigit.ALPHABET.toCharArray()) {
                    if (c != code.charAt(i)) {
                        count.judge(code.substring(0, i) + c + code.substring(i + 1));
                    }
                }
            }
        }
        count.print("single replacements");
        assertThat(count.all).isPositive();
        assertThat(count.noticed).isEqualTo(count.all);
    }

    @Test
    void noticesEveryExchangeOfNeighbours() throws IOException {
        Count count = new Count();
        for (String code : validCodes()) {
            for (int i = 0; i + 1 < code.length(); i++) {
                if (code.charAt(i) != code.charAt(i + 1)) {
                    count.judge(code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2));
                }
            }
        }
        count.print("exchanges of neighbours");
        assertThat(count.all).isPositive();
        assertThat(count.noticed).isEqualTo(count.all);
    }

    /** The mod-31 check alone lets one in 31 such numbers pass. */
    @Test
    void noticesResidentNumbersThatHaveARightCheckCharacter() {
        Count count = new Count();
        CreditCodeCheckDigit outer = CreditCodeCheckDigit.INSTANCE;
        for (int area = 0; area < 100; area++) {
            for (int serial = 0; serial < 100; serial++) {
                String body = String.format(Locale.ROOT, "1101%02d18000101%03d", area, serial);
                String number = body + outer.expected(body);
                count.judge(number);
            }
        }
        count.print("resident numbers with a right check character");
        assertThat(count.noticed).isEqualTo(count.all);
    }

    private static final class Count {

        private final Predicate<String> strict =
                text -> !UnifiedSocialCreditCode.read(text).isValid();
        private int all;
        private int noticed;

        void judge(String text) {
            all++;
            if (strict.test(text)) {
                noticed++;
            }
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT, "%s noticed: %d of %d (%.2f %%)%n", what, noticed, all, 100.0 * noticed / all);
        }
    }
}
