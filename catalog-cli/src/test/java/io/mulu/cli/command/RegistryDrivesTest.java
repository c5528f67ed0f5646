package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department's folder of registry files decides what is read, checked, written and derived, with no line of Java. */
class RegistryDrivesTest {

    private static final String RECORDS =
            "\"records\": [{\"to\": \"standard\", \"authority\": \"示例省\", \"actor\": \"张三\", \"effective\": \"2026-01-01\"}]";

    private static final String SERVED = """
            {
              "format": "mulu-registry-item/1", "kind": "metadata-element",
              "authority": "示例省", "item": "servedParty", "version": "1",
              "names": {"zh": "服务对象", "en": "Party served"},
              "definition": {"zh": "资源服务的对象。", "en": "Whom the resource serves."},
              "content": {
                "id": "extensions.servedParty",
                "clause": {"standard": "示例省规定", "clause": "第五条", "confidence": "seen"},
                "obligation": "mandatory", "domain": "served-party", "headings": ["服务对象", "面向对象"],
                "property": "<https://data.example.org/ns#servedParty>", "example": "企业"
              },
              RECORDS
            }
            """.replace("RECORDS", RECORDS);

    private static final String PARTIES = """
            {
              "format": "mulu-registry-item/1", "kind": "value-domain",
              "authority": "示例省", "item": "served-party", "version": "1",
              "names": {"zh": "服务对象", "en": "Parties served"},
              "definition": {"zh": "服务对象的种类。", "en": "The kinds of parties served."},
              "content": {
                "id": "served-party",
                "clause": {"standard": "示例省规定", "clause": "第五条", "confidence": "seen"},
                "open": false,
                "values": [
                  {"code": "business", "zh": "企业", "en": "Business", "aliases": ["法人"]},
                  {"code": "person", "zh": "个人", "en": "Person"}
                ]
              },
              RECORDS
            }
            """.replace("RECORDS", RECORDS);

    /** The guide's element, with a length that binds. */
    private static final String SUMMARY = """
            {
              "format": "mulu-registry-item/1", "kind": "metadata-element",
              "authority": "示例省", "item": "summary", "version": "1",
              "names": {"zh": "信息资源摘要", "en": "Summary"},
              "definition": {"zh": "概要说明。", "en": "What it is."},
              "content": {
                "id": "summary",
                "clause": {"standard": "示例省规定", "clause": "第六条", "confidence": "seen"},
                "obligation": "mandatory", "headings": ["信息资源摘要", "摘要", "资源摘要", "信息资源目录摘要", "内容简介"],
                "maxLength": {"codePoints": 20, "confidence": "seen"}, "property": "dct:description"
              },
              RECORDS
            }
            """.replace("RECORDS", RECORDS);

    private static final String TABLE = """
            类分类,项分类,目分类,信息资源名称,信息资源提供方,信息资源提供方代码,内容简介,信息资源格式分类,信息资源格式类型,\
            信息项名称,数据类型,数据长度,共享类型,共享条件,共享方式分类,共享方式类型,是否向社会开放,开放条件,更新周期,发布日期,面向对象（必填项）
            部门信息资源目录,国务院,民政部,社会团体名录,民政部,111000000000131433,社会团体的名称和住所,数据库,mysql,\
            社会团体名称,字符串型C,100,无条件共享,作为行政依据,共享平台方式,接口,否,,每月,2017-06-30,法人
            部门信息资源目录,国务院,民政部,基金会名录,民政部,111000000000131433,基金会的名称、住所、业务范围、登记日期和主管单位,数据库,mysql,\
            基金会名称,字符串型C,100,无条件共享,作为行政依据,共享平台方式,接口,否,,每月,2017-06-30,外星人
            部门信息资源目录,国务院,民政部,慈善组织名录,民政部,111000000000131433,慈善组织的名称和住所,数据库,mysql,\
            慈善组织名称,字符串型C,100,无条件共享,作为行政依据,共享平台方式,接口,否,,每月,2017-06-30,
            """;

    @TempDir
    private Path folder;

    private Path registry;
    private Path table;
    private Path out;

    @BeforeEach
    void aRegistryAndATable() throws IOException {
        registry = folder.resolve("registry");
        write("metadata-element/示例省~servedParty~1.json", SERVED);
        write("metadata-element/示例省~summary~1.json", SUMMARY);
        write("value-domain/示例省~served-party~1.json", PARTIES);
        table = Files.writeString(folder.resolve("table.csv"), TABLE);
        out = folder.resolve("out");
    }

    private void write(String name, String text) throws IOException {
        Path file = registry.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run compile(String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("compile", table.toString(), "-d", out.toString(), "--registry", registry.toString()));
        arguments.addAll(List.of(more));
        return Run.mulu(arguments.toArray(String[]::new));
    }

