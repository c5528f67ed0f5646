package io.mulu.catalog.json.report;

import io.mulu.catalog.audience.Audience;
import io.mulu.catalog.audience.AudienceView;
import io.mulu.catalog.audience.WithheldMember;
import io.mulu.catalog.audience.WithholdingReason;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.model.CatalogDescription;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.stream.ResourceSink;
import io.mulu.codes.resource.ResourceCode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an audience does not see of a catalogue, format {@code mulu-withheld/1}: UTF-8, indented by two blanks.
 * It names what is withheld and is itself for use inside the department only.
 *
 * <p>{@code catalog} lists members of the catalogue's description; {@code resources} lists, by {@code index} from 0 in the
 * order of the input, resources that are withheld, with the {@code reason}, and those of which {@code members} are;
 * {@code relations} lists links to resources that are withheld, or that the catalogue does not have. {@code summary}
 * counts by reason. Values are never written but for codes and names of resources.
 *
 * <p>Takes the whole catalogue, in one pass. Memory grows with the number of codes that are seen and of links. For use by
 * one thread.
 */
public final class WithheldJsonWriter implements ResourceSink {

    private static final String FORMAT = "mulu-withheld/1";

    private final OutputStream out;
    private final AudienceView view;
    private final JsonOut json;
    private final Set<String> seen = new HashSet<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int resources;
    private int refused;

    /**
     * A writer of one document.
     *
     * @param out takes the bytes; closed together with this writer
     * @param view who looks
     */
    public WithheldJsonWriter(OutputStream out, AudienceView view) {
        this.out = out;
        this.view = view;
        this.json = JsonOut.indented(out);
    }

    @Override
    public void begin(CatalogDescription description) throws IOException {
        List<WithheldMember> members = new ArrayList<>();
        view.of(description, members::add);
        JsonOut.run(() -> {
            json.open();
            json.text("format", FORMAT);
            json.text("audience", view.audience().code());
            members("catalog", members);
            json.openList("resources");
        });
    }

    @Override
    public void write(InformationResource resource) throws IOException {
        int index = resources++;
        Optional<WithholdingReason> refusal = view.refusal(resource);
        List<WithheldMember> members = new ArrayList<>();
        if (refusal.isPresent()) {
            refused++;
            count(refusal.get());
        } else {
            view.of(resource, code -> true, members::add);
            remember(index, resource);
        }
        if (refusal.isPresent() || !members.isEmpty()) {
            JsonOut.run(() -> {
                open(index, resource);
                refusal.ifPresent(reason -> json.text("reason", reason.code()));
                members("members", members);
                json.close();
            });
        }
    }

    private void open(int index, InformationResource resource) {
        json.open();
        json.number("index", index);
        json.text("code", text(resource.code()));
        json.text("name", resource.name());
    }

    private void remember(int index, InformationResource resource) {
        ResourceCode code = resource.code();
        if (code != null && view.shows(MemberPaths.CODE)) {
            seen.add(code.text());
        }
        if (view.shows(MemberPaths.RELATED_CODES)) {
            resource.relatedCodes().forEach(related -> links.add(new Link(index, text(code), related.text())));
        }
    }

    private static @Nullable String text(@Nullable ResourceCode code) {
        return code == null ? null : code.text();
    }

    private void members(String name, List<WithheldMember> members) {
        if (members.isEmpty()) {
            return;
        }
        json.openList(name);
        for (WithheldMember member : members) {
            json.open();
            json.text("member", member.path());
            json.text("reason", member.reason().code());
            json.close();
            count(member.reason());
        }
        json.closeList();
    }

    private void count(WithholdingReason reason) {
        counts.merge(reason.code(), 1, Integer::sum);
    }

    @Override
    public void finish() throws IOException {
        JsonOut.run(() -> {
            json.closeList();
            relations();
            json.open("summary");
            json.number("resources", resources);
            json.number("withheld", refused);
            json.open("reasons");
            counts.forEach(json::number);
            json.close();
            json.close();
            json.close();
            json.endLine();
            json.flush();
        });
        out.flush();
    }

    private void relations() {
        json.openList("relations");
        for (Link link : links) {
            if (view.audience() != Audience.INTERNAL && !seen.contains(link.to())) {
                json.open();
                json.number("index", link.index());
                json.text("from", link.from());
                json.text("to", link.to());
                json.close();
                count(WithholdingReason.RELATED_RESOURCE_UNSEEN);
            }
        }
        json.closeList();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private record Link(int index, @Nullable String from, String to) {}
}
