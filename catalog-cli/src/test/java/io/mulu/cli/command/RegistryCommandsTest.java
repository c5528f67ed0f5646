package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.store.RegistryFolder;
import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registry and what it derives, on the command line. */
class RegistryCommandsTest {

    private static final String ITEM = """
            {
              "format": "mulu-registry-item/1", "kind": "metadata-element",
              "authority": "示例省", "item": "serviceObject", "version": "1",
              "names": {"zh": "服务对象", "en": "Served"},
              "definition": {"zh": "资源服务的对象。", "en": "Whom the resource serves."},
              "content": {
                "id": "extensions.服务对象",
                "clause": {"standard": "示例省规定", "clause": "第五条", "confidence": "practice"},
                "obligation": "mandatory", "headings": ["服务对象"]
              },
              "records": [{"to": "recorded", "authority": "示例省", "actor": "张三", "effective": "2026-01-01"}]
            }
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void oneExtension() throws IOException {
        file = folder.resolve("metadata-element/示例省~serviceObject~1.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, ITEM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            json-schema | "title": "服务对象 / Served"
            shacl | sh:name "服务对象"@zh, "Served"@en
            shacl --shapes base | mulu:key
            context | "服务对象":
            elements | ### Served `extensions.服务对象`
            """)
    void anElementAddedAsDataIsInEverythingThatIsDerived(String what, String shown) {
        Run with = Run.mulu(("schema " + what + " --registry " + folder).split(" "));
        Run without = Run.mulu(("schema " + what).split(" "));

        assertThat(with.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(without.out()).isNotBlank().doesNotContain("服务对象");
        assertThat(with.out()).contains(shown);
    }

    @Test
    void listsAndShowsItems() {
        Run list = Run.mulu("registry", "list", "--registry", folder.toString());
        Run show = Run.mulu("registry", "show", "updateCycle");

        assertThat(list.out().lines())
                .hasSize(47)
                .contains(
                        "mulu#element.updateCycle#1\tStandard\tMetadata element\tUpdate cycle",
                        "示例省#serviceObject#1\tRecorded\tMetadata element\tServed");
        assertThat(show.out()).startsWith("{\n  \"format\": \"mulu-registry-item/1\"");
        assertThat(Run.mulu("registry", "show", "nothing"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "mulu: There is no item nothing in the registry.\n"));
    }

    @Test
    void changesAStatusAndRefusesOneThatIsNotAllowedNamingThoseThatAre() throws IOException {
        String[] change = {
            "registry",
            "status",
            folder.toString(),
            "示例省#serviceObject#1",
            "qualified",
            "--authority",
            "示例省",
            "--by",
            "李四"
        };
        assertThat(Run.mulu(change)).isEqualTo(new Run(ExitCode.CLEAN, "示例省#serviceObject#1\tQualified\n", ""));
        String changed = Files.readString(file);
        assertThat(changed).contains("\"actor\": \"李四\"").contains("\"effective\": \"2026-11-22\"");

        change[4] = "candidate";

        assertThat(Run.mulu(change))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "mulu: 示例省#serviceObject#1 is Qualified; from there it cannot become Candidate, only: "
                                + "Recorded, Standard, Superseded, Retired.\n"));
        assertThat(Files.readString(file)).isEqualTo(changed);
    }

    @Test
    void tellsAllFaultsOfAFolderWithTheirLines() throws IOException {
        Files.writeString(file, ITEM.replace("\"mandatory\"", "\"maybe\"").replace("\"recorded\"", "\"noted\""));

        Run run = Run.mulu("registry", "list", "--registry", folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("~1.json:9: \"maybe\"", "~1.json:11: no registration status is \"noted\"");
    }

    @ParameterizedTest
    @CsvSource({"breaking, CLEAN", "tightening, FINDINGS", "text, FINDINGS", "never, CLEAN"})
    void differencesAboveTheThresholdFail(String threshold, ExitCode expected, @TempDir Path other) throws IOException {
        new RegistryFolder(other).write(ItemRegistry.guide2017().items().get(0));
        Path changed = other.resolve("metadata-element/示例省~serviceObject~1.json");
        Files.writeString(changed, ITEM);

        Files.writeString(file, ITEM.replace("\"mandatory\"", "\"optional\""));

        Run run = Run.mulu("registry", "diff", folder.toString(), other.toString(), "--fail-on", threshold);

        assertThat(run)
                .isEqualTo(new Run(
                        expected,
                        "tightening\tMetadata element\textensions.服务对象\tobligation\tOPTIONAL\tMANDATORY\n"
                                + "tightening\tMetadata element\textensions.服务对象\tcardinality\t0..1\t1\n",
                        ""));
    }
}