    private String read(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    @Test
    void goodAndBadCellsAreToldByNameAndPlace() {
        Run zh = compile("--lang", "zh");
        Run en = Run.mulu("check", table.toString(), "--registry", registry.toString(), "--lang", "en");

        assertThat(zh.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(zh.out())
                .contains("U3", "服务对象写的是“外星人”，只能填写：企业、个人。")
                .contains("U4", "缺少服务对象，请填写。")
                .contains("信息资源摘要有24个字，规定最多20个字");
        assertThat(en.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(en.out())
                .contains("Party served says “外星人”. Only these can stand there: 企业、个人.")
                .contains("Summary has 24 characters; at most 20 are permitted");
        assertThat(en.out().lines().filter(line -> line.contains("table.csv")))
                .allSatisfy(line -> assertThat(line).containsAnyOf("U2", "U3", "U4", "G3"));
    }

    @Test
    void withoutTheFolderNothingOfItIsKnown() {
        Run run = Run.mulu("check", table.toString());

        assertThat(run.out()).doesNotContain("Party served", "外星人", "at most 20");
    }

    @Test
    void everyFileThatIsWrittenKnowsTheElement() throws IOException {
        compile();

        assertThat(read("catalog.json")).contains("\"servedParty\": \"法人\"", "\"servedParty\": \"外星人\"");
        assertThat(read("catalog.ttl"))
                .contains(
                        "<https://data.example.org/ns#servedParty> <scheme/served-party#business>",
                        "<https://data.example.org/ns#servedParty> \"外星人\"",
                        "mulu:key \"servedParty\"",
                        "skos:prefLabel \"企业\"@zh, \"Business\"@en");
        assertThat(read("catalog.jsonld"))
                .contains("\"https://data.example.org/ns#servedParty\":{\"id\":\"scheme/served-party#business\"}");
        assertThat(read("findings.json")).contains("extensions.servedParty", "Party served");
        assertThat(read("findings.sarif")).contains("Party served says “外星人”");
        assertThat(read("report.html")).contains("Party served");
    }

    @Test
    void theCatalogueThatWasWrittenIsCheckedAlike() throws IOException {
        compile();

        Run run = Run.mulu(
                "check", out.resolve("catalog.json").toString(), "--registry", registry.toString(), "--format", "json");

        assertThat(run.out()).contains("extensions.servedParty", "外星人", "\"text-too-long\"");
    }

    @Test
    void codesAreAssignedByTheSameRegistry() throws IOException {
        Path coded = folder.resolve("coded.json");

        Run run = Run.mulu(
                "assign",
                table.toString(),
                coded.toString(),
                "--ledger",
                folder.resolve("l.db").toString(),
                "--registry",
                registry.toString());

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(coded)).contains("\"servedParty\": \"法人\"");
    }

    @Test
    void everythingThatIsDerivedKnowsTheElement() {
        assertThat(schema("json-schema")).contains("\"title\": \"服务对象 / Party served\"", "\"法人\"", "\"maxLength\": 20");
        assertThat(schema("shacl"))
                .contains("sh:name \"服务对象\"@zh, \"Party served\"@en", "sh:hasValue \"servedParty\"", "sh:maxLength 20");
        assertThat(schema("context"))
                .contains(
                        "\"@id\": \"https://data.example.org/ns#servedParty\"",
                        "\"法人\": \"https://mulu.example/scheme/served-party#business\"");
        assertThat(schema("elements"))
                .contains(
                        "### Party served `extensions.servedParty`",
                        "### Parties served `served-party`",
                        "| 企业 | Business | 法人 |");
    }

    private String schema(String artefact) {
        Run run = Run.mulu("schema", artefact, "--registry", registry.toString());
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void aFolderWithErrorsTellsThemAllAndWritesNothing() throws IOException {
        write(
                "metadata-element/示例省~servedParty~1.json",
                SERVED.replace("\"mandatory\"", "\"maybe\"").replace("\"headings\"", "\"heading\""));
        write("value-domain/示例省~served-party~1.json", PARTIES.replace("\"person\"", "\"business\""));

        for (Run run : List.of(
                compile(),
                Run.mulu("check", table.toString(), "--registry", registry.toString()),
                Run.mulu("schema", "shacl", "--registry", registry.toString()))) {
            assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(
                            "metadata-element/示例省~servedParty~1.json:9: \"maybe\" is none of",
                            "metadata-element/示例省~servedParty~1.json:9: unknown member \"heading\"",
                            "value-domain/示例省~served-party~1.json:6: ");
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void anElementThatCannotBeUsedIsRefusedWithItsLine() throws IOException {
        write("metadata-element/示例省~servedParty~1.json", SERVED.replace("\"服务对象\", \"面向对象\"", "\"服务对象\",\n\"共享类型\""));

        Run run = compile("--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err())
                .startsWith("mulu: 注册库 ")
                .contains("示例省~servedParty~1.json:10: the heading \"共享类型\" belongs to sharing.type already");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderThatHoldsNoRegistryIsNotTakenForOne() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run none = Run.mulu("check", table.toString(), "--registry", empty.toString());
        Run absent = Run.mulu(
                "check",
                table.toString(),
                "--registry",
                folder.resolve("absent").toString());

        assertThat(none.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(none.err()).contains("holds no items of a registry");
        assertThat(absent.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(absent.err()).contains("There is no folder");
    }
}
