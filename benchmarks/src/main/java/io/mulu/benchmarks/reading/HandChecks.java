package io.mulu.benchmarks.reading;

import io.mulu.catalog.check.CheckSettings;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Spelling;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.catalog.rule.RuleParameters;
import io.mulu.catalog.rule.RuleRun;
import io.mulu.catalog.text.PersonalNumbers;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.Lookup;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.ResourceCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules check of one entry, written out by hand in one piece: no rule objects, no registry that says what is
 * mandatory, no paths. What stands in {@code asWritten} is checked too. It says only where and what, not how it should be.
 */
final class HandChecks {

    private static final String MISPLACED = "structure-misplaced";

    private final HandUse use;
    private final ClassificationScheme scheme;
    private final ValueDomain formatCategories;
    private final ValueDomain formatTypes;
    private final ValueDomain modeCategories;
    private final ValueDomain modeTypes;
    private final ValueDomain cycles;
    private final ValueDomain levels;
    private final HandPhrases fillers;
    private final HandPhrases misplaced;
    private final String profile;
    private final LocalDate today;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final int nameLongest;
    private final int summaryLongest;
    private final List<String> organs;
    private final List<String> systems;
    private final List<String> lookalikes;
    private final Set<String> timestamps;
    private final Set<String> primaryKeys;
    private final HandPhrases yes;

    HandChecks(CheckSettings settings) {
        RuleParameters parameters = settings.profile().parameters(settings.today());
        use = new HandUse(parameters, settings.registry());
        scheme = settings.scheme();
        formatCategories = settings.registry().domain(ValueDomains.FORMAT_CATEGORY);
        formatTypes = settings.registry().domain(ValueDomains.FORMAT_TYPE);
        modeCategories = settings.registry().domain(ValueDomains.SHARING_MODE_CATEGORY);
        modeTypes = settings.registry().domain(ValueDomains.SHARING_MODE_TYPE);
        cycles = settings.registry().domain(ValueDomains.UPDATE_CYCLE);
        levels = settings.registry().domain(ValueDomains.LEVEL);
        fillers = new HandPhrases(parameters.texts("classificationFillers"));
        misplaced = new HandPhrases(words());
        profile = settings.codeProfile().id();
        today = settings.today();
        earliest = parameters.date("issuedEarliest");
        latest = parameters.date("issuedLatest");
        nameLongest = longest(settings.registry(), "name");
        summaryLongest = longest(settings.registry(), "summary");
        organs = parameters.texts("organCodePrefixes");
        systems = parameters.texts("systemNameEndings").stream()
                .map(ending -> ending.toLowerCase(Locale.ROOT))
                .toList();
        lookalikes = parameters.texts("systemNameLookalikes");
        timestamps = keys(parameters.texts("timestampHeadings"));
        primaryKeys = keys(parameters.texts("primaryKeyHeadings"));
        yes = new HandPhrases(parameters.texts("flagYesWords"));
    }

    private List<String> words() {
        return List.of(formatCategories, formatTypes, modeCategories, cycles).stream()
                .flatMap(domain -> domain.values().stream())
                .flatMap(value -> {
                    List<String> words = new ArrayList<>(value.aliases());
                    words.add(value.names().zh());
                    return words.stream();
                })
                .toList();
    }

    private static int longest(MetadataRegistry registry, String id) {
        return registry.element(id)
                .map(element -> element.details().maximumLength())
                .map(MaximumLength::codePoints)
                .orElse(Integer.MAX_VALUE);
    }

    private static Set<String> keys(List<String> headings) {
        Set<String> keys = new HashSet<>();
        headings.forEach(heading -> keys.add(Spelling.key(heading)));
        return keys;
    }

    void check(InformationResource resource, RuleRun.Sink sink) {
        required(resource, sink);
        values(resource, sink);
        classification(resource, sink);
        codes(resource, sink);
        format(resource, sink);
        use.ofResource(resource, sink);
        issued(resource.issued(), "", sink);
        texts(resource, sink);
        survey(resource.survey(), sink);
        items(resource, sink);
    }

