package io.mulu.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table that says which rules cover what. */
class RuleCoverageTest {

    private static final Pattern RULE = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("mulu.project", ".."), "docs", "rule-coverage.md"));
    }

    @Test
    void namesEveryRuleAndNoOther() throws IOException {
        List<String> named = new ArrayList<>();
        Matcher matcher = RULE.matcher(page());
        while (matcher.find()) {
            named.add(matcher.group(1));
        }

        assertThat(named.stream().distinct())
                .containsExactlyInAnyOrderElementsOf(RuleBook.shipped().ids());
    }

    @Test
    void hasARowForEachConditionAndEachFillingError() throws IOException {
        List<String> rows = page().lines()
                .filter(line -> line.matches("\\| [XP]\\d+ \\|.*"))
                .map(line -> line.substring(2, line.indexOf(" |")))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 15).mapToObj(i -> "X" + i),
                                IntStream.rangeClosed(1, 22).mapToObj(i -> "P" + i))
                        .toList());
    }
}
