package io.mulu.rdf.dcat;

import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes values as XML Schema does. */
public final class Lexical {

    /** Digits beyond which a figure is no figure of a survey, and is not spelt out. */
    private static final int MOST_DIGITS = 1000;

    /** Small numbers return all the time. */
    private static final String[] NUMBERS =
            IntStream.range(0, 256).mapToObj(Integer::toString).toArray(String[]::new);

    private Lexical() {}

    static String number(int number) {
        return number >= 0 && number < NUMBERS.length ? NUMBERS[number] : Integer.toString(number);
    }

    /**
     * A date: ISO 8601, but a year after 9999 has no plus sign.
     *
     * @param date the date
     * @return its form in {@code xsd:date}
     */
    public static String date(LocalDate date) {
        String text = date.toString();
        return text.charAt(0) == '+' ? text.substring(1) : text;
    }

    static void decimal(GraphSink out, Property property, @Nullable BigDecimal value) throws IOException {
        if (value == null) {
            return;
        }
        if (value.scale() > MOST_DIGITS || value.scale() < -MOST_DIGITS) {
            out.typed(property, value.toString(), Term.XSD_DOUBLE);
        } else {
            out.typed(property, value.toPlainString(), Term.XSD_DECIMAL);
        }
    }
}
