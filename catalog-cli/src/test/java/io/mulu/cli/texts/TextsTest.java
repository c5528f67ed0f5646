package io.mulu.cli.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.match.MatchReason;
import io.mulu.catalog.rule.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of all modules; and bundles with a fault each, of which the fault must be told. */
class TextsTest {

    private static final Set<String> ELEMENTS = MetadataRegistry.guide2017().elements().stream()
            .map(MetadataElement::id)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> SOURCES = sources();
    private static final Set<String> LITERALS = UsageProblems.literals(SOURCES);

    static Stream<Bundle> bundles() throws IOException {
        return Bundle.shipped().stream();
    }

    private static Bundle bundle(String name) throws IOException {
        return bundles()
                .filter(bundle -> bundle.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sources() {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Bundle.project())) {
            for (Path module : modules.filter(path -> Files.isDirectory(path.resolve("src/main/java")))
                    .filter(path -> path.getFileName().toString().startsWith("catalog-"))
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                            .toList()) {
                        sources.add(Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    @Test
    void allBundlesAreSeen() throws IOException {
        assertThat(bundles().map(Bundle::name))
                .contains("rules", "guide", "words", "help", "codes", "faults", "waivers", "reading", "unreadable");
        assertThat(SOURCES).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInBothLanguagesWithTheSameArgumentsAndKnownElements(Bundle bundle) {
        assertThat(TextProblems.of(bundle, ELEMENTS)).isEmpty();
    }

    /** What stands where: the methods that take a key and then names and values by turns. */
    @ParameterizedTest
    @CsvSource({
        "words, Words.sentence, 0",
        "words, Words.failure, 0",
        "words, Words.misuse, 0",
        "faults, faults.add, 1",
    })
    void everyArgumentIsGivenAndUsed(String name, String method, int keyAt) throws IOException {
        Bundle bundle = bundle(name);

        assertThat(SOURCES.stream().flatMap(source -> SentenceCalls.in(source, method, keyAt).stream()))
                .isNotEmpty();
        assertThat(SOURCES.stream().flatMap(source -> UsageProblems.ofCalls(bundle, source, method, keyAt).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyArgumentIsOneThatTheCodeKnows(Bundle bundle) {
        assertThat(UsageProblems.ofArguments(bundle, LITERALS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAskedFor(Bundle bundle) {
        Set<String> known = new HashSet<>();
        // Texts on rules are asked for by the identifier of the rule, those of help by the name of the command.
        RuleBook.shipped().ids().forEach(id -> known.add(id + "."));
        known.addAll(Set.of("mulu.", "usage.", "exit.", "help", "version"));
        Stream.of(MatchReason.values()).forEach(reason -> known.add(reason.code()));

        assertThat(UsageProblems.ofKeys(bundle, LITERALS, known)).isEmpty();
    }

    /** A bundle with one fault in each text, and what is to be told of it. */
    static Stream<Map.Entry<Bundle, String>> broken() {
        return Stream.of(
                Map.entry(Bundle.of("b", "a=甲\n", "a=one\nx=two\n"), "b: x is missing in Chinese"),
                Map.entry(Bundle.of("b", "a=甲\nx=乙\n", "a=one\n"), "b: x is missing in English"),
                Map.entry(Bundle.of("b", "x=\n", "x=two\n"), "b: x is empty in one language"),
                Map.entry(Bundle.of("b", "x=two {a}\n", "x=two {a}\n"), "b: x is not translated into Chinese"),
                Map.entry(Bundle.of("b", "x=乙{found}\n", "x=乙{found}\n"), "b: x is not translated into English"),
                Map.entry(
                        Bundle.of("b", "x=乙{found}\n", "x=two {fuond}\n"),
                        "b: x has the arguments [found] in Chinese and [fuond] in English"),
                Map.entry(
                        Bundle.of("b", "x=乙{@sharing.typ}\n", "x=two {@sharing.typ}\n"),
                        "b: x names the unknown element @sharing.typ"),
                Map.entry(Bundle.of("b", "x=乙\nx=丙\n", "x=two\n"), "b: x occurs twice"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenBundleIsTold(Map.Entry<Bundle, String> broken) {
        assertThat(TextProblems.of(broken.getKey(), ELEMENTS)).contains(broken.getValue());
    }

    @Test
    void aSoundBundleIsNot() {
        Bundle sound = Bundle.of("b", "x=乙{found}，{@sharing.type}\n", "x={@sharing.type} is {found}\n");

        assertThat(TextProblems.of(sound, ELEMENTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Words.misuse("x", "found", f(a, ","))             | NONE
        Words.misuse(b ? "x" : "y", "found", g(), "at", 3) | NONE
        Words.misuse("x", "found", a, "line", b)          | b: [x] names [found] and is given [found, line]
        Words.misuse("x")                                 | b: [x] names [found] and is given []
        Words.misuse("x", "fuond", a)                     | b: [x] names [found] and is given [fuond]
        Words.misuse("z", "found", a)                     | b: no text for z
        Words.misuse("x-" + kind, "found", a)             | NONE
        """)
    void anArgumentThatIsNotUsedOrNotGivenIsTold(String call, String problem) {
        Bundle bundle = Bundle.of("b", "x=乙{found}\ny=丙{found}{at}\n", "x=two {found}\ny=three {found} {at}\n");

        assertThat(UsageProblems.ofCalls(bundle, "throw " + call + ";", "Words.misuse", 0))
                .containsExactlyElementsOf(problem.equals("NONE") ? List.of() : List.of(problem));
    }

    @Test
    void aTextThatNobodyAsksForAndAnArgumentThatNobodyGivesAreTold() {
        Bundle bundle = Bundle.of("b", "x=乙{found}\nsize-big=大\n", "x=two {found}\nsize-big=big\n");

        assertThat(UsageProblems.ofKeys(bundle, Set.of("x", "size-"), Set.of())).isEmpty();
        assertThat(UsageProblems.ofKeys(bundle, Set.of("y", "size"), Set.of()))
                .containsExactly("b: nobody asks for size-big", "b: nobody asks for x");
        assertThat(UsageProblems.ofArguments(bundle, Set.of("found"))).isEmpty();
        assertThat(UsageProblems.ofArguments(bundle, Set.of("x")))
                .containsExactly("b: x names found, which nobody gives");
    }
}
