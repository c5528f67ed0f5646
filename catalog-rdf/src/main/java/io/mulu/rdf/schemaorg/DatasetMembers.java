package io.mulu.rdf.schemaorg;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.rdf.dcat.ExportView;
import io.mulu.rdf.dcat.Lexical;
import io.mulu.rdf.dcat.VisibleResource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members that are written alike, whatever words of others stand beside those of schema.org. */
final class DatasetMembers {

    private static final String UNTITLED = "政务信息资源目录";

    private final JsonOut json;
    private final ExportView view;

    DatasetMembers(JsonOut json, ExportView view) {
        this.json = json;
        this.view = view;
    }

    void catalog(CatalogDescription whole) {
        CatalogDescription seen = view.of(whole);
        String title = Objects.requireNonNullElse(seen.title(), UNTITLED);
        json.text("@id", view.catalog());
        json.text("@type", "DataCatalog");
        json.text("name", title);
        json.text("description", Objects.requireNonNullElse(seen.description(), title));
        json.text("inLanguage", "zh");
        if (seen.issued() != null) {
            json.text("datePublished", Lexical.date(seen.issued()));
        }
        organization("publisher", seen.publisher(), view.organization(seen.publisher()));
    }

    /** Where no name or summary may be seen, there is still something to call the dataset by. */
    void dataset(VisibleResource seen) {
        InformationResource resource = seen.resource();
        String code = resource.code() == null ? null : resource.code().text();
        String name = Objects.requireNonNullElse(resource.name(), Objects.requireNonNullElse(code, seen.iri()));
        json.text("identifier", code);
        json.text("name", name);
        json.text("description", Objects.requireNonNullElse(resource.summary(), name));
        json.text("url", Objects.requireNonNullElse(seen.page(), seen.iri()));
        json.text("inLanguage", "zh");
        if (resource.issued() != null) {
            json.text("datePublished", Lexical.date(resource.issued()));
        }
        json.texts("keywords", resource.classification().names());
        json.open("includedInDataCatalog");
        json.text("@id", view.catalog());
        json.close();
    }

    void organization(String member, Provider provider, @Nullable String iri) {
        if (iri != null) {
            json.open(member);
            json.text("@id", iri);
            json.text("@type", "GovernmentOrganization");
            json.text("name", provider.name());
            json.text(
                    "identifier",
                    provider.code() == null ? null : provider.code().text());
            json.close();
        }
    }
}
