package io.mulu.catalog.json;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one resource. A value on the wire goes straight to its place; any other text is read by a draft, as a cell
 * would be.
 */
final class ResourceReader {

    private final MemberOffsets offsets = new MemberOffsets();
    private final JsonIn in;
    private final CodeProfile profile;
    private final EntryDrafts drafts;
    private final WireValues values;
    private final SharedBlocks shared;
    private final ResourceBlocks blocks;
    private final ProviderReader providers;
    private final ItemReader items;

    /** Where members of the resource that was read last stand in the input. */
    MemberOffsets offsets() {
        return offsets;
    }

    ResourceReader(JsonIn in, MetadataRegistry registry, CodeProfile profile) {
        this.in = in;
        this.profile = profile;
        this.drafts = new EntryDrafts(registry, profile);
        this.values = new WireValues(registry);
        this.shared = new SharedBlocks(in, values);
        this.blocks = new ResourceBlocks(in, values);
        this.providers = new ProviderReader(in, "provider");
        this.items = new ItemReader(in, drafts, values, shared);
    }

    /** The names of members and the codes that stand in nearly every resource. */
    static Words words() {
        return new Words(
                "classification",
                "code",
                "names",
                "name",
                "summary",
                "provider",
                "unit",
                "format",
                "category",
                "type",
                "description",
                "items",
                "dataType",
                "length",
                "dataElement",
                "sharing",
                "condition",
                "mode",
                "openness",
                "open",
                "updateCycle",
                "issued",
                "relatedCodes",
                "survey",
                "storageTotal",
                "recordsTotal",
                "storageShared",
                "recordsShared",
                "storageOpened",
                "recordsOpened",
                "extensions",
                "asWritten",
                "classified",
                "level");
    }

    /** Reads the value that the parser is on; what is no object becomes a resource with only a text. */
    InformationResource read() {
        InformationResource.Builder resource = InformationResource.builder();
        offsets.clear();
        ResourceLeftovers rest = new ResourceLeftovers(resource, drafts);
        if (!in.opens("", rest)) {
            return resource.build();
        }
        Map<String, String> asWritten = null;
        String name;
        while ((name = in.nextMember()) != null) {
            if (name.equals("asWritten") && in.isObject()) {
                asWritten = asWritten == null ? new LinkedHashMap<>() : asWritten;
                in.texts(asWritten::put);
            } else {
                member(name, resource, rest);
            }
        }
        if (asWritten != null) {
            asWritten.forEach(resource::asWritten);
        }
        return resource.build();
    }

    private void member(String name, InformationResource.Builder resource, ResourceLeftovers rest) {
        switch (name) {
            case "classification" -> resource.classification(blocks.classification(rest));
            case "name" -> {
                offsets.put(name, in.offset());
                resource.name(in.text(MemberPaths.NAME, rest));
            }
            case "code" -> {
                offsets.put(name, in.offset());
                resource.code(code(rest));
            }
            case "summary" -> resource.summary(in.text(MemberPaths.SUMMARY, rest));
            case "provider" ->
                resource.provider(providers.read(
                        rest,
                        text -> rest.meant(MemberPaths.PROVIDER_CODE, text)
                                .provider()
                                .code()));
            case "format" -> resource.format(blocks.format(rest));
            case "items" -> items(resource, rest);
            case "sharing" -> resource.sharing(shared.sharing(rest));
            case "openness" -> resource.openness(shared.openness(rest));
            case "updateCycle" -> resource.updateCycle(shared.updateCycle(rest));
            case "issued" -> resource.issued(shared.issued(rest));
            case "relatedCodes" -> resource.relatedCodes(relatedCodes(rest));
            case "survey" -> resource.survey(blocks.survey(rest));
            case "extensions" -> extensions(resource, rest);
            case "classified" -> resource.classified(classified(rest));
            case "level" -> resource.level(level(rest));
            default -> in.unknown(name, rest);
        }
    }

    private @Nullable ResourceCode code(ResourceLeftovers rest) {
        String text = in.text(MemberPaths.CODE, rest);
        if (text == null) {
            return null;
        }
        return profile.read(text)
                .value()
                .orElseGet(() -> rest.meant(MemberPaths.CODE, text).code());
    }

    /** Elements that are no objects are kept as written, under their own index. */
    private void items(InformationResource.Builder resource, ResourceLeftovers rest) {
        if (!in.isArray()) {
            in.keep(MemberPaths.ITEMS, rest);
            return;
        }
        for (int index = 0; in.nextElement(); index++) {
            if (in.isObject()) {
                resource.item(items.read());
            } else {
                in.keep(MemberPaths.item(index, ""), rest);
            }
        }
    }

    private List<ResourceCode> relatedCodes(ResourceLeftovers rest) {
        if (!in.isArray()) {
            String text = in.text(MemberPaths.RELATED_CODES, rest);
            return text == null ? List.of() : related(List.of(text), rest);
        }
        List<String> texts = blocks.texts();
        texts.removeIf(String::isBlank);
        return related(texts, rest);
    }

    private List<ResourceCode> related(List<String> texts, ResourceLeftovers rest) {
        List<ResourceCode> codes = new ArrayList<>();
        for (String text : texts) {
            Optional<ResourceCode> code = profile.read(text).value();
            if (code.isEmpty()) {
                return rest.meant(MemberPaths.RELATED_CODES, String.join("、", texts))
                        .relatedCodes();
            }
            codes.add(code.get());
        }
        return codes;
    }

    private void extensions(InformationResource.Builder resource, ResourceLeftovers rest) {
        if (in.isObject()) {
            in.texts(resource::extension);
        } else {
            in.unknown(MemberPaths.EXTENSIONS, rest);
        }
    }

    private @Nullable Boolean classified(ResourceLeftovers rest) {
        if (in.isBoolean()) {
            return in.isTrue();
        }
        String text = in.text(MemberPaths.CLASSIFIED, rest);
        return text == null ? null : rest.meant(MemberPaths.CLASSIFIED, text).classified();
    }

    private @Nullable String level(ResourceLeftovers rest) {
        String text = in.word(MemberPaths.LEVEL, rest);
        String code = text == null ? null : WireValues.code(values.level, text);
        return text == null || code != null
                ? code
                : rest.meant(MemberPaths.LEVEL, text).level();
    }
}
