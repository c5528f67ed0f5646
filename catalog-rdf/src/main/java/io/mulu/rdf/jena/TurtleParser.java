package io.mulu.rdf.jena;

import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.rdf.registry.Statements;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/** Jena's parser of Turtle, asked for the line of each statement. */
final class TurtleParser {

    /** What relative IRIs are read against; they mean nothing in a registry. */
    private static final String BASE = "https://mulu.example/";

    private TurtleParser() {}

    static void parse(byte[] document, Statements statements, ReadingFaults faults) {
        JenaSystem.init();
        Faults handler = new Faults(statements.source(), faults);
        Tokenizer tokenizer = TokenizerText.create()
                .source(new StringReader(text(document, statements.source())))
                .errorHandler(handler)
                .build();
        try {
            new LangTurtle(tokenizer, new Lines(handler, statements), StreamRDFLib.sinkNull()).parse();
        } catch (RiotException e) {
            throw handler.fault(String.valueOf(e.getMessage()), tokenizer.getLine());
        }
    }

    private static String text(byte[] document, String source) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new JsonTreeException(source, 1, "", "the document is not in UTF-8");
        }
    }

    /** Goes on after what is doubtful, and stops where nothing can be made of the text. */
    private static final class Faults implements ErrorHandler {

        private final String source;
        private final ReadingFaults faults;

        Faults(String source, ReadingFaults faults) {
            this.source = source;
            this.faults = faults;
        }

        JsonTreeException fault(String message, long line) {
            return new JsonTreeException(source, (int) Math.max(1, line), "", message);
        }

        @Override
        public void warning(String message, long line, long column) {
            // An unusual IRI or number is still one.
        }

        @Override
        public void error(String message, long line, long column) {
            faults.add(fault(message, line));
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw fault("not well-formed Turtle: " + message, line);
        }
    }

    /** Sees each statement together with its line. */
    private static final class Lines extends ParserProfileStd {

        private final Statements statements;

        Lines(ErrorHandler handler, Statements statements) {
            super(
                    RiotLib.factoryRDF(),
                    handler,
                    IRIxResolver.create(BASE).build(),
                    PrefixMapFactory.create(),
                    Context.emptyContext(),
                    false,
                    false);
            this.statements = statements;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            String about = name(subject);
            String property = name(predicate);
            int at = (int) Math.max(1, line);
            if (object.isLiteral()) {
                String language = object.getLiteralLanguage();
                statements.text(
                        about, property, object.getLiteralLexicalForm(), language.isEmpty() ? null : language, at);
            } else {
                statements.link(about, property, name(object), at);
            }
            return super.createTriple(subject, predicate, object, line, column);
        }

        private static String name(Node node) {
            return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.isURI() ? node.getURI() : node.toString();
        }
    }
}
