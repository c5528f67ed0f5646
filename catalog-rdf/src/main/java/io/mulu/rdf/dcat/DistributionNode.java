package io.mulu.rdf.dcat;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Property;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** The format of a resource (信息资源格式) as a dcat:Distribution, and the resource's page. */
final class DistributionNode {

    private final Export export;
    private final GraphSink out;

    DistributionNode(Export export) {
        this.export = export;
        this.out = export.out();
    }

    void link(String owner, InformationResource resource) throws IOException {
        if (!visible(resource.format()).isEmpty()) {
            out.iri(Property.DCAT_DISTRIBUTION, Iris.part(owner, "distribution"));
        }
        String page = export.iris().page(resource);
        if (page != null) {
            out.iri(Property.DCAT_LANDING_PAGE, page);
        }
    }

    void write(String owner, InformationResource resource) throws IOException {
        String page = export.iris().page(resource);
        ResourceFormat format = visible(resource.format());
        if (!format.isEmpty()) {
            out.subject(Iris.part(owner, "distribution"));
            out.type(Term.DCAT_DISTRIBUTION);
            out.iri(Property.DCAT_ACCESS_URL, Objects.requireNonNullElse(page, owner));
            writeFormat(format);
            out.end();
        }
        if (page != null) {
            out.subject(page);
            out.type(Term.FOAF_DOCUMENT);
            out.end();
        }
    }

    private ResourceFormat visible(ResourceFormat format) {
        Visibility visible = export.visible();
        return new ResourceFormat(
                visible.shows(MemberPaths.FORMAT_CATEGORY) ? format.category() : null,
                visible.shows(MemberPaths.FORMAT_TYPE) ? format.type() : null,
                visible.shows(MemberPaths.FORMAT_DESCRIPTION) ? format.description() : null);
    }

    private void writeFormat(ResourceFormat format) throws IOException {
        CodeLists lists = export.codeLists();
        if (format.category() != null) {
            out.iri(Property.MULU_FORMAT_CATEGORY, lists.concept(ValueDomains.FORMAT_CATEGORY, format.category()));
        }
        if (format.type() != null) {
            writeType(format.type(), lists.concept(ValueDomains.FORMAT_TYPE, format.type()));
        }
        if (format.description() != null) {
            out.text(Property.DCT_DESCRIPTION, format.description(), "zh");
        }
    }

    /**
     * dct:format takes values of the EU list only, as DCAT-AP's code lists demand; a format that the list lacks is said by
     * our own concept alone. One without IANA media type has none.
     */
    private void writeType(String type, String concept) throws IOException {
        out.iri(Property.MULU_FORMAT_TYPE, concept);
        Optional<String> fileType = export.codeLists().mapping(ValueDomains.FORMAT_TYPE, type, "file-type");
        if (fileType.isPresent()) {
            LocalizedText names = export.codeLists().names(ValueDomains.FORMAT_TYPE, type);
            out.iri(Property.DCT_FORMAT, export.external().use(fileType.get(), Term.DCT_MEDIA_TYPE_OR_EXTENT, names));
        }
        Optional<String> mediaType = export.codeLists().mapping(ValueDomains.FORMAT_TYPE, type, "media-type");
        if (mediaType.isPresent()) {
            out.iri(Property.DCAT_MEDIA_TYPE, export.external().use(mediaType.get(), Term.DCT_MEDIA_TYPE));
        }
    }
}
