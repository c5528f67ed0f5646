package io.mulu.catalog.json;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Survey;
import io.mulu.codes.classification.ClassificationCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the blocks that only resources have. */
final class ResourceBlocks {

    private final JsonIn in;
    private final WireValues values;

    ResourceBlocks(JsonIn in, WireValues values) {
        this.in = in;
        this.values = values;
    }

    Classification classification(ResourceLeftovers rest) {
        if (!in.opens("classification", rest)) {
            return Classification.NONE;
        }
        ClassificationCode code = null;
        List<String> names = List.of();
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "code" -> code = classificationCode(rest);
                case "names" -> names = names(rest);
                default -> in.unknown("classification." + name, rest);
            }
        }
        return new Classification(code, names);
    }

    private @Nullable ClassificationCode classificationCode(ResourceLeftovers rest) {
        String text = in.word(MemberPaths.CLASSIFICATION_CODE, rest);
        if (text == null) {
            return null;
        }
        return ClassificationCode.read(text)
                .value()
                .orElseGet(() -> rest.meant(MemberPaths.CLASSIFICATION_CODE, text)
                        .classification()
                        .code());
    }

    /** One name stands for itself, as in a list of one. */
    private List<String> names(ResourceLeftovers rest) {
        if (in.isArray()) {
            return texts();
        }
        String text = in.text(MemberPaths.CLASSIFICATION_NAMES, rest);
        return text == null ? List.of() : List.of(text);
    }

    /** The elements of a list of texts; null leaves its place empty. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        while (in.nextElement()) {
            texts.add(in.isNull() ? "" : in.anyWord());
        }
        return texts;
    }

    ResourceFormat format(ResourceLeftovers rest) {
        if (!in.opens("format", rest)) {
            return ResourceFormat.NONE;
        }
        String category = null;
        String type = null;
        String description = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "category" -> category = category(rest);
                case "type" -> type = type(rest);
                case "description" -> description = in.text(MemberPaths.FORMAT_DESCRIPTION, rest);
                default -> in.unknown("format." + name, rest);
            }
        }
        return new ResourceFormat(category, type, description);
    }

    private @Nullable String category(ResourceLeftovers rest) {
        String text = in.word(MemberPaths.FORMAT_CATEGORY, rest);
        String code = text == null ? null : WireValues.code(values.formatCategory, text);
        return text == null || code != null
                ? code
                : rest.meant(MemberPaths.FORMAT_CATEGORY, text).format().category();
    }

    private @Nullable String type(ResourceLeftovers rest) {
        String text = in.word(MemberPaths.FORMAT_TYPE, rest);
        String code = text == null ? null : WireValues.code(values.formatType, text);
        return text == null || code != null
                ? code
                : rest.meant(MemberPaths.FORMAT_TYPE, text).format().type();
    }

    Survey survey(ResourceLeftovers rest) {
        if (!in.opens(MemberPaths.SURVEY, rest)) {
            return Survey.NONE;
        }
        @Nullable BigDecimal[] figures = new BigDecimal[6];
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "storageTotal" -> figures[0] = figure(name, rest, Survey::storageTotal);
                case "recordsTotal" -> figures[1] = figure(name, rest, Survey::recordsTotal);
                case "storageShared" -> figures[2] = figure(name, rest, Survey::storageShared);
                case "recordsShared" -> figures[3] = figure(name, rest, Survey::recordsShared);
                case "storageOpened" -> figures[4] = figure(name, rest, Survey::storageOpened);
                case "recordsOpened" -> figures[5] = figure(name, rest, Survey::recordsOpened);
                default -> in.unknown("survey." + name, rest);
            }
        }
        return new Survey(figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }

    private @Nullable BigDecimal figure(
            String name, ResourceLeftovers rest, Function<Survey, @Nullable BigDecimal> member) {
        String path = MemberPaths.SURVEY + "." + name;
        boolean number = in.isNumber();
        String text = in.text(path, rest);
        BigDecimal figure = number && text != null ? WireValues.figure(text) : null;
        return text == null || figure != null
                ? figure
                : member.apply(rest.meant(path, text).survey());
    }
}
