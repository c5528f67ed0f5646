package io.mulu.codes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTest {

    @ParameterizedTest
    @CsvSource({"H2,loses them when it is killed", "MySQL,nobody has tested", "Oracle,nobody has tested"})
    void refusesDatabasesThatDoNotKeepThePromises(String product, String reason) {
        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Dialects.of(product))
                .withMessageContaining(product)
                .withMessageContaining(reason)
                .withMessageContaining("SQLite")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.UNSUPPORTED_DATABASE));
    }
}
