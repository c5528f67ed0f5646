package io.mulu.rdf.dcat;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.ResourceCode;
import io.mulu.rdf.graph.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** Names the things of a catalogue. The same thing has the same name in every export with the same base. */
final class Iris {

    /** What stands for the code in the pattern of landing pages. */
    static final String CODE_SLOT = "{code}";

    /** Where the lists that come with this library are. */
    static final String SHIPPED = "https://w3id.org/mulu/";

    private final String base;
    private final @Nullable String landingPage;
    private final String catalog;

    Iris(RdfOptions options) {
        this.base = options.base();
        this.landingPage = options.landingPage();
        this.catalog = base + "catalog";
    }

    String catalog() {
        return catalog;
    }

    String resource(InformationResource resource) {
        ResourceCode code = resource.code();
        return code == null ? base + "uncoded/" + digest(resource) : resource(code);
    }

    String resource(ResourceCode code) {
        return base + "resource/" + PercentEncoding.path(code.text());
    }

    /** The page about a resource; null when resources have none. */
    @Nullable
    String page(InformationResource resource) {
        if (landingPage == null) {
            return null;
        }
        ResourceCode code = resource.code();
        return landingPage.replace(CODE_SLOT, code == null ? digest(resource) : PercentEncoding.segment(code.text()));
    }

    /** Of name and provider; where there is no name, of what else says which resource it is. */
    private static String digest(InformationResource resource) {
        Provider provider = resource.provider();
        UnifiedSocialCreditCode code = provider.code();
        Digest digest = new Digest().add(resource.name()).add(provider.name()).add(code == null ? null : code.text());
        if (resource.name() == null) {
            digest.add(resource.summary());
            resource.items().stream().map(DataItem::name).forEach(digest::add);
        }
        return digest.hex();
    }

    String organization(UnifiedSocialCreditCode code) {
        return base + "organization/" + code.text();
    }

    String organization(String name) {
        return base + "organization/name/" + PercentEncoding.segment(name);
    }

    /** The publisher of a catalogue that does not name one. */
    String unstatedOrganization() {
        return base + "organization/unstated";
    }

    String codeList(String domain, boolean shipped) {
        return (shipped ? SHIPPED : base) + "scheme/" + PercentEncoding.segment(domain);
    }

    static String concept(String codeList, String code) {
        return codeList + "#" + PercentEncoding.segment(code);
    }

    static String shippedClassification(String scheme) {
        return SHIPPED + "classification/" + PercentEncoding.segment(scheme);
    }

    String localClassification() {
        return base + "classification";
    }

    static String category(String classification, String code) {
        return classification + "/" + PercentEncoding.segment(code);
    }

    /** A category that only its names tell. */
    String category(Iterable<String> names) {
        StringBuilder iri = new StringBuilder(localClassification()).append("/names");
        names.forEach(name -> iri.append('/').append(PercentEncoding.segment(name)));
        return iri.toString();
    }

    /** Something that belongs to a thing and has no name of its own. */
    static String part(String owner, String name) {
        return owner + (owner.indexOf('#') < 0 ? '#' : '-') + name;
    }
}
