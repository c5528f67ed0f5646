package io.mulu.codes.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.codes.reading.Reading;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes without a fault are not looked at as closely as others, and come to the same. */
class FlawlessCodeTest {

    private static ResourceCodeReader reader(String profile) {
        return CodeProfiles.shipped().profile(profile).orElseThrow().reader();
    }

    private static String text(Random random) {
        String[] pieces = {
            "303011", "3", "303", "30", "1", "0", "/", "000007", "12345678901234567", "A", "４", "2010010", " "
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "tolerant", "provider-sequence-15", "gbt21063-5"})
    void areReadAsOthersAre(String profile) {
        ResourceCodeReader reader = reader(profile);
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            String text = text(random);
            Reading<ResourceCode> quick = reader.read(text);
            Reading<ResourceCode> judged = reader.judged(text);
            assertThat(quick.faults()).as(text).isEqualTo(judged.faults());
            assertThat(quick.value()).isEqualTo(judged.value());
            assertThat(quick.value().map(ResourceCode::scope))
                    .isEqualTo(judged.value().map(ResourceCode::scope));
            assertThat(quick.value().map(ResourceCode::sequence))
                    .isEqualTo(judged.value().map(ResourceCode::sequence));
        }
    }

    @Test
    void areRecognised() {
        assertThat(reader("national").flawless("303011/000007")).isNotNull();
    }
}
