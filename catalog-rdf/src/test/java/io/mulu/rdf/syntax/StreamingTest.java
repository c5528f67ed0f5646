package io.mulu.rdf.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.testing.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Writers pass on what they have got, and a catalogue of twice the size costs twice as much. */
class StreamingTest {

    private interface Writer extends BiFunction<OutputStream, RdfOptions, ResourceSink> {}

    static Stream<Arguments> writers() {
        return Stream.of(RdfSyntax.values())
                .flatMap(syntax -> Stream.of(Audience.values())
                        .map(audience -> Arguments.of(Named.of(syntax.id(), (Writer) syntax::writer), audience)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void writesAsManyBytesForEveryResource(Writer writer, Audience audience) {
        Counter counter = new Counter();
        long empty = write(writer, audience, 0, counter);
        long one = write(writer, audience, 1, counter);
        long hundred = write(writer, audience, 100, counter);
        long thousand = write(writer, audience, 1000, counter);
        assertThat(one).isGreaterThan(empty);
        assertThat((thousand - hundred) % 900).isZero();
        assertThat((hundred - one) % 99).isZero();
        assertThat((thousand - hundred) / 900).isEqualTo((hundred - one) / 99);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void holdsNoMoreBackThanAPortion(Writer writer, Audience audience) {
        Counter counter = new Counter();
        long whole = write(writer, audience, 1000, counter);
        assertThat(counter.beforeFinish).isGreaterThan(whole - 40_000);
    }

    private static long write(Writer writer, Audience audience, int resources, Counter counter) {
        counter.bytes = 0;
        try (ResourceSink sink = writer.apply(counter, RdfOptions.defaults().withAudience(audience))) {
            sink.begin(CatalogDescription.builder().build());
            for (int i = 0; i < resources; i++) {
                sink.write(Samples.plain(100_000 + i).toBuilder()
                        .name("资源")
                        .summary("摘要")
                        .build());
            }
            counter.beforeFinish = counter.bytes;
            sink.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counter.bytes;
    }

    @Test
    void closesTheStreamItWasGiven() throws IOException {
        Counter counter = new Counter();
        new TurtleCatalogWriter(counter, RdfOptions.defaults()).close();
        new JsonLdCatalogWriter(counter, RdfOptions.defaults()).close();
        assertThat(counter.closed).isEqualTo(2);
    }

    @Test
    void passesOnWhatTheStreamSays() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> {
                    TurtleCatalogWriter writer = new TurtleCatalogWriter(full, RdfOptions.defaults());
                    writer.begin(CatalogDescription.builder().build());
                    writer.finish();
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void refusesToLoseAValueThatComesLate() {
        JsonLdSink sink = new JsonLdSink(new Utf8Buffer(new ByteArrayOutputStream()), new BaseIri("https://a/"));
        sink.subject("https://a/x");
        sink.text(Property.DCT_TITLE, "一", "zh");
        sink.text(Property.DCT_IDENTIFIER, "1", null);
        assertThatThrownBy(() -> sink.text(Property.DCT_TITLE, "二", "zh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dct:title");
    }

    private static final class Counter extends OutputStream {

        private long bytes;
        private long beforeFinish;
        private int closed;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
