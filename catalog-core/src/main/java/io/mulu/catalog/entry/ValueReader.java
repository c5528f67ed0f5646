package io.mulu.catalog.entry;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Spelling;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads single values from trimmed texts. */
final class ValueReader {

    /** Longer than any figure or serial in a catalogue, and short enough to stay cheap. */
    private static final int MAX_NUMBER = 40;

    private static final String BETWEEN_LEVELS = "/／\\\\＼|｜>＞→»";
    private static final String BETWEEN_CODES = "、，,；;\n\r\t ";

    private final MetadataRegistry registry;
    private final CodeProfile profile;

    ValueReader(MetadataRegistry registry, CodeProfile profile) {
        this.registry = registry;
        this.profile = profile;
    }

    Optional<String> code(String domain, String text) {
        return registry.domain(domain).match(text).map(match -> match.value()).map(PermissibleValue::code);
    }

    Optional<UnifiedSocialCreditCode> creditCode(String text) {
        return UnifiedSocialCreditCode.read(text).value();
    }

    Optional<ClassificationCode> classificationCode(String text) {
        return ClassificationCode.read(text).value();
    }

    Optional<ResourceCode> resourceCode(String text) {
        return profile.read(text).value();
    }

    /** A figure: decimal digits with at most one point; negative figures are none. */
    static Optional<BigDecimal> figure(String text) {
        if (text.isEmpty() || text.length() > MAX_NUMBER) {
            return Optional.empty();
        }
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && !point && i > 0 && i < text.length() - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(new BigDecimal(text));
    }

    /** The pieces of a list of codes as people write it. */
    static List<String> pieces(String text) {
        return pieces(text, BETWEEN_CODES);
    }

    /** The names of the levels of a classification, written in one. */
    static List<String> levels(String text) {
        return pieces(text, BETWEEN_LEVELS).stream()
                .map(Spelling::trim)
                .filter(level -> !level.isEmpty())
                .toList();
    }

    private static List<String> pieces(String text, String between) {
        List<String> pieces = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && between.indexOf(text.charAt(i)) < 0;
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                pieces.add(text.substring(from, i));
                from = -1;
            }
        }
        return pieces;
    }
}
