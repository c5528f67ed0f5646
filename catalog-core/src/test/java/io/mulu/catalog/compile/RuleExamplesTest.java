package io.mulu.catalog.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.finding.FileLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleExample;
import io.mulu.catalog.rule.RuleExamples;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.rule.RulePhase;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.text.Messages;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.InMemoryLedger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rules are run, each through all rules. */
class RuleExamplesTest {

    private static final RuleExamples EXAMPLES = RuleExamples.shipped();
    private static final RuleBook BOOK = RuleBook.shipped();
    private static final CheckSettings SETTINGS = settings();

    @TempDir
    private Path folder;

    private static CheckSettings settings() {
        CheckSettings guide = CheckSettings.guide2017(LocalDate.of(2026, 11, 22));
        return new CheckSettings(
                EXAMPLES.registry(), guide.scheme(), guide.codeProfile(), guide.profile(), guide.today());
    }

    static Stream<String> rules() {
        // Shapes are checked where graphs are read, and the examples of their rules are tried there.
        return BOOK.rules().stream()
                .filter(rule -> rule.phase() != RulePhase.SHAPES)
                .map(RuleInfo::id);
    }

    private List<Finding> findings(String rule, RuleExample example) throws IOException {
        RulePhase phase = BOOK.rule(rule).map(RuleInfo::phase).orElseThrow();
        if (phase == RulePhase.PROFILE) {
            return checkedBy(waivers(example)).stream()
                    .map(JudgedFinding::finding)
                    .toList();
        }
        List<InformationResource> resources = new ArrayList<>();
        for (Map<String, String> entry : example.entries()) {
            resources.add(ExampleJson.resource(EXAMPLES.clean(), entry));
        }
        return (phase == RulePhase.ASSIGNMENT ? compiled(resources, example.retired()) : checked(resources))
                .stream().map(JudgedFinding::finding).toList();
    }

    private static List<JudgedFinding> checked(List<InformationResource> resources) {
        List<JudgedFinding> found = new ArrayList<>();
        CatalogCheck check = new CatalogCheck(SETTINGS);
        resources.forEach(resource -> check.check(entry(resource), found::add));
        check.finish(found::add);
        return found;
    }

    /** A clean catalogue, by a profile with the waivers of an example. */
    private static List<JudgedFinding> checkedBy(Profile profile) throws IOException {
        List<JudgedFinding> found = new ArrayList<>();
        CatalogCheck check = new CatalogCheck(new CheckSettings(
                EXAMPLES.registry(), SETTINGS.scheme(), SETTINGS.codeProfile(), profile, SETTINGS.today()));
        check.check(entry(ExampleJson.resource(EXAMPLES.clean(), Map.of())), found::add);
        check.finish(found::add);
        return found;
    }

    private static Profile waivers(RuleExample example) throws IOException {
        List<String> waivers = example.entries().stream()
                .map(entry -> entry.entrySet().stream()
                        .map(member -> "\"" + member.getKey() + "\": \"" + member.getValue() + "\", ")
                        .collect(Collectors.joining("", "{", "\"reason\": \"x\", \"approvedBy\": \"y\"}")))
                .toList();
        String json = "{\"profile\": \"mulu-profile/1\", \"id\": \"p\", \"zh\": \"省\", \"en\": \"Province\","
                + "\"layer\": \"province\", \"extends\": \"guide-2017\", \"waivers\": " + waivers + "}";
        return Profile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "p.json");
    }

    /** Each entry by itself, one after the other, with one ledger. */
    private List<JudgedFinding> compiled(List<InformationResource> resources, List<String> retired) throws IOException {
        AssignmentLedger ledger =
                InMemoryLedger.open("test", Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC));
        List<JudgedFinding> found = new ArrayList<>();
        for (InformationResource resource : resources) {
            try (CatalogCompiler compiler = new CatalogCompiler(SETTINGS, folder)) {
                compiler.add(new One(entry(resource)));
                found.addAll(
                        compiler.finish(CatalogDescription.builder().title("例").build(), ledger, List.of())
                                .findings());
            }
            retired.forEach(code -> ledger.retire(code, List.of(), "停用"));
        }
        return found;
    }

    private static Entry entry(InformationResource resource) {
        return new Entry(resource, member -> new FileLocation("例.json"));
    }

    private static final class One implements ResourceSource {

        private final Iterator<Entry> entries;

        private One(Entry entry) {
            this.entries = List.of(entry).iterator();
        }

        @Override
        public CatalogDescription description() {
            return CatalogDescription.builder().build();
        }

        @Override
        public @Nullable Entry next() {
            return entries.hasNext() ? entries.next() : null;
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @MethodSource("rules")
    void badExamplesBreakTheirRuleAndNoOther(String rule) throws IOException {
        assertThat(findings(rule, EXAMPLES.bad(rule)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo(rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void goodExamplesBreakNone(String rule) throws IOException {
        assertThat(findings(rule, EXAMPLES.good(rule))).isEmpty();
    }

    static Stream<String> rulesOnEntries() {
        return BOOK.rules().stream()
                .filter(rule -> rule.phase() != RulePhase.PROFILE && rule.phase() != RulePhase.SHAPES)
                .map(RuleInfo::id);
    }

    @ParameterizedTest
    @MethodSource("rulesOnEntries")
    void nameElementsOfTheRegistry(String rule) {
        for (RuleExample example : List.of(EXAMPLES.bad(rule), EXAMPLES.good(rule))) {
            assertThat(example.entries())
                    .allSatisfy(entry -> assertThat(entry.keySet())
                            .filteredOn(path -> !path.contains("extensions."))
                            .allSatisfy(path -> assertThat(
                                            MetadataRegistry.guide2017().elementAt(path))
                                    .isPresent()));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyArgumentOfAFindingIsUsedByAText(String rule) throws IOException {
        Messages messages = Messages.beside(io.mulu.catalog.message.FindingTexts.class, "rules");
        Set<String> used = new HashSet<>(Set.of("fault"));
        messages.keys().stream()
                .filter(key -> key.startsWith(rule + ".") || key.startsWith("fault."))
                .forEach(key -> used.addAll(named(messages.template(key).zh())));

        assertThat(findings(rule, EXAMPLES.bad(rule)))
                .allSatisfy(finding ->
                        assertThat(used).containsAll(finding.arguments().keySet()));
    }

    private static Set<String> named(String template) {
        Set<String> names = new HashSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            names.add(template.substring(open + 1, template.indexOf('}', open)));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasATestOfItsOwn(String rule) throws IOException {
        Path tests = Path.of(System.getProperty("mulu.project", ".."), "catalog-core", "src", "test", "java");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.toString().endsWith("Test.java"))
                            .filter(file -> !file.endsWith("RuleExamplesTest.java"))
                            .filter(file -> mentions(file, rule)))
                    .as("tests that mention " + rule)
                    .isNotEmpty();
        }
    }

    private static boolean mentions(Path file, String rule) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return Stream.of(" ", "\"")
                    .anyMatch(before ->
                            Stream.of(" ", "\"", "\n").anyMatch(behind -> text.contains(before + rule + behind)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void areNotThereForARuleThatIsNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> EXAMPLES.bad("no-such-rule"));
        assertThatIllegalArgumentException().isThrownBy(() -> EXAMPLES.good("no-such-rule"));
    }
}
