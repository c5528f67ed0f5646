package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Spelling;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level that the department set up itself is named by what belongs to another column: a credit code, a format, a number.
 * The row slipped sideways.
 */
final class ClassificationNameMisplacedRule extends EntryRule {

    private static final List<String> DOMAINS = List.of(
            ValueDomains.FORMAT_CATEGORY,
            ValueDomains.FORMAT_TYPE,
            ValueDomains.SHARING_MODE_CATEGORY,
            ValueDomains.UPDATE_CYCLE);

    private final ClassificationScheme scheme;
    private final Phrases fillers;
    private final Phrases words;
    private final int creditCode;

    ClassificationNameMisplacedRule(RuleSettings settings) {
        this.scheme = settings.scheme();
        this.fillers = Phrases.of(settings, "classificationFillers");
        this.words = new Phrases(words(settings.registry()));
        this.creditCode = settings.registry()
                .element(MemberPaths.PROVIDER_CODE)
                .map(element -> element.details().maximumLength())
                .map(MaximumLength::codePoints)
                .orElse(0);
    }

    private static List<String> words(MetadataRegistry registry) {
        List<String> words = new ArrayList<>();
        for (String id : DOMAINS) {
            ValueDomain domain = registry.domain(id);
            for (PermissibleValue value : domain.values()) {
                words.add(value.names().zh());
                words.addAll(value.aliases());
            }
        }
        return words;
    }

    @Override
    public String id() {
        return "classification-name-misplaced";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        List<String> names = resource.classification().names();
        for (int i = 1; i < names.size(); i++) {
            String kind = kind(names.get(i));
            if (kind != null && Classified.isOwnLevel(scheme, entry, i)) {
                report.report(
                        MemberPaths.classificationName(i),
                        Arguments.found(names.get(i), "fault", kind, "level", String.valueOf(i + 1)));
            }
        }
    }

    private @Nullable String kind(String name) {
        String trimmed = Spelling.trim(name);
        if (trimmed.isEmpty()) {
            return null;
        }
        if (isNumber(trimmed)) {
            return "number";
        }
        if (trimmed.length() == creditCode
                && UnifiedSocialCreditCode.read(trimmed).isValid()) {
            return "credit-code";
        }
        return words.contain(trimmed) && !fillers.contain(trimmed) ? "value" : null;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
