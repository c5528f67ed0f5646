package io.mulu.tables.write;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.ValueDomains;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The typed values of resources and items as texts of cells, by member path. Immutable and thread-safe. */
final class FlatTexts {

    private final MetadataRegistry registry;
    private final boolean labelled;

    /** Texts with labels, or, where a cell is known to have held the code, with codes as they stand on the wire. */
    FlatTexts(MetadataRegistry registry, boolean labelled) {
        this.registry = registry;
        this.labelled = labelled;
    }

    Map<String, String> of(InformationResource resource) {
        Map<String, String> texts = new LinkedHashMap<>();
        classification(texts, resource.classification());
        put(texts, MemberPaths.NAME, resource.name());
        put(
                texts,
                MemberPaths.CODE,
                resource.code() == null ? null : resource.code().text());
        put(texts, MemberPaths.PROVIDER_NAME, resource.provider().name());
        put(texts, MemberPaths.PROVIDER_UNIT, resource.provider().unit());
        var code = resource.provider().code();
        put(texts, MemberPaths.PROVIDER_CODE, code == null ? null : code.text());
        put(texts, MemberPaths.SUMMARY, resource.summary());
        label(
                texts,
                MemberPaths.FORMAT_CATEGORY,
                ValueDomains.FORMAT_CATEGORY,
                resource.format().category());
        label(
                texts,
                MemberPaths.FORMAT_TYPE,
                ValueDomains.FORMAT_TYPE,
                resource.format().type());
        put(texts, MemberPaths.FORMAT_DESCRIPTION, resource.format().description());
        survey(texts, resource.survey());
        shared(texts, resource.sharing(), resource.openness());
        label(texts, MemberPaths.UPDATE_CYCLE, ValueDomains.UPDATE_CYCLE, resource.updateCycle());
        put(texts, MemberPaths.ISSUED, resource.issued());
        if (!resource.relatedCodes().isEmpty()) {
            put(
                    texts,
                    MemberPaths.RELATED_CODES,
                    resource.relatedCodes().stream().map(one -> one.text()).collect(Collectors.joining("、")));
        }
        Boolean classified = resource.classified();
        label(
                texts,
                MemberPaths.CLASSIFIED,
                ValueDomains.SECRECY,
                classified == null ? null : classified ? "classified" : "unclassified");
        label(texts, MemberPaths.LEVEL, ValueDomains.LEVEL, resource.level());
        extensions(texts, resource.extensions());
        return texts;
    }

    Map<String, String> of(DataItem item) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, MemberPaths.ITEM_NAME, item.name());
        var type = item.dataType();
        label(texts, MemberPaths.ITEM_DATA_TYPE, ValueDomains.DATA_TYPE, type == null ? null : type.name());
        put(
                texts,
                MemberPaths.ITEM_LENGTH,
                item.length() == null ? null : item.length().text());
        put(texts, MemberPaths.ITEM_DATA_ELEMENT, item.dataElement());
        shared(texts, item.sharing(), item.openness());
        label(texts, MemberPaths.UPDATE_CYCLE, ValueDomains.UPDATE_CYCLE, item.updateCycle());
        put(texts, MemberPaths.ISSUED, item.issued());
        extensions(texts, item.extensions());
        return texts;
    }

    private static void classification(Map<String, String> texts, Classification classification) {
        var code = classification.code();
        put(texts, MemberPaths.CLASSIFICATION_CODE, code == null ? null : code.text());
        List<String> names = classification.names();
        for (int level = 0; level < names.size(); level++) {
            put(texts, MemberPaths.classificationName(level), names.get(level));
        }
    }

    private void shared(Map<String, String> texts, Sharing sharing, Openness openness) {
        var type = sharing.type();
        label(texts, MemberPaths.SHARING_TYPE, ValueDomains.SHARING_TYPE, type == null ? null : type.code());
        put(texts, MemberPaths.SHARING_CONDITION, sharing.condition());
        label(
                texts,
                MemberPaths.SHARING_MODE_CATEGORY,
                ValueDomains.SHARING_MODE_CATEGORY,
                sharing.mode().category());
        label(
                texts,
                MemberPaths.SHARING_MODE_TYPE,
                ValueDomains.SHARING_MODE_TYPE,
                sharing.mode().type());
        Boolean open = openness.open();
        label(
                texts,
                MemberPaths.OPENNESS_OPEN,
                ValueDomains.OPENNESS,
                open == null ? null : open ? "open" : "not-open");
        put(texts, MemberPaths.OPENNESS_CONDITION, openness.condition());
    }

    private static void survey(Map<String, String> texts, Survey survey) {
        figure(texts, "storageTotal", survey.storageTotal());
        figure(texts, "recordsTotal", survey.recordsTotal());
        figure(texts, "storageShared", survey.storageShared());
        figure(texts, "recordsShared", survey.recordsShared());
        figure(texts, "storageOpened", survey.storageOpened());
        figure(texts, "recordsOpened", survey.recordsOpened());
    }

    private static void figure(Map<String, String> texts, String member, @Nullable BigDecimal figure) {
        put(texts, MemberPaths.SURVEY + "." + member, figure == null ? null : figure.toPlainString());
    }

    private static void extensions(Map<String, String> texts, Map<String, String> extensions) {
        extensions.forEach((key, text) -> put(texts, MemberPaths.extension(key), text));
    }

    private void label(Map<String, String> texts, String member, String domain, @Nullable String code) {
        if (code != null && !labelled) {
            put(texts, member, onWire(code));
        } else if (code != null) {
            put(
                    texts,
                    member,
                    registry.domain(domain)
                            .value(code)
                            .map(value -> value.names().zh())
                            .orElse(code));
        }
    }

    /** Flags stand on the wire as true and false. */
    private static String onWire(String code) {
        return switch (code) {
            case "open", "classified" -> "true";
            case "not-open", "unclassified" -> "false";
            default -> code;
        };
    }

    private static void put(Map<String, String> texts, String member, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            texts.put(member, value.toString());
        }
    }
}
