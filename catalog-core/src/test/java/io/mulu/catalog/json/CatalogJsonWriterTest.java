package io.mulu.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.stream.ResourceSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogJsonWriterTest {

    private static final CatalogDescription NOTHING =
            CatalogDescription.builder().build();

    private static String write(InformationResource... resources) {
        return text(CatalogJson.write(new Catalog(NOTHING, List.of(resources))));
    }

    private static String line(InformationResource resource) {
        String[] lines = text(CatalogJson.writeLines(new Catalog(NOTHING, List.of(resource))))
                .split("\n", -1);
        assertThat(lines).hasSize(3);
        return lines[1];
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void writesEveryMemberInTheOrderOfTheFormat() {
        GoldenFile.assertSame(getClass(), "full.json", CatalogJson.write(Samples.catalog()));
    }

    @Test
    void writesOneResourceALineBehindALineForTheCatalogue() {
        GoldenFile.assertSame(getClass(), "full.jsonl", CatalogJson.writeLines(Samples.catalog()));
    }

    @Test
    void leavesOutWhatIsAbsentOrEmpty() {
        assertThat(write(InformationResource.builder()
                        .item(DataItem.builder().build())
                        .build()))
                .isEqualTo("""
                        {
                          "format": "mulu-catalog/1",
                          "catalog": {},
                          "resources": [
                            {
                              "items": [
                                {}
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesACatalogueWithoutResources() {
        assertThat(write())
                .isEqualTo("{\n  \"format\": \"mulu-catalog/1\",\n  \"catalog\": {},\n  \"resources\": []\n}\n");
        assertThat(text(CatalogJson.writeLines(new Catalog(NOTHING, List.of()))))
                .isEqualTo("{\"format\":\"mulu-catalog/1\",\"catalog\":{}}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.50",
        "0, 0",
        "1E+3, 1E+3",
        "0.0000001, 0.0000001",
        "1E-90, 1E-90",
        "123456789012345678901234567890.12, 123456789012345678901234567890.12"
    })
    void writesFiguresAsPlainNumbersUnlessThatWouldChangeTheirScaleOrFillPages(BigDecimal figure, String json) {
        Survey survey = new Survey(figure, null, null, null, null, null);
        assertThat(line(InformationResource.builder().survey(survey).build()))
                .isEqualTo("{\"survey\":{\"storageTotal\":" + json + "}}");
    }

    @Test
    void escapesOnlyWhatMustBeEscaped() {
        assertThat(line(InformationResource.builder()
                        .name("a\"b\\c/d\n\u0001𠮷é")
                        .build()))
                .isEqualTo("{\"name\":\"a\\\"b\\\\c/d\\n\\u0001𠮷é\"}");
    }

    @Test
    void writesTheReplacementCharacterForUnpairedSurrogates() {
        String high = "\uD842";
        String low = "\uDFB7";
        assertThat(line(InformationResource.builder()
                        .name("a" + high + "b" + low + high + low + high)
                        .extension(low, "")
                        .build()))
                .isEqualTo("{\"name\":\"a\uFFFDb\uFFFD𠮷\uFFFD\",\"extensions\":{\"\uFFFD\":\"\"}}");
    }

    @Test
    void refusesCallsOutOfOrder() throws IOException {
        List<String> problems = new ArrayList<>();
        for (boolean lines : new boolean[] {false, true}) {
            try (ResourceSink sink = sink(lines, new ByteArrayOutputStream())) {
                problems.add(problem(() -> sink.write(Samples.full())));
                problems.add(problem(sink::finish));
                sink.begin(NOTHING);
                problems.add(problem(() -> sink.begin(NOTHING)));
                sink.finish();
                problems.add(problem(() -> sink.write(Samples.full())));
                problems.add(problem(sink::finish));
            }
        }
        List<String> once = List.of(
                "write is called between begin and finish",
                "finish is called once, after begin",
                "begin was called before",
                "write is called between begin and finish",
                "finish is called once, after begin");
        List<String> twice = new ArrayList<>(once);
        twice.addAll(once);
        assertThat(problems).isEqualTo(twice);
    }

    private static ResourceSink sink(boolean lines, OutputStream out) {
        return lines ? new CatalogJsonLinesWriter(out) : new CatalogJsonWriter(out);
    }

    private interface Call {
        void run() throws IOException;
    }

    private static String problem(Call call) throws IOException {
        try {
            call.run();
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
        return "";
    }

    @Test
    void addsNothingWhenClosedBeforeItsEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResourceSink sink = new CatalogJsonWriter(bytes)) {
            sink.begin(NOTHING);
        }
        assertThat(text(bytes.toByteArray()))
                .isEqualTo("{\n  \"format\": \"mulu-catalog/1\",\n  \"catalog\": {},\n  \"resources\": [");
    }

    @Test
    void closesTheStreamOnlyWhenClosedItself() throws IOException {
        List<String> calls = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        try (ResourceSink sink = new CatalogJsonLinesWriter(out)) {
            sink.begin(NOTHING);
            sink.finish();
            assertThat(calls).containsExactly("flush");
        }
        assertThat(calls).endsWith("close");
    }

    @Test
    void passesOnTheExceptionOfTheStream() {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> {
                    ResourceSink sink = new CatalogJsonWriter(out);
                    sink.begin(NOTHING);
                    sink.finish();
                })
                .isSameAs(full);
    }
}
