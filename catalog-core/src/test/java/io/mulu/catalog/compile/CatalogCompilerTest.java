package io.mulu.catalog.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.finding.FileLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.ledger.AssignmentLedger;
import io.mulu.codes.ledger.InMemoryLedger;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCompilerTest {

    private static final Provider CIVIL_AFFAIRS =
            new Provider("民政部", null, UnifiedSocialCreditCode.parse("111000000000131433"));
    private static final Classification CLASS = new Classification(null, List.of("部门信息资源目录", "国务院", "民政部"));

    @TempDir
    private Path folder;

    private final AssignmentLedger ledger =
            InMemoryLedger.open("test", Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC));

    private static CodeProfile profile(String id) {
        return CodeProfiles.shipped().profile(id).orElseThrow();
    }

    private static InformationResource.Builder resource(String name) {
        return InformationResource.builder().name(name).provider(CIVIL_AFFAIRS).classification(CLASS);
    }

    private Run compile(String profile, InformationResource.Builder... resources) throws IOException {
        CheckSettings settings = new CheckSettings(
                MetadataRegistry.guide2017(),
                ShippedSchemes.national201710(),
                profile(profile),
                Profile.shipped("guide-2017"),
                LocalDate.of(2026, 11, 22));
        Collected collected = new Collected();
        try (CatalogCompiler compiler = new CatalogCompiler(settings, folder)) {
            compiler.add(new Given(Arrays.asList(resources)));
            CatalogDescription description =
                    CatalogDescription.builder().title("测试").build();
            Compilation compilation = compiler.finish(description, ledger, List.of(collected));
            return new Run(compilation, collected.resources);
        }
    }

    /** What a compilation came to, and what a sink got. */
    record Run(Compilation compilation, List<InformationResource> resources) {

        List<String> codes() {
            return resources.stream()
                    .map(r -> r.code() == null ? "-" : r.code().text())
                    .toList();
        }

        List<Finding> taken() {
            return of("code-taken");
        }

        List<Finding> of(String rule) {
            return compilation.findings().stream()
                    .map(JudgedFinding::finding)
                    .filter(finding -> finding.rule().equals(rule))
                    .toList();
        }
    }

    @Test
    void assignsAboveTheCodesThatLaterEntriesAlreadyCarry() throws IOException {
        Run run = compile(
                "national",
                resource("甲"),
                resource("乙").code(profile("national").parse("303011/000007")),
                resource("丙"));

        assertThat(run.codes()).containsExactly("303011/000008", "303011/000007", "303011/000009");
        assertThat(run.resources())
                .allSatisfy(r -> assertThat(r.classification().names()).isEqualTo(CLASS.names()));
        assertThat(run.resources().get(0).classification().code()).hasToString("303011");
        assertThat(run.compilation())
                .extracting(
                        Compilation::adopted, Compilation::assigned, Compilation::replayed, Compilation::withoutCode)
                .containsExactly(1, 2, 0, 0);
    }

    @Test
    void reportsEntriesWhoseCodeWasWithdrawnAndGivesTheOthersTheirs() throws IOException {
        compile("national", resource("甲"), resource("乙"), resource("丙"));
        ledger.retire("303011/000001", List.of(), "撤销");
        ledger.retire("303011/000003", List.of(), "撤销");

        Run run = compile(
                "national",
                resource("甲"),
                resource("丁"),
                resource("乙"),
                resource("丙").code(profile("national").parse("303011/000003")));

        assertThat(run.codes()).containsExactly("-", "303011/000004", "303011/000002", "303011/000003");
        assertThat(run.of("code-withdrawn"))
                .extracting(finding -> finding.resource().index(), Finding::arguments)
                .containsExactly(
                        tuple(3, Map.of("found", "303011/000003")), tuple(0, Map.of("found", "303011/000001")));
        assertThat(run.compilation())
                .extracting(
                        Compilation::adopted, Compilation::assigned, Compilation::replayed, Compilation::withoutCode)
                .containsExactly(0, 1, 1, 1);
    }

    @Tag("guide:describe-and-code")
    @Tag("guide:code-unchanged")
    @Test
    void theSameEntriesGetTheSameCodesAgainInAnyOrderAndSpelling() throws IOException {
        List<String> first =
                compile("national", resource("社会组织（全国）"), resource("婚姻登记")).codes();

        Run second = compile("national", resource("婚姻登记"), resource("社会组织 (全国)"), resource("新增"));

        assertThat(first).containsExactly("303011/000001", "303011/000002");
        assertThat(second.codes()).containsExactly("303011/000002", "303011/000001", "303011/000003");
        assertThat(second.compilation().replayed()).isEqualTo(2);
    }

    @Test
    void aCodeWrittenBackIntoTheEntryStaysItsCode() throws IOException {
        compile("national", resource("甲"));

        Run run = compile("national", resource("甲").code(profile("national").parse("303011/000001")));

        assertThat(run.codes()).containsExactly("303011/000001");
        assertThat(run.taken()).isEmpty();
    }

    @Tag("guide:code-unchanged")
    @Test
    void aCodeStaysWithItsResourceWhenTheNameChanges() throws IOException {
        compile("national", resource("甲"));

        Run run = compile("national", resource("改名的甲").code(profile("national").parse("303011/000001")));

        assertThat(run.codes()).containsExactly("303011/000001");
        assertThat(run.taken()).isEmpty();
        assertThat(run.compilation().findings())
                .filteredOn(f -> f.finding().rule().equals("code-renamed"))
                .extracting(f -> f.finding().member())
                .containsExactly("code");
    }

    @Test
    void aCodeThatTheLedgerBoundToAnotherEntryIsReportedAndGoesToNobodyElse() throws IOException {
        compile("national", resource("甲"));

        Run run = compile("national", resource("乙").code(profile("national").parse("303011/000001")), resource("甲"));

        assertThat(run.codes()).containsExactly("303011/000001", "-");
        assertThat(run.taken()).hasSize(1);
        assertThat(run.taken().get(0).member()).isEqualTo("code");
        assertThat(run.taken().get(0).arguments()).containsEntry("found", "303011/000001");
    }

    @Test
    void noCodeIsInventedForAnEntryWhoseClassNobodyKnows() throws IOException {
        Run run = compile(
                "national",
                resource("甲").classification(new Classification(null, List.of("部门信息资源目录", "国务院", "没有的部"))),
                resource("乙").classification(Classification.NONE));

        assertThat(run.codes()).containsExactly("-", "-");
        assertThat(run.compilation().withoutCode()).isEqualTo(2);
        assertThat(run.compilation().findings())
                .extracting(f -> f.finding().rule())
                .contains("classification-unresolved");
    }

    @Test
    void aTextThatIsNoCodeIsNotPaperedOverWithANewOne() throws IOException {
        Run run = compile("national", resource("甲").asWritten("code", "待编"));

        assertThat(run.codes()).containsExactly("-");
    }

    @Test
    void oneCodeNeverStandsForTwoEntriesOfTheSameName() throws IOException {
        Run run = compile("national", resource("甲"), resource("甲"));

        assertThat(run.codes()).containsExactly("303011/000001", "-");
        assertThat(run.compilation().findings())
                .extracting(f -> f.finding().rule())
                .contains("duplicate-name");
    }

    @Test
    void aProfileOfProvidersCountsWithinTheProvider() throws IOException {
        Run run =
                compile("provider-sequence-15", resource("甲"), resource("乙").provider(new Provider("无代码", null, null)));

        assertThat(run.codes()).containsExactly("111000000000131433000000000000001", "-");
    }

    @Test
    void nothingIsLeftInTheFolderOfTheWaitingEntries() throws IOException {
        compile("national", resource("甲"));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    /** Entries given in memory. */
    private static final class Given implements ResourceSource {

        private final Iterator<InformationResource.Builder> resources;

        Given(List<InformationResource.Builder> resources) {
            this.resources = resources.iterator();
        }

        @Override
        public CatalogDescription description() {
            return CatalogDescription.builder().build();
        }

        @Override
        public Entry next() {
            return resources.hasNext() ? new Entry(resources.next().build(), member -> new FileLocation("test")) : null;
        }

        @Override
        public void close() {}
    }

    /** Keeps what it gets. */
    private static final class Collected implements ResourceSink {

        private final List<InformationResource> resources = new ArrayList<>();
        private boolean finished;

        @Override
        public void begin(CatalogDescription description) {
            assertThat(description.title()).isEqualTo("测试");
        }

        @Override
        public void write(InformationResource resource) {
            assertThat(finished).isFalse();
            resources.add(Objects.requireNonNull(resource));
        }

        @Override
        public void finish() {
            finished = true;
        }

        @Override
        public void close() {}
    }
}
