package io.mulu.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.catalog.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlReportTest {

    private static final String POLICY_TAG = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

    private static JsonNode parsed(String json) throws IOException {
        return JsonTree.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "page");
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void needsNothingButItself() throws IOException {
        String page = Samples.page();
        String markup = PageAssets.resource("page.html");

        assertThat(page).doesNotContain("sourceMappingURL", "@import", "url(", "<link", "<img", "<iframe", "<base");
        assertThat(all("(?:src|href)=\"([^\"]*)\"", markup)).containsExactly("#main");
        assertThat(all("(https?://[^\"'` )]*)", PageAssets.shipped().script()))
                .containsExactly("http://www.w3.org/2000/svg");
        assertThat(all("(https?://[^\"'` )]*)", PageAssets.shipped().style())).isEmpty();
    }

    @Test
    void forbidsEveryRequestAndEveryScriptButItsOwn() throws Exception {
        String page = Samples.page();
        int from = page.indexOf(POLICY_TAG) + POLICY_TAG.length();
        String policy = page.substring(from, page.indexOf('"', from));
        List<String> scripts = all("<script>(.*?)</script>", page);
        List<String> styles = all("<style>(.*?)</style>", page);

        assertThat(scripts).hasSize(2);
        assertThat(styles).hasSize(1);
        assertThat(policy)
                .isEqualTo("default-src 'none'; script-src " + hash(scripts.get(0)) + " " + hash(scripts.get(1))
                        + "; style-src " + hash(styles.get(0))
                        + "; img-src data:; base-uri 'none'; form-action 'none'");
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void letsNoTextBreakOut() throws IOException {
        String page = Samples.page();

        assertThat(page).doesNotContain("<script>alert", "<b>", "<!--");
        assertThat(Samples.data(page, "catalog"))
                .doesNotContain("<")
                .contains("\\u003c/script>\\u003cscript>alert(1)\\u003c/script>");
        assertThat(all("(</script>)", page)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog", "findings"})
    void embedsWhatItWasGiven(String name) throws IOException {
        String given = new String(Samples.file(name + ".json"), UTF_8);
        String embedded = Samples.data(Samples.page(), name);

        assertThat(plain(parsed(embedded))).isEqualTo(plain(parsed(given)));
        assertThat(embedded).doesNotContain("\n", "  ");
    }

    /** The node with members and texts in a form that can be compared. */
    private static String plain(JsonNode node) {
        try {
            StringBuilder text = new StringBuilder("{");
            node.members()
                    .forEach((key, child) ->
                            text.append(key).append('=').append(plain(child)).append(';'));
            return text.append('}').toString();
        } catch (IllegalArgumentException noObject) {
            return listOrText(node);
        }
    }

    private static String listOrText(JsonNode node) {
        try {
            return node.elements().stream().map(HtmlReportTest::plain).toList().toString();
        } catch (IllegalArgumentException noList) {
            return node.text();
        }
    }

    @Test
    void labelsComeFromTheRegistry() throws IOException {
        JsonNode labels = parsed(Samples.data(Samples.page(), "labels"));
        List<MetadataElement> elements = MetadataRegistry.guide2017().elements();

        assertThat(labels.list("elements").stream().map(node -> node.text("id") + node.text("zh") + node.text("en")))
                .containsExactlyElementsOf(elements.stream()
                        .map(one -> one.id() + one.names().zh() + one.names().en())
                        .toList());
        assertThat(labels.require("domains").list("sharing-type").stream().map(node -> node.text("zh")))
                .containsExactly("无条件共享", "有条件共享", "不予共享");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void opensInTheLanguageAskedFor(Language language) throws IOException {
        String page = Samples.page(language);

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">");
        assertThat(Samples.data(page, "settings")).isEqualTo("{\"language\":\"" + language.tag() + "\"}");
    }

    @Test
    void showsTheDateItIsGivenAndNoOther() throws IOException {
        assertThat(Samples.data(Samples.page(), "settings")).isEqualTo("{\"language\":\"zh\",\"date\":\"2026-03-02\"}");
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        assertThat(Samples.page()).isEqualTo(Samples.page());
    }

    @Test
    void leavesFindingsOutWhenThereWasNoCheck() throws IOException {
        String page = Samples.uncheckedPage("\uFEFF{\"format\": \"mulu-catalog/1\", \"resources\": []}\n");

        assertThat(Samples.data(page, "findings")).isEqualTo("null");
        assertThat(Samples.data(page, "catalog")).isEqualTo("{\"format\":\"mulu-catalog/1\",\"resources\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "null",
                "[]",
                "\"text\"",
                "{\"a\":1",
                "{\"a\":\"b",
                "{}{}",
                "{}]",
                "{\"a\":<}",
                "{\"a\":\"\\<\"}",
                "{\"a\":\"line\nend\"}",
                "<html></html>",
                "}"
            })
    void refusesWhatIsNoWholeObject(String catalog) {
        assertThatThrownBy(() -> Samples.uncheckedPage(catalog))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("the catalogue (byte ")
                .satisfies(e -> assertThat(
                                ((UnreadableInputException) e).sentence().zh())
                        .startsWith("目录数据不是一个完整的"));
    }

    @Test
    void insertsDataOnlyAsText() {
        assertThat(PageAssets.shipped().script())
                .doesNotContain(
                        "innerHTML",
                        "outerHTML",
                        "insertAdjacentHTML",
                        "document.write",
                        "eval(",
                        "new Function",
                        "DOMParser",
                        "fetch(",
                        "XMLHttpRequest",
                        "localStorage");
    }
}
