package io.mulu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.standard.Confidence;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)(?=[:}])");
    private static final Pattern CALL = Pattern.compile("\\bt\\('([a-zA-Z.]+)'[,)]");
    private static final Pattern QUOTED = Pattern.compile("'([a-zA-Z]+(?:\\.[a-zA-Z]*)*)'");

    private final Map<String, JsonNode> words =
            JsonTree.beside(PageAssets.class, "words.json").members();

    private static SortedSet<String> found(Pattern pattern, String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        words.forEach((key, word) -> {
            assertThat(word.members().keySet()).as(key).containsExactly("zh", "en");
            assertThat(word.text("zh")).as(key).isNotBlank();
            assertThat(word.text("en")).as(key).isNotBlank();
        });
    }

    @Test
    void chineseIsChineseAndEnglishIsEnglish() {
        words.forEach((key, word) -> {
            if (!key.startsWith("tool.language")) {
                assertThat(word.text("en")).as(key).doesNotContainPattern("\\p{IsHan}");
            }
        });
        assertThat(words.values().stream()
                        .filter(word -> word.text("zh").codePoints().anyMatch(Character::isIdeographic)))
                .hasSizeGreaterThan(words.size() * 9 / 10);
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        words.forEach((key, word) ->
                assertThat(found(ARGUMENT, word.text("en"))).as(key).isEqualTo(found(ARGUMENT, word.text("zh"))));
    }

    @Test
    void everyConfidenceButSeenIsSaid() {
        for (Confidence confidence : Confidence.values()) {
            assertThat(words.containsKey("confidence." + confidence.code()))
                    .as(confidence.code())
                    .isEqualTo(confidence != Confidence.SEEN);
        }
    }

    @Test
    void scriptsAskOnlyForWordsThatExist() {
        assertThat(words.keySet()).containsAll(found(CALL, PageAssets.shipped().script()));
    }

    /** A key is asked for by its name or by a beginning that ends with a dot, as in 'severity.'. */
    @Test
    void everyWordIsUsed() {
        SortedSet<String> quoted = found(QUOTED, PageAssets.shipped().script());

        assertThat(words.keySet())
                .allMatch(key -> quoted.contains(key) || quoted.contains(key.substring(0, key.lastIndexOf('.') + 1)));
    }
}