    private void required(InformationResource resource, RuleRun.Sink sink) {
        Map<String, String> written = resource.asWritten();
        List<String> names = resource.classification().names();
        if (names.isEmpty() || use.saysNothing(String.join(" / ", names))) {
            boolean coded = resource.classification().code() != null || written.containsKey("classification.code");
            if (!coded || !names.isEmpty()) {
                missing("classification", sink);
            }
        }
        given(resource.name(), "name", written, sink);
        given(resource.summary(), "summary", written, sink);
        Provider provider = resource.provider();
        given(provider.name(), "provider.name", written, sink);
        given(provider.code(), "provider.code", written, sink);
        given(resource.format().category(), "format.category", written, sink);
        given(resource.format().type(), "format.type", written, sink);
        Sharing sharing = resource.sharing();
        given(sharing.type(), "sharing.type", written, sink);
        if (sharing.type() == SharingType.UNCONDITIONAL || sharing.type() == SharingType.CONDITIONAL) {
            given(sharing.mode().category(), "sharing.mode.category", written, sink);
            given(sharing.mode().type(), "sharing.mode.type", written, sink);
        }
        given(resource.openness().open(), "openness.open", written, sink);
        given(resource.updateCycle(), "updateCycle", written, sink);
        given(resource.issued(), "issued", written, sink);
    }

