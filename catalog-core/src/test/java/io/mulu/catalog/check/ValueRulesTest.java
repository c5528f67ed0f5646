package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRulesTest {

    @Test
    void reportsATextOutsideAClosedList() {
        Sharing unread = new Sharing(null, CleanEntry.TERMS, CleanEntry.AS_DATABASE);

        assertThat(Checked.findings(CleanEntry.resource().sharing(unread).asWritten("sharing.type", "3")))
                .containsExactly("error value-not-in-domain sharing.type {expected=无条件共享、有条件共享、不予共享, found=3}");
    }

    @Test
    void reportsATextOutsideAnOpenListMoreMildly() {
        assertThat(Checked.findings(CleanEntry.resource().updateCycle(null).asWritten("updateCycle", "每3-5天")))
                .containsExactly("warning value-not-listed updateCycle {expected=实时、每小时、每日、每周、每旬、每半月、每月、"
                        + "每两月、每季度、每半年、每年、每两年、每三年、不定期、按需、不更新、其他, found=每3-5天}");
    }

    @Test
    void reportsACodeThatIsInNoListWhoeverPutItThere() {
        assertThat(Checked.findings(CleanEntry.resource().updateCycle("fortnightly")))
                .singleElement()
                .asString()
                .startsWith("warning value-not-listed updateCycle {expected=实时、")
                .endsWith("found=fortnightly}");
    }

    @Test
    void offersOnlyTheTypesOfTheCategoryGiven() {
        InformationResource.Builder entry = CleanEntry.resource()
                .format(new ResourceFormat("spreadsheet", null, null))
                .sharing(new Sharing(SharingType.CONDITIONAL, CleanEntry.TERMS, CleanEntry.AS_FILE))
                .asWritten("format.type", "wk1");

        assertThat(Checked.findings(entry))
                .containsExactly("warning value-not-listed format.type {expected=et、xls、xlsx、csv、其他, found=wk1}");
    }

    @Test
    void reportsTheDataTypeOfAnItem() {
        InformationResource.Builder entry = CleanEntry.resource()
                .item(CleanEntry.itemBuilder("行业")
                        .dataType(null)
                        .asWritten("dataType", "nvarchar")
                        .build());

        assertThat(Checked.findings(entry))
                .containsExactly("warning value-not-listed items[2].dataType {expected=字符串型C、数值型N、货币型Y、日期型D、"
                        + "日期时间型T、逻辑型L、备注型M、通用型G、双精度型B、整型I、浮点型F, found=nvarchar}");
    }

    @Test
    void reportsWhatAnItemStatesForItself() {
        InformationResource.Builder entry = CleanEntry.resource()
                .item(CleanEntry.itemBuilder("行业")
                        .asWritten("openness.open", "部分")
                        .build());

        assertThat(Checked.findings(entry))
                .containsExactly("error value-not-in-domain items[2].openness.open {expected=是、否, found=部分}");
    }

    @Test
    void takesLabelsForTheirValuesWithoutAWord() {
        InformationResource.Builder labelled = CleanEntry.resource()
                .asWritten("sharing.type", "有条件共享")
                .asWritten("openness.open", "否")
                .asWritten("updateCycle", "每年")
                .asWritten("format.category", "数据库")
                .asWritten("sharing.mode.category", "Sharing platform")
                .asWritten("relatedCodes", "303021/000002")
                .relatedCode(CleanEntry.code("303021/000002"));

        assertThat(Checked.findings(labelled)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sharing.type,   条件共享,       有条件共享",
        "sharing.type,   '有条件共享 ',   有条件共享",
        "format.type,    ＯＲＡＣＬＥ,   oracle",
        "updateCycle,    年,             每年",
        "issued,         2017年8月24日,  2017-08-24",
        "name,           ' 规模以上工业企业名录', 规模以上工业企业名录",
        "provider.code,  11430000743187451f, 11430000743187451F",
    })
    void notesAnotherSpelling(String member, String written, String expected) {
        assertThat(Checked.findings(CleanEntry.resource().asWritten(member, written)))
                .containsExactly(
                        "note value-respelled " + member + " {expected=" + expected + ", found=" + written + "}");
    }

    @Test
    void notesAnotherSpellingInAnItem() {
        InformationResource.Builder entry = CleanEntry.resource()
                .item(CleanEntry.itemBuilder("行业")
                        .asWritten("dataType", "字符型")
                        .asWritten("length", "１００")
                        .build());

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "note value-respelled items[2].dataType {expected=字符串型C, found=字符型}",
                        "note value-respelled items[2].length {expected=100, found=１００}");
    }

    @Test
    void judgesAnExtensionByItsDomain() {
        List<MetadataElement> elements =
                new ArrayList<>(MetadataRegistry.guide2017().elements());
        elements.add(RequiredElementTest.element("secret", "secrecy"));
        MetadataRegistry extended =
                new MetadataRegistry(elements, MetadataRegistry.guide2017().domains());

        assertThat(Checked.findings(extended, CleanEntry.resource().extension("secret", "非涉密")))
                .isEmpty();
        assertThat(Checked.findings(extended, CleanEntry.resource().extension("secret", "不涉密")))
                .containsExactly("note value-respelled extensions.secret {expected=非涉密, found=不涉密}");
        assertThat(Checked.findings(extended, CleanEntry.resource().extension("secret", "有点")))
                .containsExactly("error value-not-in-domain extensions.secret {expected=涉密、非涉密, found=有点}");
    }

    @Test
    void reportsADateThatIsNone() {
        assertThat(Checked.findings(CleanEntry.resource().issued(null).asWritten("issued", "2017-02-30")))
                .containsExactly("error date-unreadable issued {found=2017-02-30}");
        assertThat(Checked.findings(CleanEntry.resource()
                        .item(CleanEntry.itemBuilder("行业")
                                .asWritten("issued", "待定")
                                .build())))
                .containsExactly("error date-unreadable items[2].issued {found=待定}");
    }

    @Test
    void reportsEachFigureThatIsNone() {
        InformationResource.Builder entry = CleanEntry.resource()
                .survey(new Survey(new BigDecimal("12.5"), null, null, null, null, null))
                .asWritten("survey.recordsTotal", "约3万条")
                .asWritten("survey.storageOpened", "-1")
                .asWritten("survey.storageTotal", " 12.5");

        assertThat(Checked.findings(entry))
                .containsExactly(
                        "note value-respelled survey.storageTotal {expected=12.5, found= 12.5}",
                        "error number-unreadable survey.recordsTotal {found=约3万条}",
                        "error number-unreadable survey.storageOpened {found=-1}");
    }

    @Test
    void reportsALengthThatIsNone() {
        InformationResource.Builder entry = CleanEntry.resource()
                .item(CleanEntry.itemBuilder("行业")
                        .length(null)
                        .asWritten("length", "若干")
                        .build())
                .item(CleanEntry.itemBuilder("金额").length(new ItemLength(10, 2)).build());

        assertThat(Checked.findings(entry)).containsExactly("error length-unreadable items[2].length {found=若干}");
    }
}
