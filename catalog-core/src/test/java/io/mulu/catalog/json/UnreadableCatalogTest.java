package io.mulu.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableCatalogTest {

    private static final String HEAD = "{\"format\":\"mulu-catalog/1\",";
    private static final JsonLimits SMALL = new JsonLimits(8, 50, 200_000);

    private static UnreadableInputException refusal(byte[] json) {
        try (CatalogJsonReader reader = CatalogJsonReader.open(
                new ByteArrayInputStream(json), "a.json", MetadataRegistry.guide2017(), Samples.PROFILES, SMALL)) {
            while (reader.next() != null) {
                // on to the end
            }
        } catch (UnreadableInputException e) {
            return e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("was read: " + new String(json, StandardCharsets.UTF_8));
    }

    private static UnreadableInputException refusal(String json) {
        return refusal(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|a.json is empty; a catalogue begins with an object",
                "` \n `|a.json is empty;",
                "nonsense|a.json:1:1: this is not valid JSON",
                "PK\u0003\u0004|a.json:1:1: this is not valid JSON",
                "[]|a.json:1:1: a catalogue begins with an object",
                "`\n\n 5`|a.json:3:2: a catalogue begins with an object",
                "null|a.json:1:1: a catalogue begins with an object",
                "{}|a.json:1:2: the member \"format\" is missing; a catalogue names its format, \"mulu-catalog/1\"",
                "{\"name\":\"a\"}|a.json:1:12: the member \"format\" is missing",
                "{\"catalog\":{},\"resources\":[],\"format\":\"mulu-catalog/1\"}|a.json:1:27: the member \"format\" is missing",
                "{\"format\":\"mulu-catalog/2\"}|a.json:1:11: the format \"mulu-catalog/2\" is not known; this version reads \"mulu-catalog/1\".",
                "{\"format\":{\"a\":1}}|a.json:1:11: the format \"{\"a\":1}\" is not known",
                "{\"format\":null}|a.json:1:11: the format \"null\" is not known",
                HEAD + "\"resources\":{}}|a.json:1:40: the member \"resources\" must be a list",
                HEAD + "\"resources\":null}|a.json:1:40: the member \"resources\" must be a list",
                "`" + HEAD
                        + "\"resources\":[],\n\"catalog\":{}}`|a.json:2:1: the member \"catalog\" stands behind \"resources\"; put it before.",
                "`" + HEAD + "\"resources\":[]}\n{}`|a.json:2:1: something follows the end of the catalogue",
                "`" + HEAD + "\"resources\":[]}\n]`|a.json:2:1: this is not valid JSON",
                HEAD
                        + "\"catalog\":{\"codeProfile\":\"guo\"},\"resources\":[]}|the code profile \"guo\" is not known; known are: gbt21063-5, national, provider-sequence-15, tolerant.",
                "{\"format\":\"mulu|breaks off here",
                "{|a.json:1:2: the file breaks off here",
                HEAD + "|a.json:1:28: the file breaks off here",
                HEAD + "\"resources\":[|a.json:1:41: the file breaks off here",
                HEAD + "\"resources\":[{\"name\":\"a\"|a.json:1:52: the file breaks off here",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"name\":\"目录\",\n`|a.json:3:1: the file breaks off here",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"name\":\"目录\"\n{\"name\":\"乙\"}`|a.json:3:1: this is not valid JSON",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"name\":\"目录\",}`|a.json:2:14: this is not valid JSON",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"𠮷目录\":tru}`|this is not valid JSON",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"name\":'a'}`|a.json:2:9: this is not valid JSON",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"name\":NaN}`|this is not valid JSON",
                "`{\"format\":\"mulu-catalog/1\"}\n// {}`|a.json:2:1: this is not valid JSON",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"a\":[[[[[[[[1]]]]]]]]}`|a.json:2:14: objects and lists lie within each other more than 8 deep",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"name\":\"0123456789012345678901234567890123456789012345678901\"}`|a text or number here is longer than 50 characters",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"0123456789012345678901234567890123456789012345678901234567\":1}`|a text or number here is longer than 50 characters",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"n\":0123456789012345678901234567890123456789012345678901}`|this is not valid JSON",
                "`{\"format\":\"mulu-catalog/1\"}\n{\"n\":123456789012345678901234567890123456789012345678901}`|a text or number here is longer than 50 characters"
            })
    void saysInOneSentenceWhatIsWrongAndWhere(String json, String sentence) {
        UnreadableInputException refusal = refusal(json);
        assertThat(refusal.sentence().en())
                .contains(sentence)
                .startsWith("a.json")
                .endsWith(".");
        assertThat(refusal.sentence().zh()).startsWith("a.json").endsWith("。");
        assertThat(refusal).hasNoCause().hasNoSuppressedExceptions();
    }

    static Stream<Arguments> encodings() {
        String json = HEAD + "\"resources\":[{\"name\":\"政务目录\"}]}";
        return Stream.of(
                Arguments.of("GB18030", json.getBytes(Charset.forName("GB18030")), "a.json:1:53: "),
                Arguments.of("UTF-16LE", json.getBytes(StandardCharsets.UTF_16LE), "a.json:1:1: "),
                Arguments.of("UTF-16 with mark", json.getBytes(StandardCharsets.UTF_16), "a.json:1:1: "),
                Arguments.of("UTF-32", json.getBytes(Charset.forName("UTF-32")), "a.json:1:1: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void refusesOtherEncodingsThanUtf8(String name, byte[] json, String place) {
        assertThat(refusal(json).sentence().en())
                .isEqualTo(place + "this is not UTF-8 text; save the file as UTF-8 and try again.");
    }

    @Test
    void refusesAResourceBeyondItsLimit() {
        String item = "{\"name\":\"信息项\"},";
        String json = HEAD + "\"resources\":[{\"items\":[" + item.repeat(20_000) + "{}]}]}";
        assertThat(refusal(json).sentence().en()).contains("is longer than 200000 bytes, which is the limit.");
    }

    @Test
    void readsManyResourcesThatTogetherAreBeyondTheLimitOfOne() throws IOException {
        byte[] json = (HEAD + "\"resources\":[" + "{\"name\":\"资源\"},".repeat(50_000) + "{}]}")
                .getBytes(StandardCharsets.UTF_8);
        int count = 0;
        try (CatalogJsonReader reader = CatalogJsonReader.open(
                new ByteArrayInputStream(json), "a.json", MetadataRegistry.guide2017(), Samples.PROFILES, SMALL)) {
            while (reader.next() != null) {
                count++;
            }
        }
        assertThat(count).isEqualTo(50_001);
    }

    @Test
    void passesOnTheExceptionOfTheStream() {
        IOException broken = new IOException("connection reset");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }
        };
        assertThatThrownBy(() -> CatalogJsonReader.open(in, "a", MetadataRegistry.guide2017(), Samples.PROFILES))
                .isSameAs(broken);
    }

    @ParameterizedTest
    @CsvSource({"7, 1, 1", "8, 0, 1", "8, 1, 0"})
    void refusesLimitsThatNoCatalogueCouldKeep(int nesting, int text, int entry) {
        assertThatThrownBy(() -> new JsonLimits(nesting, text, entry)).isInstanceOf(IllegalArgumentException.class);
    }
}
