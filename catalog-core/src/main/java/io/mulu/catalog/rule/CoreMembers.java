package io.mulu.catalog.rule;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.Survey;
import io.mulu.codes.resource.ResourceCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of the members that the model has, as texts: codes of value domains, ISO dates, plain numbers. Answers empty
 * for a path that is no such member, so that the extensions can be asked; a member without value is {@link #ABSENT}.
 */
final class CoreMembers {

    /** The value of a member that is known and not given. */
    static final String ABSENT = "";

    private static final String NAMES = MemberPaths.CLASSIFICATION_NAMES + "[";
    private static final String SURVEY = MemberPaths.SURVEY + ".";

    private CoreMembers() {}

    static Optional<String> of(InformationResource resource, String path) {
        return switch (path) {
            case MemberPaths.NAME -> text(resource.name());
            case MemberPaths.CODE -> text(resource.code());
            case MemberPaths.SUMMARY -> text(resource.summary());
            case MemberPaths.PROVIDER_NAME -> text(resource.provider().name());
            case MemberPaths.PROVIDER_UNIT -> text(resource.provider().unit());
            case MemberPaths.PROVIDER_CODE -> text(resource.provider().code());
            case MemberPaths.FORMAT_CATEGORY -> text(resource.format().category());
            case MemberPaths.FORMAT_TYPE -> text(resource.format().type());
            case MemberPaths.FORMAT_DESCRIPTION -> text(resource.format().description());
            case MemberPaths.ITEMS ->
                text(resource.items().isEmpty() ? null : resource.items().size());
            case MemberPaths.UPDATE_CYCLE -> text(resource.updateCycle());
            case MemberPaths.ISSUED -> text(resource.issued());
            case MemberPaths.RELATED_CODES -> text(joined(resource.relatedCodes()));
            case MemberPaths.CLASSIFIED -> text(classified(resource.classified()));
            case MemberPaths.LEVEL -> text(resource.level());
            default ->
                classification(resource.classification(), path)
                        .or(() -> sharing(resource.sharing(), path))
                        .or(() -> openness(resource.openness(), path))
                        .or(() -> survey(resource.survey(), path));
        };
    }

    static Optional<String> of(DataItem item, String path) {
        return switch (path) {
            case MemberPaths.ITEM_NAME -> text(item.name());
            case MemberPaths.ITEM_DATA_TYPE -> text(item.dataType());
            case MemberPaths.ITEM_LENGTH ->
                text(item.length() == null ? null : item.length().text());
            case MemberPaths.ITEM_DATA_ELEMENT -> text(item.dataElement());
            case MemberPaths.UPDATE_CYCLE -> text(item.updateCycle());
            case MemberPaths.ISSUED -> text(item.issued());
            default -> sharing(item.sharing(), path).or(() -> openness(item.openness(), path));
        };
    }

    /** Names stand in for a code and a code for names: the scheme leads from one to the other. */
    private static Optional<String> classification(Classification classification, String path) {
        List<String> names = classification.names();
        String code =
                classification.code() == null ? null : classification.code().text();
        return switch (path) {
            case MemberPaths.CLASSIFICATION_CODE -> text(code);
            case MemberPaths.CLASSIFICATION, MemberPaths.CLASSIFICATION_NAMES ->
                text(names.stream().allMatch(String::isBlank) ? code : String.join(" / ", names));
            default -> path.startsWith(NAMES) ? text(name(names, path)) : Optional.empty();
        };
    }

    private static @Nullable String name(List<String> names, String path) {
        for (int i = 0; i < names.size(); i++) {
            if (path.equals(MemberPaths.classificationName(i))) {
                return names.get(i);
            }
        }
        return null;
    }

    private static Optional<String> sharing(Sharing sharing, String path) {
        return switch (path) {
            case MemberPaths.SHARING_TYPE ->
                text(sharing.type() == null ? null : sharing.type().code());
            case MemberPaths.SHARING_CONDITION -> text(sharing.condition());
            case MemberPaths.SHARING_MODE_CATEGORY -> text(sharing.mode().category());
            case MemberPaths.SHARING_MODE_TYPE -> text(sharing.mode().type());
            default -> Optional.empty();
        };
    }

    private static Optional<String> openness(Openness openness, String path) {
        return switch (path) {
            case MemberPaths.OPENNESS_OPEN -> text(open(openness.open()));
            case MemberPaths.OPENNESS_CONDITION -> text(openness.condition());
            default -> Optional.empty();
        };
    }

    static @Nullable String open(@Nullable Boolean open) {
        if (open == null) {
            return null;
        }
        return open ? "open" : "not-open";
    }

    static @Nullable String classified(@Nullable Boolean classified) {
        if (classified == null) {
            return null;
        }
        return classified ? "classified" : "unclassified";
    }

    private static Optional<String> survey(Survey survey, String path) {
        return switch (path) {
            case SURVEY + "storageTotal" -> figure(survey.storageTotal());
            case SURVEY + "recordsTotal" -> figure(survey.recordsTotal());
            case SURVEY + "storageShared" -> figure(survey.storageShared());
            case SURVEY + "recordsShared" -> figure(survey.recordsShared());
            case SURVEY + "storageOpened" -> figure(survey.storageOpened());
            case SURVEY + "recordsOpened" -> figure(survey.recordsOpened());
            default -> Optional.empty();
        };
    }

    private static Optional<String> figure(@Nullable BigDecimal figure) {
        return text(figure == null ? null : figure.toPlainString());
    }

    private static @Nullable String joined(List<ResourceCode> codes) {
        return codes.isEmpty() ? null : codes.stream().map(ResourceCode::text).collect(Collectors.joining("、"));
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.of(value == null ? ABSENT : value.toString());
    }
}
