package io.mulu.benchmarks.linked;

import io.mulu.benchmarks.measure.Goal;
import io.mulu.benchmarks.measure.Turns;
import io.mulu.rdf.jena.JenaExport;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The same resources in memory written by us and by Jena. */
final class WritingContest {

    private static final String JSON_LINES = "JSON Lines";
    private static final String N_TRIPLES = "N-Triples";
    private static final String N_TRIPLES_JENA = "N-Triples, Jena StreamRDF";
    private static final String TURTLE = "Turtle";
    private static final String TURTLE_JENA = "Turtle, Jena StreamRDF blocks";
    private static final String TRIG = "TriG";
    private static final String RDF_XML = "RDF/XML";
    private static final String RDF_XML_JENA = "RDF/XML, Jena plain, model built before";
    private static final String JSON_LD = "JSON-LD";
    private static final String JSON_LD_FEW = "JSON-LD, few resources";
    private static final String JSON_LD_JENA = "JSON-LD, Jena plain, few, model built before";

    private final Turns turns = Turns.ofThread();

    /** Measures. */
    Turns run(LinkedEffort effort) throws Exception {
        Writing writing = Writing.of(effort.held());
        Writing few = writing.first(effort.few());
        Graph graph = few.model().getGraph();
        requireSameNTriples(few);
        turns.add(JSON_LINES, writing::jsonLines);
        turns.add(N_TRIPLES, () -> writing.ours(RdfSyntax.N_TRIPLES));
        turns.add(N_TRIPLES_JENA, () -> writing.jenasStream(RDFFormat.NTRIPLES_UTF8));
        turns.add(TURTLE, () -> writing.ours(RdfSyntax.TURTLE));
        turns.add(TURTLE_JENA, () -> writing.jenasStream(RDFFormat.TURTLE_BLOCKS));
        turns.add(TRIG, () -> writing.ours(RdfSyntax.TRIG));
        turns.add(RDF_XML, () -> writing.ours(RdfSyntax.RDF_XML));
        turns.add(RDF_XML_JENA, () -> few.jenas(RDFFormat.RDFXML_PLAIN, graph));
        turns.add(JSON_LD, () -> writing.ours(RdfSyntax.JSON_LD));
        turns.add(JSON_LD_FEW, () -> few.ours(RdfSyntax.JSON_LD));
        turns.add(JSON_LD_JENA, () -> few.jenas(RDFFormat.JSONLD11_PLAIN, graph));
        turns.run(effort.warmUps(), effort.rounds());
        turns.requireSameOutcome(N_TRIPLES, N_TRIPLES_JENA);
        return turns;
    }

    /** To the byte. */
    private static void requireSameNTriples(Writing writing) throws IOException {
        MessageDigest ours = sha256();
        MessageDigest jenas = sha256();
        writing.write(RdfSyntax.N_TRIPLES.writer(digesting(ours), Writing.OPTIONS));
        writing.write(JenaExport.to(
                StreamRDFWriter.getWriterStream(digesting(jenas), RDFFormat.NTRIPLES_UTF8), Writing.OPTIONS));
        if (!MessageDigest.isEqual(ours.digest(), jenas.digest())) {
            throw new IllegalStateException("Jena writes other N-Triples");
        }
    }

    private static OutputStream digesting(MessageDigest digest) {
        return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Goal> goals() {
        return List.of(
                Goal.atLeast(5, "R1 Jena's StreamRDF N-Triples against ours", turns.ratios(N_TRIPLES_JENA, N_TRIPLES)),
                Goal.atMost(1.6, "R2 N-Triples against JSON Lines", turns.ratios(N_TRIPLES, JSON_LINES)),
                Goal.atLeast(10, "R3 Jena's StreamRDF Turtle blocks against ours", turns.ratios(TURTLE_JENA, TURTLE)),
                Goal.atLeast(
                        20, "R4 Jena's JSON-LD of few resources against ours", turns.ratios(JSON_LD_JENA, JSON_LD_FEW)),
                Goal.atLeast(10, "R5 Jena's RDF/XML plain against ours", turns.perResource(RDF_XML_JENA, RDF_XML)));
    }
}
