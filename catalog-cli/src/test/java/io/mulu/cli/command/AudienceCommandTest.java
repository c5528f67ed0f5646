package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command writes for an audience does not depend on what the audience does not see, and does not say it. */
class AudienceCommandTest {

    private static final String OPEN = """
            {"name":"甲","code":"307021/000001","summary":"公开的摘要","provider":{"name":"某局","unit":"mark-unit"},
             "items":[{"name":"公开项","dataType":"C"},{"name":"mark-item","openness":{"open":false}}],
             "sharing":{"type":"conditional","condition":"mark-condition"},"openness":{"open":true},
             "relatedCodes":["307021/000002"],"survey":{"storageTotal":4711.25},
             "extensions":{"mark-key":"mark-extension"},"asWritten":{"updateCycle":"mark-written"}}""";

    /** The same without what the public may not see. */
    private static final String BARE = """
            {"name":"甲","code":"307021/000001","summary":"公开的摘要","provider":{"name":"某局"},
             "items":[{"name":"公开项","dataType":"C"}],
             "sharing":{"type":"conditional"},"openness":{"open":true}}""";

    private static final String SECRET = """
            {"name":"mark-secret","code":"307021/000002","classified":true,"summary":"mark-summary",
             "provider":{"name":"mark-provider"},"classification":{"names":["mark-class"]},
             "format":{"category":"database","type":"mark-format"},"updateCycle":"mark-cycle",
             "sharing":{"type":"unconditional"},"openness":{"open":true}}""";

    /** A page has words of its own that begin like marks. */
    private static final List<String> MARKS = Stream.concat(
                    Stream.of("4711.25", "307021/000002", "mark-office", "mark-remark"),
                    Pattern.compile("mark-[a-z]+")
                            .matcher(OPEN + SECRET)
                            .results()
                            .map(MatchResult::group))
            .distinct()
            .toList();

    @TempDir
    private Path folder;

