package io.mulu.catalog.json.out;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON as UTF-8 without byte order mark, member by member; an absent member is not written at all. An unpaired
 * surrogate is no character and has no form in UTF-8; U+FFFD is written in its place.
 *
 * <p>A stream that fails shows as an unchecked exception of the JSON library; {@link #run} turns it into the
 * {@link IOException} that it was. For use by one thread.
 */
public final class JsonOut {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .rootValueSeparator("")
            .build();

    /** A figure with more places than this, on either side, is written with an exponent. */
    private static final int MOST_PLACES = 40;

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /**
     * On one line, without blanks.
     *
     * @param out where to write; needs no buffer of its own
     * @return a writer
     */
    public static JsonOut compact(OutputStream out) {
        return new JsonOut(FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8));
    }

    /**
     * Indented by two blanks, each member and element on a line of its own, lines ended by a line feed.
     *
     * @param out where to write; needs no buffer of its own
     * @return a writer
     */
    public static JsonOut indented(OutputStream out) {
        DefaultIndenter byTwo = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(byTwo);
        printer.indentObjectsWith(byTwo);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer.createInstance();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return new JsonOut(FACTORY.createGenerator(context, out, JsonEncoding.UTF8));
    }

    /** Some writing. */
    @FunctionalInterface
    public interface Step {
        /** Writes. */
        void run();
    }

    /**
     * Does some writing.
     *
     * @param step what to write
     * @throws IOException if the stream refuses it
     */
    public static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    /** Begins an object. */
    public void open() {
        json.writeStartObject();
    }

    /**
     * Begins an object as a member.
     *
     * @param name the member
     */
    public void open(String name) {
        json.writeName(name);
        json.writeStartObject();
    }

    /** Ends an object. */
    public void close() {
        json.writeEndObject();
    }

    /** Begins a list that is a document of its own, or an element. */
    public void openList() {
        json.writeStartArray();
    }

    /**
     * Begins a list as a member.
     *
     * @param name the member
     */
    public void openList(String name) {
        json.writeName(name);
        json.writeStartArray();
    }

    /**
     * An element that is a text.
     *
     * @param text its value
     */
    public void element(String text) {
        json.writeString(wellFormed(text));
    }

    /** Ends a list. */
    public void closeList() {
        json.writeEndArray();
    }

    /** Ends the line. */
    public void endLine() {
        json.writeRaw('\n');
    }

    /** Flushes what was written, and the stream. */
    public void flush() {
        json.flush();
    }

    /** Closes the stream; adds nothing to what was written. */
    public void closeStream() {
        json.close();
    }

    /**
     * A member that is a text.
     *
     * @param name the member
     * @param text its value; null for none
     */
    public void text(String name, @Nullable String text) {
        if (text != null) {
            json.writeName(name);
            json.writeString(wellFormed(text));
        }
    }

    /**
     * A member that is true or false.
     *
     * @param name the member
     * @param value its value; null for none
     */
    public void flag(String name, @Nullable Boolean value) {
        if (value != null) {
            json.writeName(name);
            json.writeBoolean(value);
        }
    }

    /**
     * A member that is null.
     *
     * @param name the member
     */
    public void none(String name) {
        json.writeName(name);
        json.writeNull();
    }

    /**
     * A member that is a whole number.
     *
     * @param name the member
     * @param value its value
     */
    public void number(String name, long value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    /**
     * A member that is a decimal number; its scale is kept.
     *
     * @param name the member
     * @param value its value; null for none
     */
    public void figure(String name, @Nullable BigDecimal value) {
        if (value != null) {
            boolean plain = value.scale() >= 0 && value.scale() <= MOST_PLACES && value.precision() <= MOST_PLACES;
            json.writeName(name);
            json.writeNumber(plain ? value.toPlainString() : value.toString());
        }
    }

    /**
     * A member that is a list of texts.
     *
     * @param name the member
     * @param texts its value; not written when empty
     */
    public void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            openList(name);
            texts.forEach(text -> json.writeString(wellFormed(text)));
            closeList();
        }
    }

    /**
     * A member that is an object of texts.
     *
     * @param name the member
     * @param texts its value, in the order of the map; not written when empty
     */
    public void texts(String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            open(name);
            texts.forEach((key, text) -> text(wellFormed(key), text));
            close();
        }
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return mended(text, i);
            }
        }
        return text;
    }

    private static String mended(String text, int first) {
        StringBuilder mended = new StringBuilder(text.length()).append(text, 0, first);
        text.codePoints().skip(text.codePointCount(0, first)).forEach(c -> mended.appendCodePoint(scalar(c)));
        return mended.toString();
    }

    private static int scalar(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? 0xFFFD : codePoint;
    }
}
