package io.mulu.catalog.compile;

import io.mulu.catalog.check.CatalogCheck;
import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.check.FindingCounter;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.codes.ledger.AssignmentLedger;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles catalogues: {@link #add} each source, then {@link #finish} once. The entries are checked while they are read and
 * wait in a file on disk, since codes that exist must be in the ledger before the first missing one is assigned; memory
 * grows with codes, names and findings, not with the entries. For use by one thread; the one who made it closes it.
 */
public final class CatalogCompiler implements Closeable {

    private static final int BATCH = 500;

    private final CheckSettings settings;
    private final CatalogCheck check;
    private final CodeScopes scopes;
    private final EntrySpool spool;
    private final FindingCounter counter = new FindingCounter();
    private final List<JudgedFinding> findings = new ArrayList<>();
    private final List<ExistingCode> existing = new ArrayList<>();
    private final SeenEntries seen;
    private final Map<Integer, Location> uncoded = new HashMap<>();
    private int entries;

    /**
     * Begins a compilation.
     *
     * @param settings by what the entries are checked; its code profile and scheme also say how missing codes are made
     * @param folder where the waiting entries are kept meanwhile
     * @throws IOException if nothing can be written there
     */
    public CatalogCompiler(CheckSettings settings, Path folder) throws IOException {
        this.settings = settings;
        this.check = new CatalogCheck(settings);
        this.scopes = new CodeScopes(settings.scheme(), settings.codeProfile());
        this.seen = new SeenEntries(scopes);
        this.spool = new EntrySpool(folder, settings);
    }

    /**
     * Reads and checks one more entry.
     *
     * @param source where it is read; not closed
     * @return false when the source has no more entries
     * @throws IOException if it cannot be read, or not be kept
     */
    public boolean addNext(ResourceSource source) throws IOException {
        Entry entry = source.next();
        if (entry == null) {
            return false;
        }
        counter.seen(entry.resource());
        check.check(entry, this::found);
        InformationResource resource = scopes.classified(entry.resource());
        if (resource.code() == null) {
            uncoded.put(entries, entry.locator().locate(MemberPaths.CODE));
        }
        seen.see(resource)
                .ifPresent(request -> existing.add(new ExistingCode(
                        request, entry.locator().locate(MemberPaths.CODE), reference(entries, resource))));
        spool.write(resource);
        entries++;
        return true;
    }

    /**
     * Reads and checks all entries of a source.
     *
     * @param source the entries; not closed
     * @throws IOException if they cannot be read, or not be kept
     */
    public void add(ResourceSource source) throws IOException {
        while (addNext(source)) {
            // Each step reads one entry.
        }
    }

    private void found(JudgedFinding finding) {
        counter.found(finding);
        findings.add(finding);
    }

    private void judge(Finding finding) {
        check.judge(finding, this::found);
    }

    private static ResourceReference reference(int index, InformationResource resource) {
        String code = resource.code() == null ? null : resource.code().text();
        return new ResourceReference(
                index, resource.name(), code, resource.provider().name());
    }

    /**
     * Takes over the codes that exist, assigns the missing ones, and writes the catalogue.
     *
     * @param description what is said of the catalogue
     * @param ledger the book of codes; not closed
     * @param sinks where the catalogue goes; each is begun and finished, none is closed
     * @return what it came to
     * @throws IOException if a sink cannot be written
     * @throws io.mulu.codes.ledger.LedgerException if the ledger fails; codes given out until then stay given out
     */
    public Compilation finish(CatalogDescription description, AssignmentLedger ledger, List<ResourceSink> sinks)
            throws IOException {
        check.finish(this::found);
        CodeKeeper keeper = new CodeKeeper(ledger, scopes, seen);
        keeper.adopt(existing, this::judge);
        for (ResourceSink sink : sinks) {
            sink.begin(description);
        }
        try (ResourceSource waiting = spool.reopen()) {
            int first = 0;
            for (List<WaitingEntry> batch = batch(waiting, first); !batch.isEmpty(); batch = batch(waiting, first)) {
                write(keeper.assign(batch, this::judge), sinks);
                first += batch.size();
            }
        }
        for (ResourceSink sink : sinks) {
            sink.finish();
        }
        return keeper.compilation(counter.summary(), findings, check.waivers());
    }

    private List<WaitingEntry> batch(ResourceSource waiting, int first) throws IOException {
        List<WaitingEntry> batch = new ArrayList<>();
        Entry entry = waiting.next();
        while (entry != null) {
            int index = first + batch.size();
            batch.add(new WaitingEntry(entry.resource(), uncoded.get(index), reference(index, entry.resource())));
            entry = batch.size() < BATCH ? waiting.next() : null;
        }
        return batch;
    }

    private static void write(List<InformationResource> resources, List<ResourceSink> sinks) throws IOException {
        for (InformationResource resource : resources) {
            for (ResourceSink sink : sinks) {
                sink.write(resource);
            }
        }
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
