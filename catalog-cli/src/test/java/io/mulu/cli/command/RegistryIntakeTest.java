package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items come into a folder by files and options, all of them or none, and go out as documents. */
class RegistryIntakeTest {

    private static final String[] BY = {"--authority", "某市", "--by", "张三"};

    @TempDir
    private Path folder;

    private Path registry() {
        return folder.resolve("registry");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    private Run registry(Object... arguments) {
        return Run.mulu(
                Stream.concat(Stream.of("registry"), Stream.of(arguments).map(String::valueOf))
                        .toArray(String[]::new));
    }

    private Run by(Object... arguments) {
        return registry(Stream.concat(Stream.of(arguments), Stream.of(BY)).toArray());
    }

    /** All files of the folder with their texts. */
    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        if (Files.exists(registry())) {
            try (Stream<Path> files = Files.walk(registry())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    state.put(registry().relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return state;
    }

    private static final String ELEMENT = """
            {"format": "mulu-registry-item/1", "kind": "data-element", "item": "companyName", "version": "1",
             "names": {"zh": "企业名称", "en": "Company name"},
             "definition": {"zh": "登记的名称", "en": "The registered name"},
             "content": {"objectClass": "企业", "property": "名称", "representation": "名称", "dataType": "C"}}
            """;

    @Test
    void addsAnItemThenLeavesItThenRevisesItThenAsksForANewVersion() throws IOException {
        Path file = file("i.json", ELEMENT);
        assertThat(by("add", registry(), file))
                .isEqualTo(new Run(
                        ExitCode.CLEAN,
                        "added\t某市#companyName#1\tCompany name\ti.json:1\n",
                        "1 added, 0 new versions, 0 changed, 0 unchanged.\n"));
        assertThat(state()).containsOnlyKeys("data-element/某市~companyName~1.json");
        Map<String, String> added = state();
        assertThat(by("add", registry(), file).out()).startsWith("unchanged\t");
        assertThat(state()).isEqualTo(added);

        file("i.json", ELEMENT.replace("登记的名称", "登记机关登记的名称"));
        assertThat(by("add", registry(), file, "--reason", "更准确").out()).startsWith("changed\t某市#companyName#1");
        assertThat(state().get("data-element/某市~companyName~1.json"))
                .contains("登记机关", "\"from\": \"incomplete\"", "\"reason\": \"更准确\"");
        by("status", registry(), "某市#companyName#1", "candidate");
        Map<String, String> candidate = state();

        file("i.json", ELEMENT.replace("登记的名称", "别的"));
        assertThat(by("add", registry(), file))
                .isEqualTo(new Run(
                        ExitCode.FINDINGS,
                        "refused\t某市#companyName#1\tCompany name\ti.json:1\n",
                        "i.json:1: 某市#companyName#1 is 候选 / Candidate; from that status on its content changes only "
                                + "by a new version.\n1 problems. Nothing was changed.\n"));
        assertThat(state()).isEqualTo(candidate);

        file("i.json", ELEMENT.replace("\"version\": \"1\",", ""));
        assertThat(by("add", registry(), file, "--lang", "zh").out())
                .isEqualTo("新版本\t某市#companyName#2\t企业名称\ti.json:1\n");
        assertThat(state().get("data-element/某市~companyName~1.json"))
                .isEqualTo(candidate.get("data-element/某市~companyName~1.json"));
    }

    @Test
    void addsAnItemPutTogetherByOptions() throws IOException {
        Run run = by(
                "add",
                registry(),
                "--set",
                "kind=value-domain",
                "--set",
                "item=yesNo",
                "--set",
                "names.zh=是否",
                "--set",
                "names.en=Yes or no",
                "--set",
                "definition.zh=是否",
                "--set",
                "definition.en=Whether",
                "--set",
                "content.id=yes-no",
                "--set",
                "content.clause.standard=某市规定",
                "--set",
                "content.clause.confidence=practice",
                "--set",
                "content.open=true",
                "--set",
                "content.values=[{\"code\": \"1\", \"zh\": \"是\", \"en\": \"Yes\", \"aliases\": [\"Y\"]}]");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEqualTo("added\t某市#yesNo#1\tYes or no\t--set:1\n");
        assertThat(state().get("value-domain/某市~yesNo~1.json")).contains("\"open\": true", "\"aliases\"");
        assertThat(by("add", registry(), "--set", "kind", "--set", "x=y").err())
                .isEqualTo("--set:1: \"kind\" is not of the form MEMBER=VALUE\n1 problems. Nothing was changed.\n");
        assertThat(by("add", registry(), "--set", "names.zh=a", "--set", "names.zh=b")
                        .err())
                .startsWith("--set:2: \"names.zh\" is said twice\n");
        assertThat(by("add", registry())).extracting(Run::exitCode).isEqualTo(ExitCode.USAGE);
        assertThat(registry("add", registry(), "--set", "kind=data-element").err())
                .isEqualTo("mulu: Items without records of their own need --by: say who submits them.\n");
    }

    @Test
    void notesWhatIsToBeKnownAndNothingElse() throws IOException {
        by("add", registry(), file("i.json", ELEMENT));
        String before = state().get("data-element/某市~companyName~1.json");

        assertThat(by("note", registry(), "某市#companyName#1", "待核实"))
                .isEqualTo(new Run(ExitCode.CLEAN, "某市#companyName#1\tIncomplete\n", ""));

        String after = state().get("data-element/某市~companyName~1.json");
        assertThat(after).contains("\"reason\": \"待核实\"");
        assertThat(after.substring(0, after.indexOf("\"records\"")))
                .isEqualTo(before.substring(0, before.indexOf("\"records\"")));
        assertThat(by("note", registry(), "某市#companyName#1", "x", "--successor", "summary"))
                .extracting(Run::exitCode)
                .isEqualTo(ExitCode.USAGE);
        assertThat(state().get("data-element/某市~companyName~1.json")).isEqualTo(after);
    }

    @Test
    void anImportWithErrorsListsAllOfThemAndChangesNothing() throws IOException {
        by("add", registry(), file("i.json", ELEMENT));
        Map<String, String> before = state();
        Path file = file(
                "many.json",
                "{\"format\": \"mulu-registry-items/1\", \"items\": [\n"
                        + ELEMENT.replace("\"companyName\"", "\"good\"").replace("\n", "") + ",\n"
                        + ELEMENT.replace("\"data-element\"", "\"thing\"").replace("\n", "") + ",\n"
                        + ELEMENT.replace("\"dataType\"", "\"datatype\"").replace("\n", "") + "]}");

        Run run = by("import", registry(), file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.out()).isEqualTo("added\t某市#good#1\tCompany name\tmany.json:2\n");
        assertThat(run.err())
                .isEqualTo("many.json:3: no kind of items is thing (at /items/1/kind)\n"
                        + "many.json:4: unknown member \"datatype\" (at /items/2/content/datatype)\n"
                        + "2 problems. Nothing was changed.\n");
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ttl"})
    void whatIsExportedIsImportedAsTheSame(String format) throws IOException {
        by("add", registry(), file("i.json", ELEMENT));
        by("status", registry(), "某市#companyName#1", "candidate");
        Path document = folder.resolve("r." + format);
        Path other = folder.resolve("other");

        assertThat(registry("export", "--registry", registry(), "--format", format, "-o", document))
                .isEqualTo(new Run(ExitCode.CLEAN, "", ""));
        Run dry = registry("import", other, document, "--dry-run");
        assertThat(dry.err())
                .isEqualTo("Would be: 1 added, 0 new versions, 0 changed, 46 unchanged. Nothing was changed.\n");
        assertThat(other).doesNotExist();
        assertThat(registry("import", other, document).exitCode()).isEqualTo(ExitCode.CLEAN);

        assertThat(other.resolve("data-element/某市~companyName~1.json"))
                .hasSameTextualContentAs(registry().resolve("data-element/某市~companyName~1.json"));
        assertThat(registry("export", "--registry", other, "--format", format).out())
                .isEqualTo(Files.readString(document));
        assertThat(registry("export", "--registry", other, "--own", "--format", format)
                        .out())
                .contains("companyName")
                .doesNotContain("element.summary");
    }

    @Test
    void whatWouldMakeTheRegistryUselessIsRefusedWithItsLine() throws IOException {
        Path file = file("e.json", """
                {"format": "mulu-registry-item/1", "kind": "metadata-element",
                 "authority": "某市", "item": "label", "version": "1",
                 "names": {"zh": "标签", "en": "Label"}, "definition": {"zh": "标签", "en": "Label"},
                 "content": {"id": "extensions.标签", "clause": {"standard": "某市规定", "confidence": "practice"},
                   "headings": ["标签",
                     "更新周期"]},
                 "records": [{"to": "recorded", "authority": "某市", "actor": "张三", "effective": "2026-01-01"}]}
                """);

        Run run = registry("add", registry(), file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err())
                .isEqualTo("e.json:6: the heading \"更新周期\" belongs to updateCycle already"
                        + " (at /content/headings/1)\n1 problems. Nothing was changed.\n");
        assertThat(registry()).doesNotExist();
    }

    @Test
    void aChangeOfStatusThatWouldMakeTheRegistryUselessIsRefused() throws IOException {
        by("add", registry(), file("i.json", ELEMENT));
        Map<String, String> before = state();

        Run run = registry(
                "status",
                registry(),
                "format.category",
                "retired",
                "--authority",
                "mulu",
                "--by",
                "张三",
                "--reason",
                "不用");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err())
                .startsWith("mulu: With this change the registry in")
                .contains("format.category is needed by others and has no version in force");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void reportsAsJson() throws IOException {
        Run run = by("import", registry(), file("i.json", ELEMENT), "--dry-run", "--format", "json");

        assertThat(run.out()).isEqualTo("""
                {
                  "format": "mulu-registry-import/1",
                  "written": false,
                  "summary": {
                    "added": 1,
                    "new-version": 0,
                    "changed": 0,
                    "unchanged": 0,
                    "refused": 0
                  },
                  "items": [
                    {
                      "verdict": "added",
                      "item": "某市#companyName#1",
                      "zh": "企业名称",
                      "en": "Company name",
                      "source": "i.json",
                      "line": 1
                    }
                  ],
                  "problems": []
                }
                """);
    }

    @Test
    void aTableNeedsToBeSubmittedAndItsMappingToBeSound() throws IOException {
        Path table = file("t.csv", "要素,类别\n姓名,C\n");
        Path mapping = file("m.json", """
                {"mapping": "mulu-element-mapping/1", "id": "m", "title": {"zh": "表", "en": "Table"},
                 "columns": {"name": ["要素"], "dataType": ["类别"]}}
                """);

        assertThat(registry("import", registry(), table).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(by("import", registry(), table).err()).contains("No headings are recognised in \"t.csv\"");
        assertThat(by("import", registry(), table, "--mapping", mapping).out())
                .isEqualTo("added\t某市#姓名#1\t姓名\tt.csv:2\n");
        Path broken = file(
                "m.json",
                Files.readString(mapping).replace("\"name\"", "\"nam\"").replace("\"id\"", "\"i\""));
        Run run = by("import", registry(), table, "--mapping", broken);
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).contains("m.json:1: the member \"id\" is missing", "m.json:2: unknown member \"nam\"");
    }

    @Test
    void importsTheDataElementsOfACityAndFindsThemByName() throws IOException {
        Path sample = Path.of(System.getProperty("mulu.shared"), "samples", "data-elements.xlsx");
        if (!Files.exists(sample)) {
            System.err.println("SKIPPED: no sample data-elements.xlsx (system property mulu.shared)");
        }
        assumeTrue(Files.exists(sample), "no sample data-elements.xlsx");

        Run first = by("import", registry(), sample);
        Map<String, String> state = state();
        Run second = by("import", registry(), sample);

        assertThat(first.err()).isEqualTo("652 added, 0 new versions, 0 changed, 0 unchanged.\n");
        assertThat(first.out().lines().filter(line -> line.contains("xlsx!Sheet1:")))
                .hasSize(650);
        assertThat(second.err()).isEqualTo("0 added, 0 new versions, 0 changed, 652 unchanged.\n");
        assertThat(state()).isEqualTo(state);
        assertThat(state.get("data-element/某市~母亲姓名~1.json"))
                .contains("\"objectClass\": \"母亲\"", "\"property\": \"姓名\"", "\"representation\": \"姓名\"");
        assertThat(state.get("data-element/某市~性别~1.json")).contains("\"domain\": \"sex\"");
        assertThat(registry("match", "母亲 姓名", "--registry", registry(), "--most", "1")
                        .out())
                .isEqualTo("母亲 姓名\t95\t某市#母亲姓名#1\tIncomplete\t母亲姓名\t"
                        + "the same as 母亲姓名 but for width, case, blanks and punctuation\n");
    }

    @Test
    void matchesNamesFromStandardInputAndAsJson() throws IOException {
        by("add", registry(), file("i.json", ELEMENT));
        byte[] names = "公司名\n\n企业的名称\n".getBytes(StandardCharsets.UTF_8);

        Run text = Run.withInput(
                names, "registry", "match", "-", "--registry", registry().toString());
        Run json = registry("match", "名称", "--registry", registry(), "--format", "json");

        assertThat(text.out())
                .isEqualTo("公司名\t-\n企业的名称\t85\t某市#companyName#1\tIncomplete\t企业名称\t"
                        + "made of object class, property and representation: 企业的名称\n");
        assertThat(json.out())
                .contains("\"format\": \"mulu-registry-match/1\"", "\"score\": 70", "\"reason\": \"property\"");
        assertThat(registry("match", "a", "--most", "0").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    /** In a process of its own, since what this one has loaded is loaded for good. */
    @ParameterizedTest
    @ValueSource(strings = {"registry export --format ttl", "registry import R J --dry-run"})
    void noClassOfJenaIsLoadedWhereNoRdfIsRead(String command) throws Exception {
        assertThat(jenaClasses(command)).isEmpty();
    }

    @Test
    void jenaIsLoadedToReadTurtle() throws Exception {
        assertThat(jenaClasses("registry import R T --dry-run")).isNotEmpty();
    }

    private List<String> jenaClasses(String command) throws IOException, InterruptedException {
        Path ttl = folder.resolve("r.ttl");
        registry("export", "--format", "ttl", "-o", ttl);
        Path log = folder.resolve("classes.txt");
        List<String> line = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xlog:class+load:file=" + log,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.mulu.cli.main.Main"),
                        Stream.of(command.split(" ")).map(word -> switch (word) {
                            case "R" -> registry().toString();
                            case "J" -> folder.resolve("j.json").toString();
                            case "T" -> ttl.toString();
                            default -> word;
                        }))
                .collect(Collectors.toList());
        registry("export", "-o", folder.resolve("j.json"));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("out.txt")))
                .isZero();
        return Files.readAllLines(log).stream()
                .filter(loaded -> loaded.contains("org.apache.jena."))
                .toList();
    }
}
