package io.mulu.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.text.Language;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page makes of its data, in a Chromium found on the path. */
final class PageInBrowserTest {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final int SECONDS = 60;

    @TempDir
    static Path folder = Path.of("");

    private static String browser = "";

    @BeforeAll
    static void findBrowser() {
        Optional<String> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(path -> NAMES.stream().map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .filter(PageInBrowserTest::runs)
                .findFirst();
        String missing = "SKIPPED: no Chromium on the path, so the page was not tried in a browser";
        if (found.isEmpty()) {
            System.err.println(missing);
        }
        Assumptions.assumeTrue(found.isPresent(), missing);
        browser = found.orElseThrow();
    }

    /** Whether it is more than a stub that asks for an installation. */
    private static boolean runs(String command) {
        try {
            Process process = new ProcessBuilder(command, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The page as the browser has it once its scripts have run; no script may have complained. */
    private static String shown(String page, String address) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile(folder, "page", ".html"), page);
        Path dom = Files.createTempFile(folder, "dom", ".html");
        Path log = Files.createTempFile(folder, "log", ".txt");
        Process process = new ProcessBuilder(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                        "--window-size=1440,900",
                        "--dump-dom",
                        file.toUri() + address)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(Files.readString(log)).doesNotContain("CONSOLE");
        return Files.readString(dom);
    }

    private static String figure(String dom, String name) {
        Matcher matcher = Pattern.compile("data-(?:figure|rule)=\"" + name + "\"[^>]*>([^<]*)<")
                .matcher(dom);
        return matcher.find() ? matcher.group(1) : "(not shown)";
    }

    @Test
    void countsWhatIsInTheCatalogue() throws IOException, InterruptedException {
        String dom = shown(Samples.page(), "");

        assertThat(List.of(
                        figure(dom, "resources"),
                        figure(dom, "items"),
                        figure(dom, "providers"),
                        figure(dom, "shared"),
                        figure(dom, "open"),
                        figure(dom, "errors")))
                .containsExactly("3", "3", "2", "67%", "33%", "1,234");
        assertThat(figure(dom, "matches")).isEqualTo("3 项资源");
        assertThat(figure(dom, "required-element")).isEqualTo("1,234 处");
        assertThat(figure(dom, "value-not-listed")).isEqualTo("1 处");
    }

    @Test
    void showsHostileTextAsText() throws IOException, InterruptedException {
        String dom = shown(Samples.page(), "");

        assertThat(dom)
                .contains("<title>某省民政厅政务信息资源目录&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("&lt;b&gt;信息&lt;/b&gt;</a>")
                .doesNotContain("<script>alert", "<b>信息");
    }

    @Test
    void putsResourcesUnderTheirClassificationByNameOrCode() throws IOException, InterruptedException {
        String dom = shown(Samples.page(), "");

        assertThat(dom)
                .contains("aria-label=\"部门政务信息资源目录 3 2\"")
                .contains("aria-label=\"国务院 303 2\"")
                .contains("aria-label=\"未分类 1\"");
    }

    @Test
    void opensInEnglish() throws IOException, InterruptedException {
        String dom = shown(Samples.page(Language.EN), "");

        assertThat(dom).contains("<html lang=\"en\"").contains("3 resources with 3 items from 2 providers.");
        assertThat(figure(dom, "required-element")).isEqualTo("1,234");
    }

    @Test
    void showsOneResourceAtItsAddress() throws IOException, InterruptedException {
        String dom = shown(Samples.page(), "#resource-1");
        String dialog = dom.substring(dom.indexOf("<dialog"), dom.indexOf("</dialog>"));

        assertThat(dialog)
                .contains("open=\"\"")
                .contains("<h2 id=\"detail-title\">社会组织登记信息</h2>")
                .contains("<span class=\"other\" lang=\"en\">Sharing type</span>")
                .contains("<b>原文</b>datetime2")
                .contains("/resources/0/items/1/dataType")
                .contains("href=\"#resource-2\"");
    }

    @Test
    void callsAnExtensionByTheNameOfItsElementOnce() throws IOException, InterruptedException {
        String named = shown(Samples.pageWithRegisteredExtension(), "#resource-3");
        String plain = shown(Samples.page(), "#resource-3");

        assertThat(dialog(named)).containsOnlyOnce("区划系统").contains("来自哪个系统").doesNotContain("来源系统名称");
        assertThat(dialog(plain)).containsOnlyOnce("区划系统").contains("来源系统名称");
    }

    private static String dialog(String dom) {
        return dom.substring(dom.indexOf("<dialog"), dom.indexOf("</dialog>"));
    }

    @Test
    void findsResourcesAndFindingsByAnyWord() throws IOException, InterruptedException {
        String dom = shown(Samples.page(), "#search=" + URLEncoder.encode("DATETIME2", UTF_8));

        assertThat(figure(dom, "hits")).isEqualTo("“DATETIME2”：1 项资源，1 处问题");
    }

    @Test
    void tellsOfWaiversAndOfWhatABaselineKnows() throws IOException, InterruptedException {
        String findings = """
                {"format": "mulu-findings/1", "profile": "p",
                 "layers": [{"layer": "national", "profile": "guide-2017"}, {"layer": "province", "profile": "p"}],
                 "summary": {"errors": 0, "warnings": 1, "notes": 0},
                 "baseline": {"known": 1, "new": 0, "fixed": 7, "absent": []},
                 "waivers": [{"id": "p/1", "message": {"zh": "豁免p/1：<b>系统改造</b>", "en": "Waiver p/1"}}],
                 "rules": [{"id": "duplicate-name", "severity": "warning", "count": 1}],
                 "findings": [{"rule": "duplicate-name", "severity": "warning", "waiver": "p/1", "baselineState": "unchanged"}]}""";
        String dom = shown(Samples.checkedPage(findings), "#rule-duplicate-name");
        String clean = shown(
                Samples.checkedPage(findings.replaceAll("(?s)\\{\"id\": \"duplicate.*count\": 1}", "")
                        .replaceAll("(?s)\\{\"rule\": .*unchanged\"}", "")),
                "");

        assertThat(figure(dom, "baseline")).isEqualTo("与基线相比：已知 1 处，新出现 0 处，已改正或不再出现 7 处。");
        assertThat(dom).contains("guide-2017 → p", "豁免p/1：&lt;b&gt;系统改造&lt;/b&gt;");
        assertThat(clean).contains("检查未发现问题", "豁免p/1：");
    }

    @Test
    void saysWhenNothingWasChecked() throws IOException, InterruptedException {
        String dom = shown(Samples.uncheckedPage("{\"format\":\"mulu-catalog/1\"}"), "");

        assertThat(dom).contains("目录中还没有信息资源。").contains("本目录未附检查结果。");
        assertThat(figure(dom, "errors")).isEqualTo("–");
    }
}
