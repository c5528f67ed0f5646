package io.mulu.report;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A small catalogue whose texts try to break out of the page, its findings, and pages made of them. */
final class Samples {

    private static final HtmlReport CHINESE = HtmlReport.builder(MetadataRegistry.guide2017())
            .date(LocalDate.of(2026, 3, 2))
            .build();

    private Samples() {}

    static byte[] file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    static String page() throws IOException {
        return page(CHINESE, file("catalog.json"), file("findings.json"));
    }

    /** A page by a registry that has an element for the extension of the third resource. */
    static String pageWithRegisteredExtension() throws IOException {
        MetadataRegistry guide = MetadataRegistry.guide2017();
        List<MetadataElement> elements = new ArrayList<>(guide.elements());
        LocalizedText names = new LocalizedText("来自哪个系统", "From which system");
        elements.add(new MetadataElement(
                "extensions.来源系统名称",
                names,
                names,
                new ClauseRef("示例", "", Confidence.PRACTICE),
                Obligation.OPTIONAL,
                null,
                List.of()));
        return page(
                HtmlReport.builder(new MetadataRegistry(elements, guide.domains()))
                        .build(),
                file("catalog.json"),
                file("findings.json"));
    }

    static String page(Language language) throws IOException {
        HtmlReport report = HtmlReport.builder(MetadataRegistry.guide2017())
                .language(language)
                .build();
        return page(report, file("catalog.json"), file("findings.json"));
    }

    static String uncheckedPage(String catalog) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CHINESE.write(new ByteArrayInputStream(catalog.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The page of the sample catalogue with other findings. */
    static String checkedPage(String findings) throws IOException {
        return page(CHINESE, file("catalog.json"), findings.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(HtmlReport report, byte[] catalog, byte[] findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(new ByteArrayInputStream(catalog), new ByteArrayInputStream(findings), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The text of a data element of a page. */
    static String data(String page, String id) {
        String begin = "<script type=\"application/json\" id=\"data-" + id + "\">";
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf("</script>", from));
    }
}
