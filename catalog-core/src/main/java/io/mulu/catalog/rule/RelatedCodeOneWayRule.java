package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.resource.ResourceCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A resource names another of the catalogue as related, and that one does not name it. */
final class RelatedCodeOneWayRule implements CatalogRule {

    private final CatalogCodes codes;
    private final Set<Link> links = new HashSet<>();
    private final List<Stated> stated = new ArrayList<>();

    RelatedCodeOneWayRule(CatalogCodes codes) {
        this.codes = codes;
    }

    @Override
    public String id() {
        return "related-code-one-way";
    }

    @Override
    public void visit(VisitedEntry entry) {
        InformationResource resource = entry.resource();
        if (resource.code() == null) {
            return;
        }
        String own = resource.code().text();
        codes.add(entry);
        if (resource.relatedCodes().isEmpty()) {
            return;
        }
        Place place = entry.place(MemberPaths.RELATED_CODES);
        Set<String> targets = new LinkedHashSet<>();
        resource.relatedCodes().stream().map(ResourceCode::text).forEach(targets::add);
        targets.remove(own);
        for (String target : targets) {
            Link link = new Link(own, target);
            links.add(link);
            stated.add(new Stated(link, place));
        }
    }

    @Override
    public void finish(CatalogReport report) {
        for (Stated one : stated) {
            Link link = one.link();
            if (codes.containsReadable(link.to()) && !links.contains(new Link(link.to(), link.from()))) {
                report.report(one.place(), Arguments.found(link.to(), "own", link.from()));
            }
        }
    }

    private record Link(String from, String to) {}

    private record Stated(Link link, Place place) {}
}
