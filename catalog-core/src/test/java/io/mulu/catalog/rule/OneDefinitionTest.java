package io.mulu.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry says what an element is; no program says it again. */
class OneDefinitionTest {

    private static final MetadataRegistry GUIDE = MetadataRegistry.guide2017();
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(\\d+)(?![\\w.])");
    private static final String COMMENTS = "(?s)/\\*.*?\\*/|//[^\n]*|'(?:[^'\\\\]|\\\\.)'";

    private static List<Path> sources(String folder) throws IOException {
        Path root = Path.of(System.getProperty("mulu.project", ".."), folder.split("/", 2));
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> found(Path file, Pattern what, Set<String> unwanted) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher matcher = what.matcher(Files.readString(file).replaceAll(COMMENTS, ""));
        while (matcher.find()) {
            if (unwanted.contains(matcher.group(1))) {
                found.add(file.getFileName() + ": " + matcher.group(1));
            }
        }
        return found;
    }

    /** Names and headings of elements; labels and other spellings of values, of which those of one letter mean nothing. */
    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (MetadataElement element : GUIDE.elements()) {
            words.add(element.names().zh());
            words.add(element.names().en());
            words.addAll(element.headings());
        }
        for (ValueDomain domain : GUIDE.domains()) {
            for (PermissibleValue value : domain.values()) {
                if (!value.names().zh().equals(value.code())) {
                    words.add(value.names().zh());
                }
                words.addAll(value.aliases());
            }
        }
        words.removeIf(word -> word.length() < 2 || word.chars().allMatch(c -> c < 128));
        return words;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog-core/src/main/java/io/mulu/catalog/rule",
                "catalog-core/src/main/java/io/mulu/catalog/check",
                "catalog-core/src/main/java/io/mulu/catalog/entry",
                "catalog-core/src/main/java/io/mulu/catalog/json",
                "catalog-core/src/main/java/io/mulu/catalog/model",
                "catalog-tables/src/main/java",
                "catalog-rdf/src/main/java",
                "catalog-report/src/main/java"
            })
    void noProgramKnowsAnElementOrValueByItsLabel(String folder) throws IOException {
        Set<String> words = words();
        List<String> found = new ArrayList<>();
        for (Path file : sources(folder)) {
            found.addAll(found(file, LITERAL, words));
        }

        assertThat(sources(folder)).isNotEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void noRuleKnowsALengthOfAnElement() throws IOException {
        Set<String> lengths = GUIDE.elements().stream()
                .map(element -> element.details().maximumLength())
                .filter(Objects::nonNull)
                .map(MaximumLength::codePoints)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        for (Path file : sources("catalog-core/src/main/java/io/mulu/catalog/rule")) {
            found.addAll(found(file, NUMBER, lengths));
        }

        assertThat(lengths).contains("50", "256");
        assertThat(found).isEmpty();
    }

    /** What rules say of elements for people, and what elements say of rules for schemas, is one relation. */
    @Test
    void aRuleThatAnElementNamesLooksAtThatElement() {
        for (MetadataElement element : GUIDE.elements()) {
            for (ElementCondition condition : element.details().conditions()) {
                List<String> elements =
                        RuleBook.shipped().rule(condition.rule()).orElseThrow().elements();
                if (!elements.isEmpty()) {
                    assertThat(elements)
                            .as(condition.rule())
                            .anyMatch(id -> id.equals(element.id()) || id.startsWith(element.id() + "."));
                }
            }
        }
    }
}
