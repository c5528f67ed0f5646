package io.mulu.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.CatalogSource;
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
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogJsonReaderTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsLabelsAliasesAndOddDatesAndKeepsThemAsWritten() {
        assertThat(Samples.resource("""
                                {"classification":{"code":" 307013 "},
                                 "code":"307013/000001 ",
                                 "provider":{"code":"１11000000000131433","name":"民政部"},
                                 "format":{"category":"数据库","type":"sql server"},
                                 "sharing":{"type":"条件共享","mode":{"category":"共享平台","type":"接口"}},
                                 "openness":{"open":"否"},
                                 "updateCycle":"每年",
                                 "issued":"2017年8月24日",
                                 "relatedCodes":["307013/000002","x"],
                                 "survey":{"storageTotal":"12.50","recordsTotal":"约3"},
                                 "classified":"涉密",
                                 "level":"部门目录",
                                 "items":[{"dataType":"字符","length":" 18","issued":"2018.1.1","sharing":{"type":"不共享"}}]}
                                """))
                .isEqualTo(InformationResource.builder()
                        .classification(new Classification(
                                io.mulu.codes.classification.ClassificationCode.parse("307013"), List.of()))
                        .asWritten("classification.code", " 307013 ")
                        .code(Samples.code("307013/000001"))
                        .asWritten("code", "307013/000001 ")
                        .provider(new Provider("民政部", null, null))
                        .asWritten("provider.code", "１11000000000131433")
                        .format(new ResourceFormat("database", "sqlserver", null))
                        .asWritten("format.category", "数据库")
                        .asWritten("format.type", "sql server")
                        .sharing(new Sharing(SharingType.CONDITIONAL, null, new SharingMode("platform", "interface")))
                        .asWritten("sharing.type", "条件共享")
                        .asWritten("sharing.mode.category", "共享平台")
                        .asWritten("sharing.mode.type", "接口")
                        .openness(new Openness(false, null))
                        .asWritten("openness.open", "否")
                        .updateCycle("annual")
                        .asWritten("updateCycle", "每年")
                        .issued(LocalDate.of(2017, 8, 24))
                        .asWritten("issued", "2017年8月24日")
                        .relatedCode(Samples.code("307013/000002"))
                        .asWritten("relatedCodes", "307013/000002、x")
                        .survey(new Survey(new BigDecimal("12.50"), null, null, null, null, null))
                        .asWritten("survey.recordsTotal", "约3")
                        .classified(true)
                        .asWritten("classified", "涉密")
                        .level("department")
                        .asWritten("level", "部门目录")
                        .item(DataItem.builder()
                                .dataType(DataType.C)
                                .asWritten("dataType", "字符")
                                .length(new ItemLength(18, 0))
                                .asWritten("length", " 18")
                                .issued(LocalDate.of(2018, 1, 1))
                                .asWritten("issued", "2018.1.1")
                                .sharing(new Sharing(SharingType.NOT_SHARED, null, SharingMode.NONE))
                                .asWritten("sharing.type", "不共享")
                                .build())
                        .build());
    }

    @Test
    void takesWhatStandsUnderAsWrittenInFavourOfWhatTheMemberItselfSays() {
        assertThat(Samples.resource("{\"asWritten\":{\"updateCycle\":\"每 3 月\",\"x\":\"y\"},\"updateCycle\":\"每季度\"}"))
                .isEqualTo(InformationResource.builder()
                        .updateCycle("quarterly")
                        .asWritten("updateCycle", "每 3 月")
                        .asWritten("x", "y")
                        .build());
    }

    @Test
    void keepsUnknownMembersAsExtensions() {
        assertThat(Samples.resource("""
                                {"服务对象":"公众","n":1.50,"yes":true,"nothing":null,
                                 "list":[1, {"a" : "b"}, null, false, 1e5],
                                 "extensions":{"k":"v","m":{"n":[]}},
                                 "sharing":{"note":"甲"},"provider":{"phone":10},
                                 "items":[{"来源":"乙","extensions":{"k":2},"sharing":{"mode":{"note":"丙"}}}]}
                                """))
                .isEqualTo(InformationResource.builder()
                        .extension("服务对象", "公众")
                        .extension("n", "1.50")
                        .extension("yes", "true")
                        .extension("list", "[1,{\"a\":\"b\"},null,false,1e5]")
                        .extension("k", "v")
                        .extension("m", "{\"n\":[]}")
                        .extension("sharing.note", "甲")
                        .extension("provider.phone", "10")
                        .item(DataItem.builder()
                                .extension("来源", "乙")
                                .extension("k", "2")
                                .extension("sharing.mode.note", "丙")
                                .build())
                        .build());
    }

    @Test
    void keepsStructuresThatStandWhereTextBelongs() {
        assertThat(Samples.resource("""
                                {"name":{"zh":"名"},"code":[1],"summary":[],"updateCycle":{"每":"年"},
                                 "sharing":{"type":["a"],"mode":"接口"},"openness":{"open":{}},"survey":{"storageTotal":[1]},
                                 "relatedCodes":{"a":1},"issued":[2017],"classified":[],"level":{},
                                 "items":[{"name":["x"],"length":{"n":1},"dataType":[]}]}
                                """))
                .isEqualTo(InformationResource.builder()
                        .asWritten("name", "{\"zh\":\"名\"}")
                        .asWritten("code", "[1]")
                        .asWritten("summary", "[]")
                        .asWritten("updateCycle", "{\"每\":\"年\"}")
                        .asWritten("sharing.type", "[\"a\"]")
                        .asWritten("sharing.mode", "接口")
                        .asWritten("openness.open", "{}")
                        .asWritten("survey.storageTotal", "[1]")
                        .asWritten("relatedCodes", "{\"a\":1}")
                        .asWritten("issued", "[2017]")
                        .asWritten("classified", "[]")
                        .asWritten("level", "{}")
                        .item(DataItem.builder()
                                .asWritten("name", "[\"x\"]")
                                .asWritten("length", "{\"n\":1}")
                                .asWritten("dataType", "[]")
                                .build())
                        .build());
    }

    @Test
    void keepsScalarsThatStandWhereStructuresBelong() {
        assertThat(Samples.resource("""
                                {"classification":"307013","provider":true,"format":1,"sharing":"不予共享",
                                 "openness":true,"survey":"无","items":"见附件","extensions":"e","asWritten":5}
                                """))
                .isEqualTo(InformationResource.builder()
                        .asWritten("classification", "307013")
                        .asWritten("provider", "true")
                        .asWritten("format", "1")
                        .asWritten("sharing", "不予共享")
                        .asWritten("openness", "true")
                        .asWritten("survey", "无")
                        .asWritten("items", "见附件")
                        .extension("extensions", "e")
                        .extension("asWritten", "5")
                        .build());
    }

    @Test
    void takesTheTextOfNumbersAndBooleansThatStandWhereTextBelongs() {
        assertThat(Samples.resource("""
                                {"name":20170824,"summary":true,"issued":20170824,"sharing":{"type":2},
                                 "classification":{"code":307013,"names":[1,null,"民政部"]},"classified":"false",
                                 "items":[{"length":18,"name":1.0}]}
                                """))
                .isEqualTo(InformationResource.builder()
                        .name("20170824")
                        .summary("true")
                        .issued(LocalDate.of(2017, 8, 24))
                        .asWritten("issued", "20170824")
                        .asWritten("sharing.type", "2")
                        .classification(new Classification(
                                io.mulu.codes.classification.ClassificationCode.parse("307013"),
                                List.of("1", "", "民政部")))
                        .classified(false)
                        .item(DataItem.builder()
                                .length(new ItemLength(18, 0))
                                .name("1.0")
                                .build())
                        .build());
    }

    @Test
    void countsNullAndBlankAsAbsent() {
        assertThat(Samples.resource("""
                                {"name":null,"code":"","summary":" \\t\u3000","provider":null,"items":null,
                                 "sharing":{"type":null,"condition":""},"relatedCodes":[null,""," "],
                                 "survey":{"storageTotal":null,"recordsTotal":""},"extensions":null,"asWritten":null}
                                """))
                .isEqualTo(InformationResource.builder().build());
    }

    @Test
    void keepsElementsThatAreNoObjectsInPlaceOfResourcesAndItems() {
        assertThat(Samples.resource("\"text\""))
                .isEqualTo(InformationResource.builder().asWritten("", "text").build());
        assertThat(Samples.resource("[1]"))
                .isEqualTo(InformationResource.builder().asWritten("", "[1]").build());
        assertThat(Samples.resource("null"))
                .isEqualTo(InformationResource.builder().build());
        assertThat(Samples.resource("{\"items\":[\"甲\",{\"name\":\"乙\"},[2]]}"))
                .isEqualTo(InformationResource.builder()
                        .item(DataItem.builder().name("乙").build())
                        .asWritten("items[0]", "甲")
                        .asWritten("items[2]", "[2]")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e99", "1e999999999999", "1e-50", "12345678901234567890123456789012345678901"})
    void takesNegativeAndAbsurdNumbersForNoFigures(String number) {
        assertThat(Samples.resource("{\"survey\":{\"storageTotal\":" + number + "}}"))
                .isEqualTo(InformationResource.builder()
                        .asWritten("survey.storageTotal", number)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12.50", "0.000", "1E+3", "1e2"})
    void keepsTheScaleOfFigures(String number) {
        assertThat(Samples.resource("{\"survey\":{\"recordsOpened\":" + number + "}}"))
                .isEqualTo(InformationResource.builder()
                        .survey(new Survey(null, null, null, null, null, new BigDecimal(number)))
                        .build());
    }

    @Test
    void keepsEveryBlankOfFreeText() {
        assertThat(Samples.resource("{\"name\":\" 名 \",\"provider\":{\"name\":\"民政部\\n\"}}"))
                .isEqualTo(InformationResource.builder()
                        .name(" 名 ")
                        .provider(new Provider("民政部\n", null, null))
                        .build());
    }

    @Test
    void readsACodeThatOnlyTheNeighbourHasAlreadyMade() throws IOException {
        String two = "{\"provider\":{\"name\":\"a\",\"code\":\"111000000000131433\"}}";
        try (CatalogJsonReader reader = Samples.open(utf8("{\"format\":\"mulu-catalog/1\"}\n" + two + "\n" + two))) {
            Entry first = reader.next();
            Entry second = reader.next();
            assertThat(first).isNotNull();
            assertThat(second).isNotNull();
            assertThat(second.resource().provider())
                    .isSameAs(first.resource().provider())
                    .isEqualTo(new Provider("a", null, UnifiedSocialCreditCode.parse("111000000000131433")));
            assertThat(reader.next()).isNull();
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void readsTheCatalogueAndKeepsWhatItDoesNotKnow() {
        Catalog catalog = Samples.read(utf8("""
                        {"$schema":"https://example.org/s.json","format":"mulu-catalog/1",
                         "catalog":{"title":"目录","publisher":{"name":"民政部","code":"x","phone":1},"issued":"2017年8月",
                           "level":"部门目录","contact":{"tel":"10"},
                           "sources":["a.xlsx",{"file":"b.xlsx","sheet":"S","size":3,"headings":{"A1":"类","B1":2}},{"headings":1}],
                           "extensions":{"批次":1}},
                         "resources":[]}
                        """));
        assertThat(catalog)
                .isEqualTo(new Catalog(
                        CatalogDescription.builder()
                                .extension("$schema", "https://example.org/s.json")
                                .title("目录")
                                .publisher(new Provider("民政部", null, null))
                                .extension("publisher.code", "x")
                                .extension("publisher.phone", "1")
                                .extension("issued", "2017年8月")
                                .level("department")
                                .extension("level", "部门目录")
                                .extension("contact", "{\"tel\":\"10\"}")
                                .extension("sources[0]", "a.xlsx")
                                .source(new CatalogSource("b.xlsx", "S", null, Map.of("A1", "类", "B1", "2")))
                                .extension("sources[1].size", "3")
                                .source(new CatalogSource("", null, null, Map.of()))
                                .extension("sources[2].headings", "1")
                                .extension("批次", "1")
                                .build(),
                        List.of()));
    }

    @Test
    void readsCodesByTheProfileOfTheCatalogue() {
        InformationResource resource = Samples.read(
                        utf8(
                                "{\"format\":\"mulu-catalog/1\",\"catalog\":{\"codeProfile\":\"tolerant\"}}\n{\"code\":\"307013/1\"}"))
                .resources()
                .get(0);
        assertThat(resource)
                .isEqualTo(InformationResource.builder()
                        .code(Samples.PROFILES.profile("tolerant").orElseThrow().parse("307013/1"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"mulu-catalog/1\",\"resources\":[{\"name\":\"a\"},{\"name\":\"b\"}]}",
                "\uFEFF{\"format\":\"mulu-catalog/1\",\"catalog\":null,\"resources\":[{\"name\":\"a\"},{\"name\":\"b\"}]} \n",
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{}}\n{\"name\":\"a\"}\n{\"name\":\"b\"}\n",
                "\uFEFF{\"catalog\":{},\"format\":\"mulu-catalog/1\"}\r\n{\"name\":\"a\"}\r\n\r\n{\"name\":\"b\"}",
                "{\"format\":\"mulu-catalog/1\"}\n{\n \"name\":\"a\"\n}\n{\"name\":\"b\"}"
            })
    void recognisesBothFormsByTheirContent(String text) {
        assertThat(Samples.read(utf8(text)))
                .isEqualTo(new Catalog(
                        CatalogDescription.builder().build(),
                        List.of(
                                InformationResource.builder().name("a").build(),
                                InformationResource.builder().name("b").build())));
    }

    @Test
    void readsResourcesLongerThanAnyBuffer() {
        String summary = "要".repeat(200_000);
        InformationResource big = InformationResource.builder().summary(summary).build();
        InformationResource small = InformationResource.builder().name("小").build();
        Catalog catalog = new Catalog(
                CatalogDescription.builder().title(summary).build(), List.of(big, small, big, small, small));
        assertThat(Samples.read(CatalogJson.write(catalog))).isEqualTo(catalog);
        assertThat(Samples.read(CatalogJson.writeLines(catalog))).isEqualTo(catalog);
    }
}
