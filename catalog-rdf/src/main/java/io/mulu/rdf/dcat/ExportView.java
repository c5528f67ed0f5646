package io.mulu.rdf.dcat;

import io.mulu.catalog.audience.AudienceView;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as an audience may see it, with the names that it has in exports, for writers of other forms than DCAT: the
 * same decision as in {@link DcatMapping}. Links between entries are seen by the department itself only, since a link could
 * tell of an entry that may not be seen. Immutable and thread-safe.
 */
public final class ExportView {

    private final AudienceView view;
    private final Iris iris;

    /**
     * The view of an audience.
     *
     * @param options what the catalogue's owner decided
     */
    public ExportView(RdfOptions options) {
        this.view = new AudienceView(options.audience(), options.registry());
        this.iris = new Iris(options);
    }

    /**
     * The name of the catalogue.
     *
     * @return an absolute IRI
     */
    public String catalog() {
        return iris.catalog();
    }

    /**
     * The name of an organisation in exports.
     *
     * @param provider who provides
     * @return an absolute IRI; null when neither code nor name is known
     */
    public @Nullable String organization(Provider provider) {
        UnifiedSocialCreditCode code = provider.code();
        if (code != null) {
            return iris.organization(code);
        }
        return provider.name() == null ? null : iris.organization(provider.name());
    }

    /**
     * What the audience may know of the catalogue as a whole.
     *
     * @param description what is said of it
     * @return the description without what the audience may not see
     */
    public CatalogDescription of(CatalogDescription description) {
        return view.of(description);
    }

    /**
     * What the audience may know of an entry.
     *
     * @param whole the entry
     * @return what may be seen; empty if the audience may not know of the entry at all
     */
    public Optional<VisibleResource> of(InformationResource whole) {
        return view.of(whole, code -> false)
                .map(seen ->
                        new VisibleResource(iris.resource(seen), iris.page(seen), organization(seen.provider()), seen));
    }
}
