package io.mulu.catalog.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfiles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceDraftTest {

    private static final EntryDrafts DRAFTS = new EntryDrafts(
            MetadataRegistry.guide2017(),
            CodeProfiles.shipped().profile("national").orElseThrow());

    private static InformationResource read(String member, String text) {
        ResourceDraft draft = DRAFTS.resource();
        draft.put(member, text);
        return draft.build();
    }

    @Test
    void readsAWholeRowAndKeepsEveryWordThatIsNotTheValueItself() {
        ResourceDraft draft = DRAFTS.resource();
        draft.put("classification.names[0]", "部门信息资源目录");
        draft.put("classification.names[2]", "民政部");
        draft.put("name", " 全国社会组织基本信息 ");
        draft.put("provider.name", "民政部");
        draft.put("provider.code", "111000000000131433");
        draft.put("format.category", "数据库");
        draft.put("format.type", "sql server");
        draft.put("sharing.type", "条件共享");
        draft.put("sharing.condition", "依申请");
        draft.put("sharing.mode.category", "platform");
        draft.put("sharing.mode.type", "接口");
        draft.put("openness.open", "否");
        draft.put("updateCycle", "每3-5天");
        draft.put("issued", "2017年8月24日");
        draft.put("survey.storageTotal", "12.50");
        draft.put("extensions.服务对象", "社会公众");
        ItemDraft item = draft.item();
        item.put("name", "组织名称");
        item.put("dataType", "字符型C");
        item.put("length", "200");
        item.put("来源系统名称", "社会组织登记管理系统");

        InformationResource resource = draft.build();

        assertThat(resource.classification().names()).containsExactly("部门信息资源目录", "", "民政部");
        assertThat(resource.name()).isEqualTo("全国社会组织基本信息");
        assertThat(resource.provider())
                .isEqualTo(new Provider("民政部", null, UnifiedSocialCreditCode.parse("111000000000131433")));
        assertThat(resource.format()).isEqualTo(new ResourceFormat("database", "sqlserver", null));
        assertThat(resource.sharing())
                .isEqualTo(new Sharing(SharingType.CONDITIONAL, "依申请", new SharingMode("platform", "interface")));
        assertThat(resource.openness()).isEqualTo(new Openness(false, null));
        assertThat(resource.updateCycle()).isNull();
        assertThat(resource.issued()).isEqualTo(LocalDate.of(2017, 8, 24));
        assertThat(resource.survey().storageTotal()).isEqualTo(new BigDecimal("12.50"));
        assertThat(resource.extensions()).containsExactly(Map.entry("服务对象", "社会公众"));
        assertThat(resource.items())
                .containsExactly(DataItem.builder()
                        .name("组织名称")
                        .dataType(DataType.C)
                        .length(new ItemLength(200, 0))
                        .extension("来源系统名称", "社会组织登记管理系统")
                        .asWritten("dataType", "字符型C")
                        .build());
        assertThat(resource.asWritten())
                .containsExactly(
                        Map.entry("format.category", "数据库"),
                        Map.entry("format.type", "sql server"),
                        Map.entry("issued", "2017年8月24日"),
                        Map.entry("name", " 全国社会组织基本信息 "),
                        Map.entry("openness.open", "否"),
                        Map.entry("sharing.mode.type", "接口"),
                        Map.entry("sharing.type", "条件共享"),
                        Map.entry("updateCycle", "每3-5天"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-24, 2017-08-24",
        "2017/8/24, 2017-08-24",
        "2017.08.4, 2017-08-04",
        "20170824, 2017-08-24",
        "2017年8月24日, 2017-08-24",
        "2017年8月24, 2017-08-24",
        "2017-08-24 00:00:00, 2017-08-24",
        "2017-08-24T00:00:00.000+08:00, 2017-08-24",
        "2020-02-29, 2020-02-29",
        "二〇一七年八月二十四日, 2017-08-24",
        "二零一七年十月十日, 2017-10-10",
        "二○一七年十一月三十一日前, ",
        "二〇一七年十二月三十号, 2017-12-30",
        "２０１７年８月２４日, 2017-08-24",
        "2017年8月24号, 2017-08-24",
        "二〇一七年十十月一日, ",
    })
    void readsADateHoweverItIsWritten(String written, LocalDate meant) {
        assertThat(read("issued", written).issued()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017",
                "2017-08",
                "2017年8月",
                "24/08/2017",
                "2017-13-01",
                "2019-02-29",
                "2017-08-24日报",
                "8月24日",
                "17-8-24",
                "2017-08-24,",
                "待定"
            })
    void guessesNoDateFromATextThatLacksAPart(String written) {
        InformationResource resource = read("issued", written);

        assertThat(resource.issued()).isNull();
        assertThat(resource.asWritten()).containsExactly(Map.entry("issued", written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10G", "-1", "1,000", "约5", ".5", "5.", "1.2.3", "无"})
    void readsNoFigureFromATextWithUnitsOrWords(String written) {
        InformationResource resource = read("survey.recordsTotal", written);

        assertThat(resource.survey().isEmpty()).isTrue();
        assertThat(resource.asWritten()).containsExactly(Map.entry("survey.recordsTotal", written));
    }

    @Test
    void keepsASecondTextForOneMemberAsAnExtension() {
        ResourceDraft draft = DRAFTS.resource();
        draft.put("summary", "甲");
        draft.put("summary", "乙");
        draft.put("summary", "乙");

        InformationResource resource = draft.build();

        assertThat(resource.summary()).isEqualTo("甲");
        assertThat(resource.extensions()).containsValue("乙");
    }

    @Test
    void splitsRelatedCodesAndKeepsTheTextWhenItIsMoreThanOneCode() {
        InformationResource resource = read("relatedCodes", "303011/000001；303017/000002");

        assertThat(resource.relatedCodes())
                .extracting(Object::toString)
                .containsExactly("303011/000001", "303017/000002");
        assertThat(resource.asWritten()).containsExactly(Map.entry("relatedCodes", "303011/000001；303017/000002"));
    }

    @Test
    void readsARelatedCodeOnItsOwnWithoutKeepingItTwice() {
        InformationResource resource = read("relatedCodes", "303011/000001");

        assertThat(resource.relatedCodes()).hasSize(1);
        assertThat(resource.asWritten()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "基础信息资源类/人口/户籍; 基础信息资源类,人口,户籍",
                "基础信息资源类 ＞ 人口 > 户籍; 基础信息资源类,人口,户籍",
                "部门→国务院\\工业和信息化部|运行; 部门,国务院,工业和信息化部,运行",
                "/人口//; 人口",
                "人口; 人口"
            })
    void takesAClassificationInOneApartIntoItsLevels(String written, String levels) {
        InformationResource resource = read("classification", written);

        assertThat(resource.classification()).isEqualTo(new Classification(null, List.of(levels.split(","))));
        assertThat(resource.asWritten()).containsExactly(Map.entry("classification", written));
    }

    @Test
    void takesAClassificationInOneThatIsACodeAsTheCode() {
        InformationResource resource = read("classification", "303006");

        assertThat(resource.classification())
                .isEqualTo(new Classification(ClassificationCode.parse("303006"), List.of()));
        assertThat(resource.asWritten()).containsExactly(Map.entry("classification", "303006"));
    }

    @Test
    void prefersLevelsOfTheirOwnToTheClassificationInOne() {
        ResourceDraft before = DRAFTS.resource();
        before.put("classification.names[1]", "法人");
        before.put("classification", "基础信息资源类/人口/户籍");
        ResourceDraft after = DRAFTS.resource();
        after.put("classification", "基础信息资源类/人口/户籍");
        after.put("classification.names[1]", "法人");

        InformationResource resource = before.build();
        assertThat(resource.classification().names()).containsExactly("基础信息资源类", "法人", "户籍");
        assertThat(after.build()).isEqualTo(resource);
    }

    @Test
    void ignoresBlankTextsAndDropsNoUnknownMember() {
        ResourceDraft draft = DRAFTS.resource();
        draft.put("summary", " 　\u00a0\n");
        draft.put("items.colour", "红");

        InformationResource resource = draft.build();

        assertThat(resource)
                .isEqualTo(InformationResource.builder()
                        .extension("items.colour", "红")
                        .build());
    }

    @Property(tries = 300)
    void keepsEveryTextThatIsPutInAnyMember(@ForAll("members") String member, @ForAll String text) {
        InformationResource resource = read(member, text);

        boolean blank = io.mulu.catalog.registry.Spelling.trim(text).isEmpty();
        assertThat(resource.equals(InformationResource.builder().build())).isEqualTo(blank);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> members() {
        return net.jqwik.api.Arbitraries.of(List.of(
                "name",
                "code",
                "provider.code",
                "format.type",
                "sharing.type",
                "openness.open",
                "issued",
                "survey.storageTotal",
                "relatedCodes",
                "classification.names[3]",
                "classification",
                "level",
                "classified",
                "extensions.x",
                "whatever"));
    }
}
