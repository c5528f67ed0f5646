package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeCatalogRulesTest {

    private static InformationResource.Builder entry(String name, String code) {
        return CleanEntry.resource().name(name).code(CleanEntry.code(code));
    }

    @Test
    void findsNothingInACleanCatalogue() {
        assertThat(Checked.findings(entry("企业名录", "303006/000001"), entry("企业产值", "303006/000002")))
                .isEmpty();
    }

    @Test
    void reportsEachFurtherEntryOfACode() {
        assertThat(Checked.findings(
                        entry("企业名录", "303006/000001"), entry("企业产值", "303006/000001"), entry("企业用电", "303006/000001")))
                .containsExactly(
                        "error duplicate-code code {found=303006/000001, other=目录.json /resources/0/code}",
                        "error duplicate-code code {found=303006/000001, other=目录.json /resources/0/code}");
    }

    @Test
    void reportsACodeTwiceThoughItCannotBeRead() {
        assertThat(Checked.findings(
                        entry("企业名录", "303006/000001").code(null).asWritten("code", "A1"),
                        entry("企业产值", "303006/000001").code(null).asWritten("code", "a 1")))
                .containsExactly(
                        "error resource-code-form code {expected=/, fault=separator-missing, found=A1}",
                        "error resource-code-form code {expected=/, fault=separator-missing, found=a 1}",
                        "error duplicate-code code {found=a 1, other=目录.json /resources/0/code}");
    }

    @Test
    void reportsNamesOfOneProviderThatDifferByPunctuationOnly() {
        assertThat(Checked.findings(entry("企业名录（2017）", "303006/000001"), entry("企业 名录(2017)。", "303006/000002")))
                .containsExactly("error duplicate-name name {found=企业 名录(2017)。, other=目录.json /resources/0/name}");
    }

    @Test
    void letsProvidersUseTheSameName() {
        Provider other = new Provider("商务部", null, UnifiedSocialCreditCode.parse("11430000743187451F"));

        assertThat(Checked.findings(
                        entry("企业名录", "303006/000001"),
                        entry("企业名录", "303006/000002").provider(other)))
                .isEmpty();
    }

    @Test
    void reportsARelatedEntryThatDoesNotReferBack() {
        assertThat(Checked.findings(
                        entry("企业名录", "303006/000001").relatedCode(CleanEntry.code("30300601/000001")),
                        entry("企业产值", "30300601/000001")))
                .containsExactly(
                        "warning related-code-one-way relatedCodes {found=30300601/000001, own=303006/000001}");
    }

    @Test
    void takesRelatedEntriesThatReferToEachOtherOrLieElsewhere() {
        assertThat(Checked.findings(
                        entry("企业名录", "303006/000001")
                                .relatedCode(CleanEntry.code("30300601/000001"))
                                .relatedCode(CleanEntry.code("303021/000009")),
                        entry("企业产值", "30300601/000001").relatedCode(CleanEntry.code("303006/000001"))))
                .isEmpty();
    }

    @Test
    void namesTheEntryAndThePlaceOfWhatItReports() {
        List<JudgedFinding> found =
                Checked.judged(Checked.settings(), entry("企业名录", "303006/000001"), entry("企业产值", "303006/000001"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.finding().resource())
                    .isEqualTo(new ResourceReference(1, "企业产值", "303006/000001", "工业和信息化部"));
            assertThat(one.finding().location().text()).isEqualTo("目录.json /resources/1/code");
        });
    }

    private static List<String> named(String... names) {
        InformationResource.Builder[] entries = new InformationResource.Builder[names.length];
        for (int i = 0; i < names.length; i++) {
            entries[i] = CleanEntry.resource().code(null).name(names[i]);
        }
        return Checked.findings(entries);
    }

    @Test
    void reportsARunOfNamesThatCountUpAtItsBeginning() {
        assertThat(named("企业名录", "企业名录1", "企业名录 2", "企业名录（3）", "企业名录４"))
                .containsExactly("warning name-drag-filled name {count=4, found=企业名录1, last=企业名录４}");
    }

    @Test
    void reportsEachOfSeveralRuns() {
        assertThat(named("甲8", "乙01", "甲9", "乙02", "甲10", "乙03", "甲1", "甲2", "甲3"))
                .containsExactly(
                        "warning name-drag-filled name {count=3, found=甲8, last=甲10}",
                        "warning name-drag-filled name {count=3, found=乙01, last=乙03}",
                        "warning name-drag-filled name {count=3, found=甲1, last=甲3}");
    }

    @Test
    void takesFewerThanThreeNamesThatCountUpAndNumbersThatJump() {
        assertThat(named("甲1", "甲2", "乙3", "甲4", "丙12", "丙10", "丙8", "7", "8", "9", "丁"))
                .isEmpty();
    }

    @Test
    void takesYearsMonthsAndDaysThatCountUp() {
        assertThat(named("统计年鉴2015", "统计年鉴2016", "统计年鉴2017")).isEmpty();
        assertThat(named("月报201701", "月报201702", "月报201703")).isEmpty();
        assertThat(named("日报20170630", "日报20170701", "日报20170702")).isEmpty();
        assertThat(named("目录1234567890", "目录1234567891", "目录1234567892")).isEmpty();
        assertThat(named("表301", "表302", "表303"))
                .containsExactly("warning name-drag-filled name {count=3, found=表301, last=表303}");
    }

    @Test
    void comparesOnlyNamesOfOneProvider() {
        Provider other = new Provider("商务部", null, UnifiedSocialCreditCode.parse("11430000743187451F"));

        assertThat(Checked.findings(
                        entry("甲1", "303006/000001"),
                        entry("甲2", "303006/000002").provider(other),
                        entry("甲3", "303006/000003")))
                .isEmpty();
    }
}
