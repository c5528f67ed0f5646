package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.WaiverTexts;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2018, 6, 30);
    private static final String TERMS =
            ", \"reason\": \"系统改造\", \"approvedBy\": \"省大数据局\", \"expires\": \"2018-06-30\"}";

    private static Profile profile(String... waivers) throws IOException {
        String json = """
                {"profile": "mulu-profile/1", "id": "p", "zh": "省", "en": "Province", "layer": "province",
                 "extends": "guide-2017", "waivers": [%s]}""".formatted(String.join(", ", waivers));
        return Profile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "p.json");
    }

    private final List<JudgedFinding> found = new ArrayList<>();
    private List<AppliedWaiver> applied = List.of();

    private List<String> check(Profile profile, LocalDate day, InformationResource.Builder... entries) {
        CheckSettings settings = Checked.settings(MetadataRegistry.guide2017(), profile);
        CatalogCheck check = new CatalogCheck(
                new CheckSettings(settings.registry(), settings.scheme(), settings.codeProfile(), profile, day));
        found.clear();
        for (int i = 0; i < entries.length; i++) {
            check.check(Checked.entry(i, entries[i].build()), found::add);
        }
        check.finish(found::add);
        applied = check.waivers();
        return Checked.lines(found);
    }

    private static InformationResource.Builder of(String provider, String code) {
        return CleanEntry.resource()
                .provider(new Provider(
                        provider,
                        null,
                        CleanEntry.provider("11430000743187451F").code()))
                .code(CleanEntry.code(code))
                .updateCycle(null);
    }

    @Test
    void lowersWhatIsFoundAndNamesTheWaiver() throws IOException {
        Profile profile = profile("{\"rule\": \"required-element\", \"severity\": \"note\"" + TERMS);

        List<String> lines = check(profile, LAST_DAY, CleanEntry.resource().updateCycle(null));

        assertThat(lines).containsExactly("note required-element updateCycle {}");
        assertThat(found).extracting(JudgedFinding::waiver).containsExactly("p/1");
        assertThat(applied).containsExactly(new AppliedWaiver(profile.waivers().get(0), 1));
    }

    @Test
    void leavesFindingsOutAndCountsThem() throws IOException {
        Profile profile = profile("{\"rule\": \"duplicate-name\", \"severity\": \"off\"" + TERMS);

        List<String> lines = check(
                profile,
                LAST_DAY,
                CleanEntry.resource(),
                CleanEntry.resource().code(CleanEntry.code("303006/000002")),
                CleanEntry.resource().code(CleanEntry.code("303006/000003")));

        assertThat(lines).isEmpty();
        assertThat(applied).extracting(AppliedWaiver::findings).containsExactly(2);
    }

    @Test
    void holdsOnItsLastDayAndIsAnErrorFromTheNextOn() throws IOException {
        Profile profile = profile("{\"rule\": \"required-element\", \"severity\": \"off\"" + TERMS);
        InformationResource.Builder entry = CleanEntry.resource().updateCycle(null);

        assertThat(check(profile, LAST_DAY, entry)).isEmpty();
        assertThat(check(profile, LAST_DAY.plusDays(1), entry))
                .containsExactly(
                        "error required-element updateCycle {}",
                        "error waiver-expired  {approved=省大数据局, expires=2018-06-30, profile=p, reason=系统改造,"
                                + " waived=required-element}");
        assertThat(found.get(1).finding().location().text()).isEqualTo("p.json:2 /waivers/0");
        assertThat(found.get(1).finding().resource()).isNull();
        assertThat(applied).isEmpty();
    }

    /** Each of three resources lacks its update cycle; the waiver covers those named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "provider": "民政部"                              | 甲
        "provider": " 民　政部 "                           | 甲
        "provider": "教育部"                              | 乙 丙
        "provider": "教育"                                |
        "code": "303006/000002"                          | 乙
        "provider": "教育部", "code": "303006/000003"      | 丙
        "provider": "民政部", "code": "303006/000003"      |
        "element": "updateCycle"                         | 甲 乙 丙
        "element": "name"                                |
        """)
    void coversWhatAllOfItsScopeAgreesWith(String scope, String covered) throws IOException {
        Profile profile = profile("{\"rule\": \"required-element\", \"severity\": \"note\", " + scope + TERMS);

        check(
                profile,
                LAST_DAY,
                of("民政部", "303006/000001").name("甲"),
                of("教育部", "303006/000002").name("乙"),
                of("教育部", "303006/000003").name("丙"));

        assertThat(found.stream()
                        .filter(judged -> judged.severity() == Severity.NOTE)
                        .map(judged ->
                                String.valueOf(judged.finding().resource().name())))
                .containsExactly(covered == null ? new String[0] : covered.split(" "));
        assertThat(found).hasSize(3);
    }

    @Test
    void coversAnElementWithinItemsToo() throws IOException {
        Profile profile = profile(
                "{\"rule\": \"required-element\", \"severity\": \"off\", \"element\": \"items.dataType\"" + TERMS);

        assertThat(check(
                        profile,
                        LAST_DAY,
                        CleanEntry.resource()
                                .item(DataItem.builder().name("备注").build())
                                .item(DataItem.builder().build())))
                .containsExactly("error required-element items[3].name {}");
    }

    @Test
    void ofSeveralTheOneThatGoesFurthestIsApplied() throws IOException {
        Profile profile = profile(
                "{\"rule\": \"required-element\", \"severity\": \"warning\"" + TERMS,
                "{\"rule\": \"required-element\", \"severity\": \"off\", \"provider\": \"民政部\"" + TERMS);

        assertThat(check(profile, LAST_DAY, of("民政部", "303006/000001"), of("教育部", "303006/000002")))
                .containsExactly("warning required-element updateCycle {}");
        assertThat(applied).extracting(AppliedWaiver::findings).containsExactly(1, 1);
    }

    @Test
    void countsFindingsOfOneRuleBySeverity() throws IOException {
        Profile profile =
                profile("{\"rule\": \"required-element\", \"severity\": \"note\", \"provider\": \"民政部\"" + TERMS);
        check(profile, LAST_DAY, of("民政部", "303006/000001"), of("教育部", "303006/000002"));
        FindingCounter counter = new FindingCounter();
        found.forEach(counter::found);

        FindingSummary summary = counter.summary();

        assertThat(summary.rules())
                .contains(
                        new RuleCount("required-element", Severity.ERROR, 1),
                        new RuleCount("required-element", Severity.NOTE, 1));
        assertThat(summary.byRule()).contains(new RuleCount("required-element", Severity.ERROR, 2));
        assertThat(summary.count(Severity.ERROR) + summary.count(Severity.NOTE)).isEqualTo(found.size());
    }

    @Test
    void isToldInOneSentence() throws IOException {
        Profile profile = profile(
                "{\"rule\": \"required-element\", \"severity\": \"off\", \"provider\": \"民政部\"" + TERMS,
                "{\"parameter\": \"dragFillShortest\", \"value\": 9" + TERMS);
        WaiverTexts texts = WaiverTexts.shipped();

        assertThat(texts.applied(profile.waivers().get(0), 12))
                .isEqualTo(new LocalizedText(
                        "豁免p/1：规则required-element，限提供方“民政部”按“不报”，涉及12处。理由：系统改造；批准：省大数据局；" + "截止日期：2018-06-30。",
                        "Waiver p/1: rule required-element, for the provider “民政部” as “off”; findings covered: 12."
                                + " Reason: 系统改造; approved by: 省大数据局; last day: 2018-06-30."));
        assertThat(texts.applied(profile.waivers().get(0), 0).en())
                .contains("it covers no finding and can be taken out");
        assertThat(texts.applied(profile.waivers().get(1), 0).zh()).startsWith("豁免p/2：参数dragFillShortest改用“9”。理由：");
    }
}
