package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.cli.exit.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text is, whether it is valid, and what is wrong where. */
class CodeCommandTest {

    @TempDir
    private Path folder;

    private static List<JsonNode> read(Run run) throws IOException {
        byte[] json = run.out().getBytes(StandardCharsets.UTF_8);
        return JsonTree.read(new ByteArrayInputStream(json), "out").elements();
    }

    private static String faults(JsonNode reading, String member) {
        return reading.member(member).map(JsonNode::elements).orElse(List.of()).stream()
                .map(f -> f.text("rule") + "@" + f.text("position") + ":" + f.text("found") + ">" + f.text("expected"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            11100000MB03271699 | unified-social-credit-code | true | - | -
            11100000000013338X | unified-social-credit-code | false | check@18:X>W | -
            12100000400000678Y | unified-social-credit-code | false | organization-check@17:8>5 | -
            1110000000001333   | unified-social-credit-code | false | length@0:16>18 | -
            91110000710930451a | unified-social-credit-code | false | alphabet@18:a>A | -
            91120222MA06DG3067 | unified-social-credit-code | true | - | division-retired@3:120222>120114
            120101180001010201 | unified-social-credit-code | false | province-unknown@3:01> | -
            594672399          | organisation-code | true | - | -
            59467239-9         | organisation-code | true | - | -
            59467239-X         | organisation-code | false | organization-check@10:X>9 | -
            410182             | division-code | true | - | -
            120222             | division-code | true | - | division-retired@0:120222>120114
            119999             | division-code | true | - | division-never-listed@0:119999>
            110101001001       | division-code | false | length@0:12>6 | -
            303006             | classification-code | true | - | -
            303                | classification-code | true | - | -
            30300601           | classification-code | true | - | not-in-scheme@7:01>
            30300              | classification-code | false | length@0:5>1, 3, 6 or more | -
            9                  | classification-code | false | category-unknown@1:9>1, 2 or 3 | -
            303006/000001      | resource-code | true | - | -
            303006/00001       | resource-code | false | sequence-length@8:5>6 | fits-profile@0:tolerant>
            903006/000001      | resource-code | false | class-category-unknown@1:9>1, 2 or 3 | fits-profile@0:gbt21063-5>
            303006000001       | classification-code | true | - | not-in-scheme@7:000001>
            BA6006/000218      | resource-code | true | - | -
            11100000MB03271699000000000000001 | resource-code | true | - | -
            目录               | unknown | false | unrecognised@0:目录> | -
            """)
    void saysWhatATextIsAndWhatIsWrongWithIt(String text, String kind, boolean valid, String findings, String notes)
            throws IOException {
        Run run = Run.mulu("code", text, "--format", "json");

        JsonNode reading = read(run).get(0);
        assertThat(reading.text("input")).isEqualTo(text);
        assertThat(reading.text("kind")).isEqualTo(kind);
        assertThat(reading.require("valid").bool()).isEqualTo(valid);
        assertThat(faults(reading, "findings")).isEqualTo(findings == null ? "" : findings);
        assertThat(faults(reading, "notes")).isEqualTo(notes == null ? "" : notes);
        assertThat(run.exitCode()).isEqualTo(valid ? ExitCode.CLEAN : ExitCode.FINDINGS);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void jsonHasTheMembersInTheirOrder() {
        Run run = Run.mulu("code", "59467239X", "--kind", "organisation-code", "--format", "json");

        assertThat(run.out()).isEqualTo("""
                [
                  {
                    "input": "59467239X",
                    "kind": "organisation-code",
                    "valid": false,
                    "findings": [
                      {
                        "rule": "organization-check",
                        "position": 9,
                        "found": "X",
                        "expected": "9",
                        "severity": "error",
                        "message": {
                          "zh": "第 9 位现为“X”，算得“9”（组织机构代码的校验码），可能有一位写错。",
                          "en": "Character 9 is \\"X\\" and comes out as \\"9\\" (check of the organisation code); one character is probably mistyped."
                        }
                      }
                    ],
                    "parts": [
                      {
                        "part": "body",
                        "position": 1,
                        "text": "59467239"
                      },
                      {
                        "part": "check",
                        "position": 9,
                        "text": "X"
                      }
                    ]
                  }
                ]
                """);
    }

    @Test
    void textShowsPositionsPartsFaultAndRepair() {
        Run run = Run.mulu("code", "11100000000013338X", "--lang", "zh");

        assertThat(run.out()).isEqualTo("""
                11100000000013338X  统一社会信用代码：有误
                  1      1          登记管理部门：机构编制
                  2      1          机构类别：机关
                  3-8    100000     登记管理机关行政区划：国家级机关
                  9-17   000013338  主体标识码（组织机构代码）
                  18     X          校验码
                  错误：第 18 位现为“X”，算得“W”（校验码），可能有一位写错或两位颠倒。
                  可能是：第 18 位“X”改为“W”，得 11100000000013338W

                """);
    }

    @Test
    void aDivisionCodeTellsItsDatedHistory() {
        Run now = Run.mulu("code", "132201", "--lang", "en");
        Run then = Run.mulu("code", "132201", "--date", "1982-05-01", "--lang", "en");

        assertThat(now.out())
                .contains("1981–1982  邢台市", "1986–1992  南宫市", "county: 南宫市", "note: Division code 132201 is retired");
        assertThat(then.out()).contains("county: 邢台市").doesNotContain("note:");
    }

    @Test
    void aClassificationCodeShowsItsPathOfNamesAlsoWithNodesOfOnesOwn() throws IOException {
        Path own = Files.writeString(folder.resolve("own.csv"), "code,name,parent\n30300601,司局,303006\n");

        Run run = Run.mulu("code", "3030060102", "--scheme", own.toString(), "--lang", "zh");

        assertThat(run.out()).contains("分类：部门政务信息资源目录 / 国务院 / 工业和信息化部 / 司局", "7-8    01   细目：司局", "9-10   02   细目");
    }

    @Test
    void theFormOfResourceCodesCanBeChosen() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.profile"),
                "id = own\ntitle.zh = 本市\ntitle.en = ours\nsource = none\ntemplate = X-{prefix:99}-{sequence:3}\n");

        Run tolerant = Run.mulu("code", "303006/1", "--code-profile", "tolerant");
        Run ours = Run.mulu("code", "X-12-345", "--code-profile", own.toString(), "--lang", "en");

        assertThat(tolerant.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(ours.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(ours.out())
                .contains(
                        "X-12-345  resource code (own): valid",
                        "1-2    X-   fixed beginning",
                        "3-4    12   front part",
                        "5      -    separator",
                        "6-8    345  sequence number");
    }

    @Test
    void leniencyAndThresholdDecideOverTheExitCode() {
        String pilot = "91350211M0000XUF46";

        assertThat(Run.mulu("code", pilot).exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.mulu("code", pilot, "--fail-on", "never").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(Run.mulu("code", pilot, "--leniency", "fujian-pilot").exitCode())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(Run.mulu("code", pilot, "--leniency", "fujian-pilot", "--fail-on", "warning")
                        .exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.mulu("code", "120222", "--fail-on", "warning").exitCode())
                .as("a retired division is a note")
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void readsTextsFromStandardInputOneALine() throws IOException {
        byte[] lines = "\uFEFF303006\r\n\r\n11100000MB03271699\n目录".getBytes(StandardCharsets.UTF_8);

        Run run = Run.withInput(lines, "code", "410182", "-", "--format", "json");

        assertThat(read(run))
                .extracting(reading -> reading.text("input"))
                .containsExactly("410182", "303006", "11100000MB03271699", "目录");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void judgesAllCollectedCreditCodesRight() throws IOException {
        List<String> expected = new ArrayList<>();
        StringBuilder codes = new StringBuilder();
        for (String row : Files.readAllLines(Shared.file("samples/uscc-vectors.csv")).stream()
                .skip(1)
                .toList()) {
            String[] fields = row.split(",", 3);
            codes.append(fields[0]).append('\n');
            expected.add(fields[0] + " unified-social-credit-code " + fields[1]);
        }

        Run run = Run.withInput(codes.toString().getBytes(StandardCharsets.UTF_8), "code", "-", "--format", "json");

        assertThat(read(run))
                .extracting(reading -> reading.text("input") + " " + reading.text("kind") + " "
                        + reading.require("valid").bool())
                .hasSizeGreaterThan(90)
                .containsExactlyElementsOf(expected);
    }

    static List<String> anyTexts() {
        return List.of(
                "",
                " ",
                "/",
                "//////",
                "\u0000",
                "\uD800",
                "\uDC00/\uD800",
                "𠀀𠀀𠀀𠀀𠀀𠀀",
                "𠀀".repeat(18),
                "ﷺ",
                "1110000000001333\uD83D\uDE00",
                "３０３００６",
                "\u001b[31m",
                "-",
                "@file",
                "8".repeat(1_000_000),
                "3".repeat(1_000_000),
                "3".repeat(500_000) + "/" + "1".repeat(500_000),
                "A".repeat(1_000_000),
                "11100000MB03271699" + "9".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("anyTexts")
    void noTextEndsInATrace(String text) {
        for (String kind : List.of(
                "",
                "unified-social-credit-code",
                "resource-code",
                "organisation-code",
                "division-code",
                "classification-code")) {
            for (String format : List.of("text", "json")) {
                String[] arguments = kind.isEmpty()
                        ? new String[] {"code", "--format", format, "--", text}
                        : new String[] {"code", "--format", format, "--kind", kind, "--", text};

                Run run = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Run.mulu(arguments));

                assertThat(run.exitCode()).isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
                assertThat(run.err()).isEmpty();
                if (format.equals("text")) {
                    assertThat(run.out()).doesNotContain("\u001b", "\u0000");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code",
                "code x --kind unknown",
                "code x --kind nonsense",
                "code x --leniency much",
                "code x --code-profile nowhere",
                "code x --date 1.1.2020",
                "code - -",
                "code scheme"
            })
    void wrongUsageEndsWithTwo(String arguments) {
        Run run = Run.mulu(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip().lines()).hasSize(1);
    }
}
