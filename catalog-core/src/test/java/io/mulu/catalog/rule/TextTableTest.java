package io.mulu.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static String text(Random random) {
        int length = random.nextInt(300) == 0 ? 40_000 + random.nextInt(60_000) : random.nextInt(4);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(3) == 0
                            ? (char) (0x4E00 + random.nextInt(3))
                            : (char) ('\u00fe' + random.nextInt(4)));
        }
        return text.toString();
    }

    @Test
    void numbersTextsAsTheyFirstCome() {
        Random random = new Random(7);
        TextTable table = new TextTable();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            int group = random.nextInt(3) - 1;
            String text = text(random);
            Integer before = expected.putIfAbsent(group + "\n" + text, expected.size());
            assertThat(table.add(group, text)).isEqualTo(before == null ? ~(expected.size() - 1) : before);
        }
        assertThat(table.size()).isEqualTo(expected.size());
    }

    @Test
    void findsWhatWasAddedAndNothingElse() {
        TextTable table = new TextTable();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            texts.add("303011/" + i);
            table.add(texts.get(i));
        }
        assertThat(texts).allSatisfy(text -> {
            assertThat(table.find(text)).isEqualTo(texts.indexOf(text));
            assertThat(table.contains(text + "0")).isEqualTo(texts.contains(text + "0"));
        });
    }

    /** The bytes of the one are those of the other. */
    @Test
    void tellsTextsApartThatDifferOnlyInWidth() {
        TextTable table = new TextTable();
        assertThat(table.add("\u4e2d")).isEqualTo(~0);
        assertThat(table.add("\u004e\u002d")).isEqualTo(~1);
        assertThat(table.add("")).isEqualTo(~2);
        assertThat(table.add("\u0000")).isEqualTo(~3);
    }
}