    private void given(@Nullable Object value, String path, Map<String, String> written, RuleRun.Sink sink) {
        if (value instanceof String text ? use.saysNothing(text) : value == null && isBlank(written.get(path))) {
            missing(path, sink);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || Spelling.isBlank(text);
    }

    private static void missing(String path, RuleRun.Sink sink) {
        sink.found("required-element", path, Map.of());
    }

    private void values(InformationResource resource, RuleRun.Sink sink) {
        Map<String, String> written = resource.asWritten();
        listed(resource.format().category(), formatCategories, "format.category", written, sink);
        listed(resource.format().type(), formatTypes, "format.type", written, sink);
        listed(resource.sharing().mode().category(), modeCategories, "sharing.mode.category", written, sink);
        listed(resource.sharing().mode().type(), modeTypes, "sharing.mode.type", written, sink);
        listed(resource.updateCycle(), cycles, "updateCycle", written, sink);
        listed(resource.level(), levels, "level", written, sink);
        if (!written.isEmpty()) {
            unread(resource.sharing().type(), "value-not-in-domain", "sharing.type", written, sink);
            unread(resource.openness().open(), "value-not-in-domain", "openness.open", written, sink);
            unread(resource.issued(), "date-unreadable", "issued", written, sink);
            unread(resource.name(), MISPLACED, "name", written, sink);
            unread(resource.summary(), MISPLACED, "summary", written, sink);
            unread(resource.provider().name(), MISPLACED, "provider.name", written, sink);
            unread(resource.provider().unit(), MISPLACED, "provider.unit", written, sink);
            unread(resource.format().description(), MISPLACED, "format.description", written, sink);
            unread(resource.sharing().condition(), MISPLACED, "sharing.condition", written, sink);
            unread(resource.openness().condition(), MISPLACED, "openness.condition", written, sink);
        }
    }

    private static void listed(
            @Nullable String code, ValueDomain domain, String path, Map<String, String> written, RuleRun.Sink sink) {
        String text = code == null ? written.get(path) : code;
        if (text != null
                && (code == null ? !Spelling.isBlank(text) : domain.value(code).isEmpty())) {
            found(domain.open() ? "value-not-listed" : "value-not-in-domain", path, text, sink);
        }
    }

    private static void unread(
            @Nullable Object value, String rule, String path, Map<String, String> written, RuleRun.Sink sink) {
        String text = written.get(path);
        if (value == null && text != null && !Spelling.isBlank(text)) {
            found(rule, path, text, sink);
        }
    }

    private void classification(InformationResource resource, RuleRun.Sink sink) {
        List<String> names = resource.classification().names();
        boolean blank = true;
        for (String name : names) {
            blank &= name.isBlank();
        }
        if (!blank) {
            Lookup lookup = scheme.find(names);
            place(resource, lookup, sink);
            if (lookup instanceof Lookup.Unresolved unresolved && !isOwn(resource, unresolved)) {
                found(
                        "classification-unresolved",
                        MemberPaths.classificationName(unresolved.index()),
                        names.get(0),
                        sink);
            } else if (lookup instanceof Lookup.Ambiguous) {
                found(
                        "classification-unresolved",
                        MemberPaths.classificationName(names.size() - 1),
                        names.get(0),
                        sink);
            }
        }
        for (int i = 1; i < names.size(); i++) {
            String name = Spelling.trim(names.get(i));
            String above = Spelling.trim(names.get(i - 1));
            if (fillers.contain(names.get(i)) && isOwnLevel(resource, i)) {
                found("classification-name-filler", MemberPaths.classificationName(i), name, sink);
            }
            if (isMisplaced(name) && isOwnLevel(resource, i)) {
                found("classification-name-misplaced", MemberPaths.classificationName(i), name, sink);
            }
            if (!name.isEmpty()
                    && !above.isEmpty()
                    && name.charAt(0) == above.charAt(0)
                    && HandPhrases.key(name).equals(HandPhrases.key(above))
                    && !fillers.contain(name)
                    && isOwnLevel(resource, i)) {
                found("classification-name-repeated", MemberPaths.classificationName(i), name, sink);
            }
        }
    }

    /** Where both codes agree, or only that of the classification is given, the names may lead elsewhere. */
    private void place(InformationResource resource, Lookup lookup, RuleRun.Sink sink) {
        ClassificationCode stated = resource.classification().code();
        ClassificationNode node = lookup instanceof Lookup.Unresolved unresolved && isOpenBelow(unresolved)
                ? unresolved.reached()
                : lookup.node().orElse(null);
        ResourceCode code = resource.code();
        if (node == null || stated == null && code == null) {
            return;
        }
        if (stated == null) {
            if (!code.scope().startsWith(node.code())) {
                found("code-differs-from-classification", "code", code.text(), sink);
            }
        } else if ((code == null || isFilledUp(code.scope(), stated.text()))
                && !stated.text().startsWith(node.code())
                && !node.code().startsWith(stated.text())) {
            found("code-differs-from-classification", "classification.code", stated.text(), sink);
        }
    }

    private boolean isOpenBelow(Lookup.Unresolved lookup) {
        return lookup.reached() != null
                && scheme.children(lookup.reached().code()).isEmpty();
    }

    private boolean isMisplaced(String name) {
        if (name.isEmpty()) {
            return false;
        }
        boolean digits = true;
        for (int i = 0; digits && i < name.length(); i++) {
            digits = Character.isDigit(name.charAt(i));
        }
        return digits
                || name.length() == UnifiedSocialCreditCode.LENGTH
                        && UnifiedSocialCreditCode.read(name).isValid()
                || misplaced.contain(name) && !fillers.contain(name);
    }

    private boolean isOwn(InformationResource resource, Lookup.Unresolved lookup) {
        boolean coded = resource.code() != null
                || resource.classification().code() != null
                || !isBlank(resource.asWritten().get("code"))
                || !isBlank(resource.asWritten().get("classification.code"));
        return coded && isOpenBelow(lookup);
    }

    private boolean isOwnLevel(InformationResource resource, int index) {
        return scheme.find(resource.classification().names()) instanceof Lookup.Unresolved lookup
                && index >= lookup.index()
                && isOwn(resource, lookup);
    }

    private void codes(InformationResource resource, RuleRun.Sink sink) {
        ResourceCode code = resource.code();
        if (code != null) {
            String stated = resource.classification().code() == null
                    ? null
                    : resource.classification().code().text();
            if (stated != null && !code.scope().equals(stated) && !isFilledUp(code.scope(), stated)) {
                found("code-differs-from-classification", "code", code.text(), sink);
            }
            for (ResourceCode related : resource.relatedCodes()) {
                if (related.text().equals(code.text())) {
                    found("related-code-own", "relatedCodes", related.text(), sink);
                } else if (related.scope().equals(code.scope())) {
                    found("related-code-same-class", "relatedCodes", related.text(), sink);
                }
            }
        }
        if (code == null || !code.profile().equals(profile)) {
            unread(null, "resource-code-form", "code", resource.asWritten(), sink);
        }
        UnifiedSocialCreditCode provider = resource.provider().code();
        if (provider == null) {
            unread(null, "provider-code-check", "provider.code", resource.asWritten(), sink);
        } else if (!isOrgan(provider.text())) {
            found("provider-code-not-organ", "provider.code", provider.text(), sink);
        }
    }

    private static boolean isFilledUp(String front, String place) {
        boolean filled = front.startsWith(place);
        for (int i = place.length(); filled && i < front.length(); i++) {
            filled = front.charAt(i) == '0';
        }
        return filled;
    }

    private boolean isOrgan(String code) {
        for (String prefix : organs) {
            if (code.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private void format(InformationResource resource, RuleRun.Sink sink) {
        ResourceFormat format = resource.format();
        String category = format.category();
        String type = format.type();
        if (category != null && type != null && formatCategories.value(category).isPresent()) {
            PermissibleValue value = formatTypes.value(type).orElse(null);
            if (value != null && !value.parents().isEmpty() && !value.parents().contains(category)) {
                found("format-type-outside-category", "format.type", type, sink);
            }
        }
        boolean other = "other".equals(type);
        if (other && use.saysNothing(format.description())) {
            found("other-format-undescribed", "format.description", format.description(), sink);
        }
        if (type != null && !other && !use.saysNothing(format.description())) {
            found("format-description-superfluous", "format.description", format.description(), sink);
        }
        if (category != null
                && (category.equals("database") || category.equals("spreadsheet"))
                && resource.items().isEmpty()) {
            found("structured-without-items", "items", null, sink);
        }
    }

    private void issued(@Nullable LocalDate issued, String prefix, RuleRun.Sink sink) {
        if (issued == null) {
            return;
        }
        if (issued.isAfter(today)) {
            found("issued-in-future", prefix + "issued", issued.toString(), sink);
        }
        if (issued.isBefore(earliest) || issued.isAfter(latest)) {
            found("issued-out-of-range", prefix + "issued", issued.toString(), sink);
        }
    }

    private void texts(InformationResource resource, RuleRun.Sink sink) {
        String name = resource.name();
        name(name, "name", sink);
        invisible(resource.provider().name(), "provider.name", sink);
        invisible(resource.provider().unit(), "provider.unit", sink);
        List<String> names = resource.classification().names();
        for (int i = 0; i < names.size(); i++) {
            if (!isIdeographs(names.get(i))) {
                name(names.get(i), MemberPaths.classificationName(i), sink);
            }
        }
        personal(name, "name", sink);
        personal(resource.summary(), "summary", sink);
        personal(resource.sharing().condition(), "sharing.condition", sink);
        personal(resource.openness().condition(), "openness.condition", sink);
        if (name != null && name.codePointCount(0, name.length()) > nameLongest) {
            found("name-too-long", "name", name, sink);
        }
        String summary = resource.summary();
        if (summary != null
                && summary.length() > summaryLongest
                && summary.codePointCount(0, summary.length()) > summaryLongest) {
            found("summary-too-long", "summary", summary, sink);
        }
        if (name != null && isSystem(name)) {
            found("name-of-system", "name", name, sink);
        }
    }

    private boolean isSystem(String name) {
        String trimmed = Spelling.trim(name);
        if (!trimmed.isEmpty() && "）)〕]】".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
            int open = trimmed.length() - 1;
            while (open > 0 && "（(〔[【".indexOf(trimmed.charAt(open)) < 0) {
                open--;
            }
            trimmed = open > 0 ? Spelling.trim(trimmed.substring(0, open)) : trimmed;
        }
        String folded = trimmed.toLowerCase(Locale.ROOT);
        for (String ending : systems) {
            if (folded.endsWith(ending)) {
                return lookalikes.stream().noneMatch(folded::endsWith);
            }
        }
        return false;
    }

    private static void name(@Nullable String name, String path, RuleRun.Sink sink) {
        boolean narrow = false;
        boolean wide = false;
        for (int i = 0; name != null && i < name.length(); i++) {
            char c = name.charAt(i);
            narrow |= c == '(' || c == ')';
            wide |= c == '（' || c == '）';
        }
        if (narrow && wide) {
            found("name-brackets-mixed", path, name, sink);
        }
        invisible(name, path, sink);
    }

    private static void invisible(@Nullable String text, String path, RuleRun.Sink sink) {
        for (int i = 0; text != null && i < text.length(); i++) {
            int c = text.charAt(i);
            boolean plain = c >= 0x20 && c < 0x7F || c >= 0x3001 && c <= 0xD7FF;
            if (!plain && isInvisible(text.codePointAt(i))) {
                found("name-control-character", path, text, sink);
                return;
            }
        }
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static void personal(@Nullable String text, String path, RuleRun.Sink sink) {
        if (text == null) {
            return;
        }
        List<PersonalNumbers.Occurrence> numbers = PersonalNumbers.in(text);
        for (PersonalNumbers.Kind kind : numbers.isEmpty() ? NO_KINDS : PersonalNumbers.Kind.values()) {
            if (numbers.stream().anyMatch(number -> number.kind() == kind)) {
                found("personal-number", path, kind.code(), sink);
            }
        }
    }

    private static final PersonalNumbers.Kind[] NO_KINDS = {};

    private static void survey(Survey survey, RuleRun.Sink sink) {
        part(survey.storageShared(), survey.storageTotal(), "survey.storageShared", sink);
        part(survey.recordsShared(), survey.recordsTotal(), "survey.recordsShared", sink);
        part(survey.storageOpened(), survey.storageTotal(), "survey.storageOpened", sink);
        part(survey.recordsOpened(), survey.recordsTotal(), "survey.recordsOpened", sink);
    }

    private static void part(@Nullable BigDecimal part, @Nullable BigDecimal total, String path, RuleRun.Sink sink) {
        if (part != null && total != null && part.compareTo(total) > 0) {
            found("survey-part-over-total", path, part.toPlainString(), sink);
        }
    }

    private void items(InformationResource resource, RuleRun.Sink sink) {
        List<DataItem> items = resource.items();
        Map<String, Integer> seen = new HashMap<>();
        int stamps = 0;
        int keyed = 0;
        boolean key = false;
        for (int i = 0; i < items.size(); i++) {
            DataItem item = items.get(i);
            String name = item.name();
            if (use.saysNothing(name)) {
                found("required-element", MemberPaths.item(i, "name"), null, sink);
            } else if (name != null && seen.putIfAbsent(Spelling.key(name), i) != null) {
                found("item-name-duplicate", MemberPaths.item(i, "name"), name, sink);
            }
            if (item.dataType() == null) {
                untyped(item, i, sink);
            }
            if (name != null) {
                itemName(name, i, sink);
            }
            if (!item.sharing().isEmpty() || !item.openness().isEmpty()) {
                use.ofItem(resource, item, i, sink);
                personal(item.sharing().condition(), MemberPaths.item(i, "sharing.condition"), sink);
                personal(item.openness().condition(), MemberPaths.item(i, "openness.condition"), sink);
            }
            if (item.issued() != null) {
                issued(item.issued(), MemberPaths.item(i, "") + ".", sink);
            }
            String stamp = flag(item, timestamps);
            if (stamp != null && yes.contain(stamp) && ++stamps > 1) {
                found("timestamp-item-repeated", MemberPaths.item(i, "extensions"), name, sink);
            }
            String primary = flag(item, primaryKeys);
            keyed += primary == null ? 0 : 1;
            key |= primary != null && yes.contain(primary);
        }
        if (keyed > 0 && !key) {
            found("primary-key-missing", "items", null, sink);
        }
    }

    private static void untyped(DataItem item, int index, RuleRun.Sink sink) {
        String text = item.asWritten().get("dataType");
        String rule = isBlank(text) ? "required-element" : "value-not-listed";
        found(rule, MemberPaths.item(index, "dataType"), text, sink);
    }

    private static void itemName(String name, int index, RuleRun.Sink sink) {
        if (!isIdeographs(name)) {
            String path = MemberPaths.item(index, "name");
            name(name, path, sink);
            personal(name, path, sink);
        }
    }

    private static boolean isIdeographs(String name) {
        boolean plain = true;
        for (int i = 0; plain && i < name.length(); i++) {
            plain = name.charAt(i) >= 0x4E00 && name.charAt(i) <= 0x9FFF;
        }
        return plain;
    }

    private static @Nullable String flag(DataItem item, Set<String> headings) {
        if (item.extensions().isEmpty()) {
            return null;
        }
        for (Map.Entry<String, String> extension : item.extensions().entrySet()) {
            if (headings.contains(Spelling.key(extension.getKey()))) {
                return extension.getValue();
            }
        }
        return null;
    }

    private static void found(String rule, String path, @Nullable String text, RuleRun.Sink sink) {
        sink.found(rule, path, text == null || text.isBlank() ? Map.of() : Map.of("found", text));
    }
}