    private Path catalog(String name, String description, String... resources) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve(name)).resolve("in.json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{\"title\":\"目录\",\"codeProfile\":\"tolerant\""
                        + description + "},\"resources\":[" + String.join(",\n", resources) + "]}");
    }

    private Path whole() throws IOException {
        return catalog(
                "whole",
                ",\"publisher\":{\"name\":\"某市\",\"unit\":\"mark-office\"},\"extensions\":{\"x\":\"mark-remark\"}",
                SECRET,
                OPEN,
                SECRET);
    }

    private Path bare() throws IOException {
        return catalog("bare", ",\"publisher\":{\"name\":\"某市\"}", BARE);
    }

    private Run convert(Path in, Path out, String... more) {
        List<String> words = new ArrayList<>(List.of("convert", in.toString(), out.toString()));
        words.addAll(List.of(more));
        return Run.mulu(words.toArray(String[]::new));
    }

    /** All that is said; the parts of a workbook are compressed, and their characters numbers. */
    private static String said(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.write(part.getName().getBytes(StandardCharsets.UTF_8));
                all.write(zip.readAllBytes());
            }
        }
        return Pattern.compile("&#(x?)([0-9a-fA-F]+);")
                .matcher(all.toString(StandardCharsets.UTF_8))
                .replaceAll(reference -> Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(reference.group(2), reference.group(1).isEmpty() ? 10 : 16))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv", "xlsx", "ttl", "nt", "jsonld", "rdf", "trig"})
    void writesTheSameBytesForSocietyWithAndWithoutWhatIsWithheld(String form) throws IOException {
        Path first = folder.resolve("first." + form);
        Path second = folder.resolve("second." + form);

        Run with = convert(whole(), first, "--audience", "public");
        Run without = convert(bare(), second, "--audience", "public");

        assertThat(with.exitCode()).as(with.err()).isEqualTo(ExitCode.CLEAN);
        assertThat(without.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(said(first) + with.out() + with.err())
                .contains("公开的摘要", "公开项")
                .doesNotContain("mark-", "4711", "000002");
    }

    @ParameterizedTest
    @CsvSource({
        "json, true",
        "jsonl, true",
        "csv, true",
        "xlsx, true",
        "ttl, false",
        "nt, false",
        "jsonld, false",
        "rdf, false",
        "trig, false"
    })
    void holdsEverythingWithoutBeingAskedOnlyInFormsOfTheDepartmentsOwn(String form, boolean all) throws IOException {
        Path out = folder.resolve("out." + form);

        convert(whole(), out);

        assertThat(said(out).contains("mark-condition")).isEqualTo(all);
        assertThat(said(out).contains("mark-secret")).isEqualTo(all);
    }

    /** The way to a report for others that the documentation names. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "html", "github"})
    void whatIsFoundInACatalogueForSocietySaysNothingOfTheRest(String format) throws IOException {
        Path open = folder.resolve("open.json");
        Path findings = folder.resolve("findings");
        convert(whole(), open, "--audience", "public");

        Run run = Run.mulu("check", open.toString(), "--format", format, "--output", findings.toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Files.readString(findings)).isNotEmpty();
        assertThat(said(findings) + run.out() + run.err()).doesNotContain(MARKS.toArray(String[]::new));
        assertThat(MARKS).hasSize(16);
    }

    @Test
    void readsStandardInputTwice() throws IOException {
        Path out = folder.resolve("out.json");
        Path same = folder.resolve("same.json");
        byte[] in = Files.readAllBytes(whole());

        Run run = Run.withInput(in, "convert", "-", out.toString(), "--audience", "public");
        convert(whole(), same, "--audience", "public");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(out).hasSameBinaryContentAs(same);
    }

    @Test
    void listsWhatIsWithheldWithReasonsOnRequest() throws IOException {
        Path list = folder.resolve("withheld.json");

        convert(whole(), folder.resolve("out.ttl"), "--withheld", list.toString());

        assertThat(Files.readString(list)).isEqualTo("""
                {
                  "format": "mulu-withheld/1",
                  "audience": "public",
                  "catalog": [
                    {
                      "member": "catalog.publisher.unit",
                      "reason": "internal-element"
                    },
                    {
                      "member": "catalog.extensions.x",
                      "reason": "unregistered-element"
                    }
                  ],
                  "resources": [
                    {
                      "index": 0,
                      "code": "307021/000002",
                      "name": "mark-secret",
                      "reason": "classified"
                    },
                    {
                      "index": 1,
                      "code": "307021/000001",
                      "name": "甲",
                      "members": [
                        {
                          "member": "provider.unit",
                          "reason": "internal-element"
                        },
                        {
                          "member": "sharing.condition",
                          "reason": "internal-element"
                        },
                        {
                          "member": "survey.storageTotal",
                          "reason": "internal-element"
                        },
                        {
                          "member": "items[1]",
                          "reason": "not-open"
                        },
                        {
                          "member": "extensions.mark-key",
                          "reason": "unregistered-element"
                        },
                        {
                          "member": "asWritten.updateCycle",
                          "reason": "text-as-written"
                        }
                      ]
                    },
                    {
                      "index": 2,
                      "code": "307021/000002",
                      "name": "mark-secret",
                      "reason": "classified"
                    }
                  ],
                  "relations": [
                    {
                      "index": 1,
                      "from": "307021/000001",
                      "to": "307021/000002"
                    }
                  ],
                  "summary": {
                    "resources": 3,
                    "withheld": 2,
                    "reasons": {
                      "classified": 2,
                      "internal-element": 4,
                      "not-open": 1,
                      "related-resource-unseen": 1,
                      "text-as-written": 1,
                      "unregistered-element": 2
                    }
                  }
                }
                """);
    }

    @Test
    void doesNotWriteTheListOverTheCatalogue() throws IOException {
        Path out = folder.resolve("out.json");

        Run run = convert(whole(), out, "--withheld", out.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(out).doesNotExist();
    }
}
