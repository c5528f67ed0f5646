package io.mulu.catalog.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.Catalog;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.codes.resource.CodeProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines that are read from their bytes give what a parser gives. A line break behind the opening brace, which changes nothing
 * of what the line says, makes it one that only a parser reads.
 */
class UsualLinesTest {

    private static final String HEADER = "{\"format\":\"mulu-catalog/1\",\"catalog\":{}}\n";

    private static final String RESOURCE = "{\"classification\":{\"code\":\"303011\",\"names\":[\"部门信息资源目录\",\"国务院\"]},"
            + "\"name\":\"企业登记信息\",\"code\":\"303011/000007\",\"summary\":\"名称、代码 \\\"a\\\\b\\\" é\\n。\","
            + "\"provider\":{\"name\":\"民政部\",\"unit\":\"办公室\",\"code\":\"111000000000131433\"},"
            + "\"format\":{\"category\":\"database\",\"type\":\"mysql\"},"
            + "\"items\":[{\"name\":\"名称\",\"dataType\":\"C\",\"length\":\"100\"},"
            + "{\"name\":\"金额\",\"dataType\":\"N\",\"length\":\"18,2\",\"dataElement\":\"DE00001\","
            + "\"sharing\":{\"type\":\"conditional\"},\"asWritten\":{\"dataType\":\"数值型N\"}}],"
            + "\"sharing\":{\"type\":\"unconditional\",\"condition\":\"用于核验\",\"mode\":{\"category\":\"platform\",\"type\":\"database\"}},"
            + "\"openness\":{\"open\":true,\"condition\":\"注明来源\"},\"updateCycle\":\"weekly\",\"issued\":\"2018-09-05\","
            + "\"relatedCodes\":[\"201001/000001\"],\"survey\":{\"storageTotal\":0.9,\"recordsTotal\":162},"
            + "\"extensions\":{\"服务对象\":\"法人\"},\"asWritten\":{\"updateCycle\":\"每周\"},\"classified\":false,\"level\":\"province\"}";

