package io.mulu.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.DivisibleSource.Part;
import io.mulu.catalog.stream.Entry;
import io.mulu.codes.resource.CodeProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogPartsTest {

    private static final int MANY = 2000;

    /** Half a megabyte with all that may stand between values, and values on several lines. */
    private static String lines(String between) {
        StringBuilder text = new StringBuilder("{\"format\":\"mulu-catalog/1\",\"catalog\":{}}").append(between);
        for (int i = 0; i < MANY; i++) {
            String open = i % 7 == 0 ? "{\n \"name\": \"" : "{\"name\":\"";
            text.append(open).append("资源".repeat(30)).append(i).append("\",\"summary\":\"甲}\\n{乙\"}");
            text.append(i % 11 == 0 ? " \r\n\n" : i % 13 == 0 ? "\n\t" : between);
        }
        return text.toString();
    }

    private static String document() {
        StringBuilder text = new StringBuilder("{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[");
        for (int i = 0; i < MANY; i++) {
            text.append(i == 0 ? "" : ",\n").append("{\"name\":\"资源").append(i).append("\"}");
        }
        return text.append("]}").toString();
    }

    private static CatalogJsonReader open(String text) throws IOException {
        return CatalogJsonReader.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "a.json",
                MetadataRegistry.guide2017(),
                CodeProfiles.shipped());
    }

    private static String told(Entry entry) {
        return entry.resource().name() + " " + entry.locator().locate("")
                + entry.locator().locate("summary");
    }

    private static List<String> oneByOne(CatalogJsonReader reader) throws IOException {
        List<String> told = new ArrayList<>();
        for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
            told.add(told(entry));
        }
        return told;
    }

    private static List<Part> parts(CatalogJsonReader reader) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
            parts.add(part);
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", " ", ""})
    void ofLinesHoldTheEntriesWithTheirPlaces(String between) throws IOException {
        String text = lines(between);
        List<String> told = new ArrayList<>();
        List<Part> parts = parts(open(text));
        for (Part part : parts) {
            part.read().forEach(entry -> told.add(told(entry)));
        }
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(told).isEqualTo(oneByOne(open(text))).hasSize(MANY);
    }

    @Test
    void mayBeReadInAnyOrder() throws IOException {
        String text = lines("\n");
        List<Part> parts = parts(open(text));
        List<String> told = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            List<String> ofPart = new ArrayList<>();
            parts.get(i).read().forEach(entry -> ofPart.add(told(entry)));
            told.addAll(0, ofPart);
        }
        assertThat(told).isEqualTo(oneByOne(open(text)));
    }

    @Test
    void ofADocumentHoldTheEntriesWithTheirPlaces() throws IOException {
        List<String> told = new ArrayList<>();
        for (Part part : parts(open(document()))) {
            part.read().forEach(entry -> told.add(told(entry)));
        }
        assertThat(told).isEqualTo(oneByOne(open(document()))).hasSize(MANY);
    }

    @Test
    void goOnOneByOneFromAnyPartOn() throws IOException {
        String text = lines("\n");
        CatalogJsonReader reader = open(text);
        List<Part> parts = parts(reader);
        int before = parts.get(0).read().size();
        reader.resumeAt(parts.get(1));
        List<String> all = oneByOne(open(text));
        assertThat(oneByOne(reader)).isEqualTo(all.subList(before, all.size()));
    }

    @Test
    void refuseAPartThatHoldsSomethingUnreadable() throws IOException {
        String text = lines("\n").replaceFirst("资源0\"", "资源0\"x");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> parts(open(text)).get(0).read());
    }

    @Test
    void areNotMixedWithSingleEntries() throws IOException {
        CatalogJsonReader begun = open(lines("\n"));
        begun.next();
        assertThatIllegalStateException().isThrownBy(begun::nextPart);
        CatalogJsonReader divided = open(lines("\n"));
        divided.nextPart();
        assertThatIllegalStateException().isThrownBy(divided::next);
        CatalogJsonReader document = open(document());
        document.nextPart();
        assertThatIllegalStateException().isThrownBy(document::next);
        assertThatIllegalArgumentException().isThrownBy(() -> divided.resumeAt(List::of));
    }
}
