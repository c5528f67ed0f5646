package io.mulu.cli.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.standard.Clause;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.standard.GuideClauses;
import io.mulu.catalog.standard.Modality;
import io.mulu.catalog.standard.Provision;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every clause of the guide, held against what carries it out. */
class CoverageTest {

    private static final Path PROJECT = Path.of(System.getProperty("mulu.project", ".."));
    private static Coverage coverage;

    @BeforeAll
    static void readSources() throws IOException {
        coverage = coverage(GuideClauses.guide2017().clauses(), TestSources.of(PROJECT));
    }

    private static Coverage coverage(List<Clause> clauses, TestSources sources) {
        return new Coverage(clauses, sources, RuleBook.shipped(), MetadataRegistry.guide2017());
    }

    /** With {@code -Dmulu.docs.write=true} the page is written before it is compared. */
    @ParameterizedTest
    @CsvSource({"EN, coverage.md", "ZH, coverage.zh-CN.md"})
    void committedPageIsMadeFromClausesAndTests(Language language, String file) throws IOException {
        Path page = PROJECT.resolve("docs").resolve(file);
        String markdown = new CoveragePage(coverage, language).markdown();
        if (Boolean.getBoolean("mulu.docs.write")) {
            Files.writeString(page, markdown);
        }

        assertThat(page)
                .as("write it anew with -Dtest=CoverageTest -Dmulu.docs.write=true")
                .hasContent(markdown);
    }

    @Test
    void whatMustBeMetIsCarriedOutAndTested() {
        assertThat(coverage.gaps()).isEmpty();
    }

    @Test
    void onlyWhatThereIsIsNamed() {
        assertThat(coverage.unknown()).isEmpty();
    }

    @Test
    void everyRuleAndEveryElementStandsInAClause() {
        assertThat(coverage.homeless()).isEmpty();
    }

    @Test
    void aRequirementThatNothingCarriesOutOrTestsIsAGap() throws IOException {
        TestSources none = TestSources.of("X.java", "class X {}");

        assertThat(gaps(provision(Modality.SHALL, List.of(), List.of()), none))
                .containsExactly("p is carried out by nothing", "p is not tested");
        assertThat(gaps(provision(Modality.SHALL, List.of("duplicate-name"), List.of()), none))
                .containsExactly("p is not tested");
        assertThat(gaps(provision(Modality.SHOULD, List.of(), List.of()), none)).isEmpty();
    }

    @Test
    void aTestCountsByItsTagOrByTheRulesThatItNames() throws IOException {
        TestSources tagged = TestSources.of("X.java", """
                class X {
                    @Tag("guide:p") @Test void holds() {}
                }
                """);
        String text = """
                class X {
                    // duplicate-code
                    @Test void holds() { assertThat(findings()).containsExactly("error duplicate-name name {}"); }
                }
                """;
        TestSources naming = TestSources.of("src/test/java/io/mulu/catalog/check/X.java", text);

        assertThat(gaps(provision(Modality.SHALL, List.of(), List.of("code")), tagged))
                .isEmpty();
        assertThat(gaps(provision(Modality.SHALL, List.of("duplicate-name"), List.of()), naming))
                .isEmpty();
        assertThat(gaps(provision(Modality.SHALL, List.of("duplicate-code"), List.of()), naming))
                .containsExactly("p is not tested");
        assertThat(gaps(
                        provision(Modality.SHALL, List.of("duplicate-name"), List.of()),
                        TestSources.of("X.java", text)))
                .as("a test elsewhere may name a rule without running it")
                .containsExactly("p is not tested");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        class X { @Tag("guide:p") void helps() {} }                          | X.java X.helps: no test that is run, though it is tagged [p]
        class X { @Disabled @Tag("guide:p") @Test void holds() {} }          | X.java X.holds: no test that is run, though it is tagged [p]
        @Disabled class X { @Tag("guide:p") @Test void holds() {} }          | X.java X.holds: no test that is run, though it is tagged [p]
        @Tag("guide:p") class X { void helps() {} }                          | X.java X: no test in it is run, though it is tagged [p]
        class X { @Tag("guide:q") @Test void holds() {} }                    | X.java is tagged with unknown provision q
        """)
    void aTestThatIsNotRunCannotBeClaimed(String source, String problem) throws IOException {
        Clause clause = new Clause("1", "", Confidence.SEEN, List.of(provision(Modality.MAY, List.of(), List.of())));

        assertThat(coverage(List.of(clause), TestSources.of("X.java", source)).unknown())
                .containsExactly(problem);
    }

    @Test
    void rulesElementsAndTypesThatThereAreNotAreNamed() throws IOException {
        Provision provision = new Provision(
                "p",
                Modality.MAY,
                new LocalizedText("", ""),
                Confidence.SEEN,
                List.of("no-such-rule"),
                List.of("no.such"),
                List.of("io.mulu.NoSuch"),
                null);
        Clause clause = new Clause("1", "", Confidence.SEEN, List.of(provision));

        assertThat(coverage(List.of(clause), TestSources.of("X.java", "class X {}"))
                        .unknown())
                .containsExactly(
                        "no rule no-such-rule of provision p",
                        "no element no.such of provision p",
                        "no type io.mulu.NoSuch of provision p");
    }

    private static List<String> gaps(Provision provision, TestSources sources) {
        return coverage(List.of(new Clause("1", "", Confidence.SEEN, List.of(provision))), sources)
                .gaps();
    }

    private static Provision provision(Modality modality, List<String> rules, List<String> elements) {
        return new Provision(
                "p", modality, new LocalizedText("", ""), Confidence.SEEN, rules, elements, List.of(), null);
    }
}
