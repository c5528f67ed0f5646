package io.mulu.rdf.intake;

import io.mulu.catalog.finding.SubjectLocation;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.stream.Entry;
import io.mulu.catalog.stream.Locator;
import io.mulu.catalog.stream.ResourceSource;
import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.catalog.text.Messages;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of a document in RDF. Graphs have no order: resources come in the order of their codes' texts, then those
 * without code by their names, both by code points; where these are the same, by the IRIs of their subjects.
 *
 * <p>Of what an export of ours for the department itself says, nothing is lost. Of other documents there comes what the
 * guide has a place for; {@link #losses} names the rest. A location is that of a subject: of the resource, or of the item
 * for its members. For use by one thread.
 */
public final class ImportedCatalog implements ResourceSource {

    private static final String NATIONAL = "national";

    private static final Messages MESSAGES = Messages.beside(ImportedCatalog.class, "intake");

    private static final Comparator<Datasets.Dataset> ORDER = Comparator.comparing(
                    ImportedCatalog::code, Comparator.nullsLast(ImportedCatalog::byCodePoints))
            .thenComparing(dataset -> dataset.resource().name(), Comparator.nullsLast(ImportedCatalog::byCodePoints))
            .thenComparing(dataset -> dataset.subject().split("#", 2)[0])
            .thenComparing(dataset -> dataset.subject().length())
            .thenComparing(Datasets.Dataset::subject);

    private final String file;
    private final LossReport losses;
    private final CatalogDescription description;
    private final List<Datasets.Dataset> datasets;
    private int next;

    ImportedCatalog(StatementGraph graph, String file, IntakeOptions options) throws UnreadableInputException {
        this.file = file;
        Inventory inventory = new Inventory(graph);
        Thing catalog = inventory.catalog();
        Agents agents = new Agents(graph);
        Verbatim verbatim = new Verbatim(graph, options.registry());
        CodeProfile profile = profile(Descriptions.codeProfile(catalog), options);
        Datasets reader = new Datasets(graph, options, profile, agents, verbatim);
        this.description = new Descriptions(graph, reader.concepts(), agents, verbatim).read(catalog);
        this.datasets =
                inventory.datasets().stream().map(reader::read).sorted(ORDER).toList();
        this.losses = new Losses(graph, catalog).report();
    }

    private CodeProfile profile(@Nullable String id, IntakeOptions options) throws UnreadableInputException {
        String wanted = id == null ? NATIONAL : id;
        CodeProfile profile = options.profiles().profile(wanted).orElse(null);
        if (profile == null) {
            String known =
                    options.profiles().profiles().stream().map(CodeProfile::id).collect(Collectors.joining(", "));
            throw new UnreadableInputException(
                    MESSAGES.format("profile-unknown", Map.of("file", file, "found", wanted, "known", known)));
        }
        return profile;
    }

    private static @Nullable String code(Datasets.Dataset dataset) {
        ResourceCode code = dataset.resource().code();
        return code == null ? null : code.text();
    }

    private static int byCodePoints(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public CatalogDescription description() {
        return description;
    }

    @Override
    public @Nullable Entry next() {
        if (next == datasets.size()) {
            return null;
        }
        Datasets.Dataset dataset = datasets.get(next++);
        return new Entry(dataset.resource(), locator(dataset));
    }

    private Locator locator(Datasets.Dataset dataset) {
        return member -> {
            int item = MemberPaths.itemIndex(member);
            boolean known = item >= 0 && item < dataset.items().size();
            return new SubjectLocation(file, known ? dataset.items().get(item) : dataset.subject());
        };
    }

    /**
     * What of the document was not understood.
     *
     * @return by property
     */
    public LossReport losses() {
        return losses;
    }

    /** Does nothing: the document was read to its end before. */
    @Override
    public void close() {
        // The stream belongs to the one who parsed it.
    }
}
