package io.mulu.rdf.jena;

import com.apicatalog.jsonld.JsonLdError;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.rdf.intake.InputSyntax;
import io.mulu.rdf.intake.IntakeLimits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

/**
 * Jena's parsers, for input that nobody vouches for: nothing is fetched, and whatever goes wrong becomes a sentence. What
 * is merely doubtful, such as an unusual IRI or a date that no calendar has, is read as it stands.
 */
final class DocumentParser {

    /** What relative IRIs are read against: a host that is reserved for examples, so that no path of a machine shows. */
    private static final String BASE = "https://mulu.example/";

    private static final int MARK = 0xFEFF;
    private static final String MESSAGE = ", message=";

    private final UnreadableRdf unreadable;
    private final InputSyntax syntax;
    private final IntakeLimits limits;
    private final OfflineLoader loader = new OfflineLoader();
    private @Nullable WatchedReader reader;

    DocumentParser(String file, InputSyntax syntax, IntakeLimits limits) {
        this.unreadable = new UnreadableRdf(file);
        this.syntax = syntax;
        this.limits = limits;
    }

    /**
     * Parses to the end, or to what cannot be read.
     *
     * @throws UnreadableInputException if the document is not of its syntax or goes beyond the limits
     * @throws IOException if the stream cannot be read
     */
    void parse(InputStream in, StreamRDF sink) throws IOException {
        JenaSystem.init();
        Faults faults = new Faults();
        try {
            InputStream limited = new LimitedInput(in, limits.bytes());
            StreamRDF statements = new LimitedSink(sink, limits.statements());
            if (syntax == InputSyntax.JSON_LD) {
                JsonLdStatements.read(watched(limited), loader, BASE, statements);
            } else {
                builder(limited).lang(lang()).base(BASE).errorHandler(faults).parse(statements);
            }
        } catch (JsonLdError | IOException | RuntimeException e) {
            throw failure(e, faults);
        } catch (StackOverflowError e) {
            throw unreadable.because("too-deep", Map.of());
        }
    }

    /** Jena would rather have bytes, but replaces those that are no UTF-8 without a word. */
    @SuppressWarnings("deprecation")
    private RDFParserBuilder builder(InputStream in) throws IOException {
        RDFParserBuilder builder = RDFParser.create();
        if (syntax == InputSyntax.RDF_XML) {
            return builder.source(in);
        }
        return builder.source(watched(in));
    }

    private WatchedReader watched(InputStream in) throws IOException {
        WatchedReader text = text(in);
        reader = text;
        skipMark(text);
        return text;
    }

    /** Text in UTF-8 and in nothing else. */
    private static WatchedReader text(InputStream in) {
        return new WatchedReader(new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))));
    }

    private static void skipMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
    }

    private Lang lang() {
        return switch (syntax) {
            case TURTLE -> Lang.TURTLE;
            case N_TRIPLES -> Lang.NTRIPLES;
            case JSON_LD -> Lang.JSONLD11;
            case RDF_XML -> Lang.RDFXML;
            case TRIG -> Lang.TRIG;
        };
    }

    /** What to throw for something that was thrown; Jena's own types do not show. */
    private IOException failure(Exception e, Faults faults) {
        IOException read = reader == null ? null : reader.failure();
        for (Throwable cause = read == null ? e : read; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitedInput.TooLongException) {
                return unreadable.because("too-long", Map.of("limit", String.valueOf(limits.bytes())));
            }
            if (cause instanceof LimitedSink.TooManyException) {
                return unreadable.because("too-many", Map.of("limit", String.valueOf(limits.statements())));
            }
            if (cause instanceof CharacterCodingException) {
                return unreadable.because("not-utf-8", Map.of());
            }
            if (cause instanceof IOException io) {
                return io;
            }
        }
        if (!loader.asked().isEmpty()) {
            return unreadable.because("remote-context", Map.of("context", loader.asked()));
        }
        String message = faults.message.isEmpty() ? said(e) : faults.message;
        return unreadable.at(faults.line(message), faults.column(message), name(), plain(message));
    }

    /** Of JSON that is not well-formed the parser below says where. */
    private static String said(Exception e) {
        Throwable cause = e.getCause();
        return String.valueOf(e instanceof JsonLdError && cause != null ? cause.getMessage() : e.getMessage());
    }

    /** Parsers of JSON-LD wrap what they say. */
    private static String plain(String message) {
        int from = message.indexOf(MESSAGE);
        return from < 0 || !message.endsWith("]")
                ? message
                : message.substring(from + MESSAGE.length(), message.length() - 1);
    }

    private String name() {
        return switch (syntax) {
            case TURTLE -> "Turtle";
            case N_TRIPLES -> "N-Triples";
            case JSON_LD -> "JSON-LD";
            case RDF_XML -> "RDF/XML";
            case TRIG -> "TriG";
        };
    }

    /** Goes on after what is doubtful, and stops where nothing can be made of the text. */
    private static final class Faults implements ErrorHandler {

        private String message = "";
        private long line = -1;
        private long column = -1;

        @Override
        public void warning(String text, long atLine, long atColumn) {
            // An unusual IRI or value is still one.
        }

        @Override
        public void error(String text, long atLine, long atColumn) {
            fatal(text, atLine, atColumn);
        }

        @Override
        public void fatal(String text, long atLine, long atColumn) {
            message = text;
            line = atLine;
            column = atColumn;
            throw new UnreadableException(text);
        }

        long line(String text) {
            return line > 0 ? line : number(text, "line no=", "line: ");
        }

        long column(String text) {
            return line > 0 ? column : number(text, "column no=", "col: ");
        }

        /** Parsers of JSON tell the place only in words. */
        private static long number(String text, String... labels) {
            for (String label : labels) {
                int from = text.indexOf(label);
                int at = from < 0 ? 0 : from + label.length();
                long number = 0;
                while (from >= 0 && at < text.length() && Character.isDigit(text.charAt(at)) && number < 1 << 30) {
                    number = 10 * number + text.charAt(at++) - '0';
                }
                if (number > 0) {
                    return number;
                }
            }
            return -1;
        }
    }

    /** The document cannot be read further. */
    private static final class UnreadableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }
}