    private static String outcome(byte[] text, JsonLimits limits, int atOnce) {
        StringBuilder outcome = new StringBuilder();
        try (CatalogJsonReader reader = CatalogJsonReader.open(
                new Portions(text, atOnce), "a.jsonl", MetadataRegistry.guide2017(), CodeProfiles.shipped(), limits)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                outcome.append(text(entry.resource())).append('\n');
            }
        } catch (UnreadableInputException e) {
            outcome.append(withoutPlace(e.sentence().en()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return outcome.toString();
    }

    private static String text(InformationResource resource) {
        Catalog catalog = new Catalog(CatalogDescription.builder().build(), List.of(resource));
        return new String(CatalogJson.write(catalog), StandardCharsets.UTF_8);
    }

    private static String withoutPlace(String sentence) {
        StringBuilder text = new StringBuilder();
        sentence.chars().filter(c -> c < '0' || c > '9').forEach(c -> text.append((char) c));
        return text.toString();
    }

    /** A stream that gives little at once. */
    private static final class Portions extends InputStream {

        private final InputStream in;
        private final int most;

        private Portions(byte[] bytes, int most) {
            this.in = new ByteArrayInputStream(bytes);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, Math.min(length, most));
        }
    }

    private static byte[] bytes(String lines) {
        return (HEADER + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** With a line break behind each brace that begins a line. */
    private static byte[] parsed(byte[] text) {
        List<Byte> parsed = new ArrayList<>();
        for (int i = 0; i < text.length; i++) {
            parsed.add(text[i]);
            if (text[i] == '{' && i > 0 && text[i - 1] == '\n') {
                parsed.add((byte) '\n');
            }
        }
        byte[] bytes = new byte[parsed.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = parsed.get(i);
        }
        return bytes;
    }

    private static void assertSame(byte[] text, JsonLimits limits) {
        String expected = outcome(parsed(text), limits, 8000);
        assertThat(outcome(text, limits, 8000)).isEqualTo(expected);
        assertThat(outcome(text, limits, 7)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RESOURCE,
                "{}",
                "{ \"name\" : \"a\" , \"items\" : [ { } ] }",
                "{\"name\":\"a\",\"name\":\"b\",\"items\":[{}],\"items\":[{}]}",
                "{\"name\":null,\"code\":null,\"items\":null,\"sharing\":null,\"openness\":{\"open\":null}}",
                "{\"name\":\"\",\"summary\":\"  \",\"code\":\"\\u3000\"}",
                "{\"name\":12.50,\"summary\":true,\"code\":1e3,\"level\":-1,\"issued\":20180905}",
                "{\"name\":[1,{\"a\":null}],\"sharing\":\"无条件共享\",\"items\":[1,\"x\",{\"name\":\"y\"}]}",
                "{\"name\":\"\\u4f01\\u4E1A\\/\\b\\f\\n\\r\\t\\\\\\\"\",\"𠮷\":\"𠮷野家\"}",
                "{\"name\":\"\\ud842\\udfb7\",\"summary\":\"\\ud842\"}",
                "{\"unknown\":{\"a\":[true,false,null,\"x\"]},\"sharing\":{\"note\":\"x\"},\"provider\":{\"x\":1}}",
                "{\"survey\":{\"storageTotal\":007}}",
                "{\"survey\":{\"storageTotal\":1.}}",
                "{\"survey\":{\"storageTotal\":.5}}",
                "{\"survey\":{\"storageTotal\":0}}",
                "{\"survey\":{\"storageTotal\":1e-2,\"recordsTotal\":-0}}",
                "{\"openness\":{\"open\":tru}}",
                "{\"openness\":{\"open\":truex}}",
                "{\"name\":\"a\" \"code\":\"b\"}",
                "{\"name\":\"a\",}",
                "{,\"name\":\"a\"}",
                "{\"items\":[,]}",
                "{\"items\":[{},]}",
                "{\"items\":[{}{}]}",
                "{\"name\":\"a\\x\"}",
                "{\"name\":\"a\tb\"}",
                "{\"name\":\"a\"",
                "{\"name\":\"a",
                "{\"name\":",
                "{\"name\":\"a\"}}",
                "{\"name\":\"a\"} x",
                "{\"name\":\"a\"},{\"name\":\"b\"}",
                "{\"name\":\"a\"}{\"name\":\"b\"} {\"name\":\"c\"}",
                "{'name':'a'}",
                "{name:\"a\"}",
                "17",
                "\"text\"",
                "[1,2]",
                "null"
            })
    void areReadAsAParserReadsThem(String line) {
        assertSame(bytes(RESOURCE + "\n" + line + "\n" + RESOURCE + "\n"), JsonLimits.STANDARD);
        assertSame(bytes(line), JsonLimits.STANDARD);
    }

    @Test
    void areReadAsAParserReadsThemWithTextsAtTheLimit() {
        for (int limit = 1; limit < 20; limit++) {
            assertSame(
                    bytes("{\"name\":\"企业登记信息\",\"extensions\":{\"服务对象\":\"法人及其他组织\"}}"),
                    new JsonLimits(8, limit, 1 << 20));
        }
    }

    @Test
    void areRefusedAsAParserRefusesThemWhereverAByteIsWrong() {
        byte[] text = bytes(RESOURCE + "\n" + RESOURCE);
        Random random = new Random(1);
        for (int i = HEADER.length(); i < text.length; i++) {
            byte[] wrong = text.clone();
            wrong[i] = (byte) random.nextInt(256);
            assertSame(wrong, JsonLimits.STANDARD);
        }
    }

    @Test
    void breakOffAsAParserSaysWhereverTheyBreakOff() {
        byte[] text = bytes(RESOURCE);
        for (int i = HEADER.length(); i < text.length; i += 3) {
            assertSame(Arrays.copyOf(text, i), JsonLimits.STANDARD);
        }
    }
}
