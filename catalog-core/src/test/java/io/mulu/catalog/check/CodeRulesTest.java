package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.resource.CodeProfiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        303006-000001          | {expected=/, fault=separator-missing, found=303006-000001}
        303006/0001            | {character=4, expected=6, fault=sequence-length, found=303006/0001, position=8}
        30300/000001           | {character=5, expected='1, 3, 6 or more', fault=class-length, found=30300/000001, position=1}
        903006/000001          | {character=9, expected='1, 2 or 3', fault=class-category-unknown, found=903006/000001, position=1}
        303006/00000𠮷         | {character=𠮷, fault=sequence-not-a-digit, found=303006/00000𠮷, position=13}
        无                     | {expected=/, fault=separator-missing, found=无}
        """)
    void saysWhatIsWrongWithAResourceCode(String text, String arguments) {
        assertThat(Checked.findings(CleanEntry.resource().code(null).asWritten("code", text)))
                .containsExactly("error resource-code-form code " + arguments.replace("'", ""));
    }

    @Test
    void asksForNoCodeWhereNoneWasGivenYet() {
        assertThat(Checked.findings(CleanEntry.resource().code(null))).isEmpty();
    }

    @Test
    void refusesACodeOfAnotherProfile() {
        var other = CodeProfiles.shipped().profile("gbt21063-5").orElseThrow();

        assertThat(Checked.findings(CleanEntry.resource().code(other.parse("BA6006/000218"))))
                .containsExactly("error resource-code-form code {character=B, fault=class-not-a-digit,"
                        + " found=BA6006/000218, position=1}");
    }

    @ParameterizedTest
    @CsvSource({
        "30300,   '{character=5, expected=1, 3, 6 or more, fault=length, found=30300}'",
        "3O3006,  '{character=O, fault=not-a-digit, found=3O3006, position=2}'",
        "403006,  '{character=4, expected=1, 2 or 3, fault=category-unknown, found=403006, position=1}'",
    })
    void saysWhatIsWrongWithAClassificationCode(String text, String arguments) {
        InformationResource.Builder entry = CleanEntry.resource()
                .classification(new Classification(null, List.of()))
                .asWritten("classification.code", text);

        assertThat(Checked.findings(entry))
                .containsExactly("error classification-code-form classification.code " + arguments);
    }

    @Test
    void pointsAtTheFirstNameThatTheSchemeDoesNotHave() {
        InformationResource.Builder entry =
                CleanEntry.resource().code(null).classification(CleanEntry.names("部门信息资源", "国务院", "工业和信息部", "运行监测"));

        assertThat(Checked.findings(entry))
                .singleElement()
                .asString()
                .startsWith(
                        "error classification-unresolved classification.names[2] {found=工业和信息部, suggestions=工业和信息化部");
    }

    @Test
    void offersNothingWhereNoNameIsNear() {
        InformationResource.Builder entry =
                CleanEntry.resource().code(null).classification(CleanEntry.names("11430000743187451F", "国务院"));

        assertThat(Checked.findings(entry))
                .containsExactly("error classification-unresolved classification.names[0] {found=11430000743187451F}");
    }

    @Test
    void pointsAtALevelThatWasLeftOut() {
        InformationResource.Builder entry =
                CleanEntry.resource().code(null).classification(CleanEntry.names("部门信息资源", "", "工业和信息化部"));

        assertThat(Checked.sentences(entry)).containsExactly("信息资源分类中间有一级空着，请补上这一级的名称。");
    }

    @Test
    void leavesWhatTheSchemeDoesNotDivideToTheDepartment() {
        InformationResource.Builder entry =
                CleanEntry.resource().classification(CleanEntry.names("部门信息资源", "国务院", "工业和信息化部", "运行监测"));

        assertThat(Checked.findings(entry.code(CleanEntry.code("30300601/000001"))))
                .isEmpty();
    }

    @Test
    void comparesTheCodeWithTheClassificationNames() {
        assertThat(Checked.findings(CleanEntry.resource().code(CleanEntry.code("303021/000001"))))
                .containsExactly("error code-differs-from-classification code {expected=303006, found=303021/000001}");
    }

    @Test
    void letsNamesStopShortOfTheCode() {
        InformationResource.Builder entry = CleanEntry.resource().classification(CleanEntry.names("部门信息资源", "国务院"));

        assertThat(Checked.findings(entry)).isEmpty();
    }

    @Test
    void comparesTheCodeWithTheClassificationCode() {
        InformationResource.Builder entry =
                CleanEntry.resource().classification(new Classification(ClassificationCode.parse("303021"), List.of()));

        assertThat(Checked.findings(entry))
                .containsExactly("error code-differs-from-classification code {expected=303021, found=303006/000001}");
        assertThat(Checked.findings(entry.code(CleanEntry.code("30302101/000001"))))
                .containsExactly(
                        "error code-differs-from-classification code {expected=303021, found=30302101/000001}");
        assertThat(Checked.findings(entry.code(CleanEntry.code("3030210000/000001"))))
                .as("zeros fill up unused levels")
                .isEmpty();
    }

    @Test
    void comparesTheClassificationCodeWithTheNames() {
        Classification apart =
                new Classification(ClassificationCode.parse("303021"), List.of("部门信息资源", "国务院", "工业和信息化部"));
        Classification above = new Classification(ClassificationCode.parse("303"), List.of("部门信息资源", "国务院", "工业和信息化部"));

        assertThat(Checked.findings(CleanEntry.resource().classification(apart).code(CleanEntry.code("303021/000001"))))
                .containsExactly(
                        "error code-differs-from-classification classification.code {expected=303006, found=303021}");
        assertThat(Checked.findings(CleanEntry.resource().classification(apart).code(null)))
                .containsExactly(
                        "error code-differs-from-classification classification.code {expected=303006, found=303021}");
        assertThat(Checked.findings(CleanEntry.resource().classification(above).code(null)))
                .isEmpty();
    }

    @Test
    void reportsNothingBesidesAMalformedCodeOfAnEntryOnALevelOfItsOwn() {
        InformationResource.Builder entry = CleanEntry.resource()
                .classification(CleanEntry.names("部门信息资源", "国务院", "工业和信息化部", "运行监测"))
                .code(null)
                .asWritten("code", "303006-000001");

        assertThat(Checked.findings(entry)).singleElement().asString().startsWith("error resource-code-form code ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        11430000743187451E   | {character=E, expected=F, fault=check, found=11430000743187451E, position=18}
        1143000074318745     | {character=16, expected=18, fault=length, found=1143000074318745}
        *                    | {character=1, expected=18, fault=length, found=*}
        1143000O743187451F   | {character=O, fault=alphabet, found=1143000O743187451F, position=8}
        1143000074318745１F  | {character=１, expected=1, fault=alphabet, found=1143000074318745１F, position=17}
        1.14300007431875E+17 | {character=1.14300007431875E+17, fault=stored-as-number, found=1.14300007431875E+17}
        """)
    void saysWhatIsWrongWithAProviderCode(String text, String arguments) {
        InformationResource.Builder entry =
                CleanEntry.resource().provider(CleanEntry.provider(null)).asWritten("provider.code", text);

        assertThat(Checked.findings(entry)).containsExactly("error provider-code-check provider.code " + arguments);
    }

    @Test
    void tellsTheCheckCharacterThatWouldBeRight() {
        InformationResource.Builder entry = CleanEntry.resource()
                .provider(CleanEntry.provider(null))
                .asWritten("provider.code", "11430000743187451E");

        assertThat(Checked.sentences(entry))
                .containsExactly("信息资源提供方代码“11430000743187451E”不对：第18位校验码算得“F”，现为“E”，可能有一位写错或两位颠倒。");
    }

    @Test
    void notesAProviderThatIsNoPublicBody() {
        assertThat(Checked.findings(CleanEntry.resource().provider(CleanEntry.provider("12320100671322000Q"))))
                .isEmpty();
        assertThat(Checked.findings(CleanEntry.resource().provider(CleanEntry.provider("91350100M000100Y43"))))
                .containsExactly("note provider-code-not-organ provider.code {expected=1, found=91350100M000100Y43}");
    }

    @Test
    void reportsARelatedTextThatIsNoCode() {
        InformationResource.Builder entry = CleanEntry.resource()
                .relatedCode(CleanEntry.code("303021/000002"))
                .asWritten("relatedCodes", "303021/000002、30302/1；商务部 无");

        assertThat(Checked.findings(entry))
                .containsExactly("error related-code-form relatedCodes"
                        + " {character=5, expected=1, 3, 6 or more, fault=class-length, found=30302/1, position=1}");
        assertThat(Checked.findings(CleanEntry.resource().asWritten("relatedCodes", "商务部目录")))
                .containsExactly(
                        "error related-code-form relatedCodes" + " {expected=/, fault=separator-missing, found=商务部目录}");
        assertThat(Checked.findings(CleanEntry.resource().asWritten("relatedCodes", "无")))
                .isEmpty();
    }

    @Test
    void reportsItsOwnCodeAndCodesOfItsOwnClass() {
        InformationResource.Builder entry = CleanEntry.resource()
                .relatedCode(CleanEntry.code("303006/000001"))
                .relatedCode(CleanEntry.code("303006/000002"))
                .relatedCode(CleanEntry.code("30300601/000002"));

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "error related-code-own relatedCodes {found=303006/000001}",
                        "warning related-code-same-class relatedCodes {class=303006, found=303006/000002}");
    }
}
