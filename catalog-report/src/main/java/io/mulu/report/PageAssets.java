package io.mulu.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every page is made of: styles, scripts and words, and the content security policy that lets these scripts and
 * styles run, known by their hashes, and nothing else. Immutable.
 */
final class PageAssets {

    /** Chart.js as its webjar holds it. */
    static final String CHART_LIBRARY = "META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";

    /** In this order: a script may use, while it is read, what stands above it. */
    static final List<String> SCRIPTS = List.of(
            "dom",
            "words",
            "data",
            "facets",
            "pager",
            "badges",
            "charts",
            "head",
            "overview",
            "tree",
            "list",
            "quality",
            "detail",
            "search",
            "theme",
            "main");

    private static final String SOURCE_MAP = "//# sourceMappingURL=";

    private final String style;
    private final String chart;
    private final String script;
    private final String words;

    private PageAssets() {
        this.style = embeddable("page.css", resource("page.css"), "</style");
        this.chart = embeddable(CHART_LIBRARY, withoutSourceMap(library()), "</script");
        this.script = embeddable("js", "'use strict';\n(() => {\n" + scripts() + "})();\n", "</script");
        this.words = resource("words.json");
    }

    static PageAssets shipped() {
        return Shipped.ASSETS;
    }

    String style() {
        return style;
    }

    String chart() {
        return chart;
    }

    String script() {
        return script;
    }

    void writeWords(OutputStream out) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        EmbeddedJson.copy(new ByteArrayInputStream(bytes), EmbeddedJson.WORDS, out);
    }

    /** The policy: no request of any kind, no form, no base; scripts and styles only by hash. */
    String policy() {
        return "default-src 'none'; script-src " + hash(chart) + " " + hash(script) + "; style-src " + hash(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    static String resource(String name) {
        try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String library() {
        try (InputStream in = PageAssets.class.getClassLoader().getResourceAsStream(CHART_LIBRARY)) {
            return read(CHART_LIBRARY, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser reads every line end of a page as a line feed, and hashes what it has read. */
    private static String read(String name, @Nullable InputStream in) throws IOException {
        if (in == null) {
            throw new IllegalStateException("no resource " + name);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String scripts() {
        return SCRIPTS.stream().map(name -> resource("js/" + name + ".js")).collect(Collectors.joining("\n"));
    }

    private static String withoutSourceMap(String library) {
        return library.lines().filter(line -> !line.startsWith(SOURCE_MAP)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String embeddable(String name, String text, String end) {
        if (text.contains(end) || text.contains("<!--") || text.contains(SOURCE_MAP)) {
            throw new IllegalStateException(name + " cannot stand in a page");
        }
        return text;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class Shipped {
        static final PageAssets ASSETS = new PageAssets();
    }
}
