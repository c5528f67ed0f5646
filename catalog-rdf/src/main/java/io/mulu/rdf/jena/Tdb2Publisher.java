package io.mulu.rdf.jena;

import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.publish.PublishException;
import io.mulu.rdf.publish.PublishMode;
import io.mulu.rdf.publish.PublishOptions;
import io.mulu.rdf.publish.PublishReport;
import io.mulu.rdf.publish.PublishTexts;
import io.mulu.rdf.publish.StatementParts;
import io.mulu.rdf.syntax.RdfSyntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Lib;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a catalogue into a graph of a TDB2 store on disk, in one transaction: whoever reads sees all that was there
 * before until {@link #finish}, and all that is new from then on. Closing without it, or the end of the process, leaves
 * the store as it was.
 *
 * <p>A store is used by one process at a time; the folder is made when it is not there. What fails is a
 * {@link PublishException}. For use by one thread.
 */
public final class Tdb2Publisher implements ResourceSink {

    private static final int PART_BYTES = 1 << 18;
    private static final String DATA = "Data-";

    static {
        JenaSystem.init();
    }

    private final Path folder;
    private final String name;
    private final PublishMode mode;
    private final Node graph;
    private final StatementParts parts = new StatementParts(PART_BYTES, this::add);
    private final ResourceSink writer;
    private @Nullable DatasetGraph store;
    private @Nullable PublishReport done;

    /**
     * A publication; nothing is opened yet.
     *
     * @param folder the folder of the store
     * @param graph the IRI of the graph
     * @param mode what becomes of what the graph held before
     * @param rdf what the catalogue's owner decided, with the audience
     */
    public Tdb2Publisher(Path folder, String graph, PublishMode mode, RdfOptions rdf) {
        PublishOptions.checkGraph(graph);
        this.folder = folder;
        this.name = graph;
        this.mode = mode;
        this.graph = NodeFactory.createURI(graph);
        this.writer = RdfSyntax.N_TRIPLES.writer(parts, rdf);
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        requireStore();
        try {
            DatasetGraph opened = DatabaseMgr.connectDatasetGraph(Location.create(folder));
            store = opened;
            opened.begin(TxnType.WRITE);
            if (mode == PublishMode.REPLACE) {
                opened.removeGraph(graph);
            }
        } catch (DBOpEnvException e) {
            throw new PublishException(PublishTexts.sentence("store-busy", "store", folder), e);
        } catch (JenaException e) {
            throw failed(e);
        }
        writer.begin(description);
    }

    /** Jena would put a store beside any other files. */
    private void requireStore() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new PublishException(PublishTexts.sentence("store-none", "store", folder), null);
        }
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            boolean other = files.map(file -> file.getFileName().toString())
                    .anyMatch(file -> !file.startsWith(DATA) && !file.startsWith("tdb.") && !file.equals("Backups"));
            if (other) {
                throw new PublishException(PublishTexts.sentence("store-none", "store", folder), null);
            }
        }
    }

    @Override
    public void write(InformationResource resource) throws IOException {
        writer.write(resource);
    }

    private void add(byte[] bytes, int length) throws IOException {
        DatasetGraph to = opened();
        try {
            RDFParser.source(new ByteArrayInputStream(bytes, 0, length))
                    .lang(Lang.NTRIPLES)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            to.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
                        }
                    });
        } catch (JenaException e) {
            throw failed(e);
        }
    }

    private DatasetGraph opened() {
        if (store == null) {
            throw new IllegalStateException("begin first");
        }
        return store;
    }

    @Override
    public void finish() throws IOException {
        writer.finish();
        parts.finish();
        DatasetGraph from = opened();
        try {
            long found = Iter.count(from.find(graph, Node.ANY, Node.ANY, Node.ANY));
            requireCount(found);
            from.commit();
            done = parts.taken().with(found);
        } catch (JenaException e) {
            throw failed(e);
        }
    }

    /** A store that lost or kept something is not to be relied upon: nothing is committed. */
    private void requireCount(long found) throws PublishException {
        PublishReport sent = parts.taken();
        boolean enough = found >= sent.statements() - sent.repeated();
        if (!enough || mode == PublishMode.REPLACE && found > sent.statements()) {
            throw new PublishException(
                    PublishTexts.sentence("store-count", "found", found, "sent", sent.statements(), "graph", name),
                    null);
        }
    }

    private PublishException failed(JenaException cause) {
        return new PublishException(
                PublishTexts.sentence(
                        "store-failed", "store", folder, "cause", Lib.classShortName(cause.getClass()), "graph", name),
                cause);
    }

    /**
     * What has been published.
     *
     * @return so far, or in all behind {@link #finish}
     */
    public PublishReport report() {
        return done == null ? parts.taken() : done;
    }

    @Override
    public void close() throws IOException {
        DatasetGraph open = store;
        store = null;
        if (open != null) {
            try {
                if (open.isInTransaction()) {
                    open.abort();
                }
                open.end();
            } finally {
                TDBInternal.expel(open);
            }
        }
    }
}
