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
            assertThat(one.finding().resource()).isEqualTo(new ResourceReference(1, "企业产值", "303006/000001"));
            assertThat(one.finding().location().text()).isEqualTo("目录.json /resources/1/code");
        });
    }
}
