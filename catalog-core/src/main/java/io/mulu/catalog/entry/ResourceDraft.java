package io.mulu.catalog.entry;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.registry.Spelling;
import io.mulu.catalog.registry.ValueDomains;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.ResourceCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A resource being read, one text at a time. For use by one thread. */
public final class ResourceDraft {

    private static final String NAMES = MemberPaths.CLASSIFICATION_NAMES + "[";
    private static final int DEEPEST = 64;

    /** As many as a resource of a filling workbook has. */
    private static final int MEMBERS = 28;

    private final ValueReader values;
    private final InformationResource.Builder resource = InformationResource.builder();
    private final SharedMembers shared;
    private final SurveyDraft survey = new SurveyDraft();
    private final WrittenMembers written = new WrittenMembers(MEMBERS);
    private final List<String> names = new ArrayList<>();
    private final List<ItemDraft> items = new ArrayList<>();
    private @Nullable ClassificationCode classificationCode;
    private Provider provider = Provider.NONE;
    private ResourceFormat format = ResourceFormat.NONE;

    ResourceDraft(ValueReader values) {
        this.values = values;
        this.shared = new SharedMembers(values);
    }

    /**
     * Reads a member as it was meant. A text that is not the value letter by letter is kept as written as well; a text
     * that is no value is kept only so. A second, different text for one member becomes an extension; related codes
     * add up.
     *
     * @param member the path of the member, such as {@code sharing.type}, {@code classification.names[0]} or
     *     {@code extensions.服务对象}; an unknown one becomes an extension. The text of {@code classification} is a code, or
     *     the names of its levels with slashes, backslashes, bars, arrows or greater-than signs in between
     * @param text what was written; blank text is ignored
     */
    public void put(String member, String text) {
        String meant = Spelling.trim(text);
        if (meant.isEmpty()) {
            return;
        }
        if (member.equals(MemberPaths.RELATED_CODES)) {
            relatedCodes(text, meant);
            return;
        }
        if (!isKnown(member)) {
            resource.extension(written.extension(member), text);
            return;
        }
        String before = written.before(member, text);
        if (before == null) {
            written.keep(member, text, read(member, meant));
        } else if (!before.equals(text)) {
            resource.extension(written.repeated(member), text);
        }
    }

    /**
     * Begins an item behind the items begun so far.
     *
     * @return an empty draft; it is part of this resource
     */
    public ItemDraft item() {
        ItemDraft item = new ItemDraft(values);
        items.add(item);
        return item;
    }

    /**
     * Keeps what was written at a path, whatever it means.
     *
     * @param path the path of the member
     * @param text what was written
     */
    public void written(String path, String text) {
        written.keep(path, text);
    }

    /**
     * Builds the resource from what was put so far.
     *
     * @return the resource; the draft is not used further
     */
    public InformationResource build() {
        resource.classification(new Classification(classificationCode, names))
                .provider(provider)
                .format(format)
                .sharing(shared.sharing())
                .openness(shared.openness())
                .updateCycle(shared.updateCycle())
                .issued(shared.issued())
                .survey(survey.build());
        items.forEach(item -> resource.item(item.build()));
        written.texts().forEach(resource::asWritten);
        return resource.build();
    }

    private static boolean isKnown(String member) {
        return switch (member) {
            case MemberPaths.NAME,
                    MemberPaths.CODE,
                    MemberPaths.SUMMARY,
                    MemberPaths.PROVIDER_NAME,
                    MemberPaths.PROVIDER_UNIT,
                    MemberPaths.PROVIDER_CODE,
                    MemberPaths.FORMAT_CATEGORY,
                    MemberPaths.FORMAT_TYPE,
                    MemberPaths.FORMAT_DESCRIPTION,
                    MemberPaths.CLASSIFICATION,
                    MemberPaths.CLASSIFICATION_CODE,
                    MemberPaths.CLASSIFIED,
                    MemberPaths.LEVEL -> true;
            default -> SharedMembers.knows(member) || SurveyDraft.knows(member) || nameIndex(member) >= 0;
        };
    }

    private @Nullable String read(String member, String text) {
        return switch (member) {
            case MemberPaths.NAME -> {
                resource.name(text);
                yield text;
            }
            case MemberPaths.SUMMARY -> {
                resource.summary(text);
                yield text;
            }
            case MemberPaths.CODE -> code(text);
            case MemberPaths.CLASSIFICATION -> classification(text);
            case MemberPaths.CLASSIFICATION_CODE -> classificationCode(text);
            case MemberPaths.PROVIDER_NAME, MemberPaths.PROVIDER_UNIT, MemberPaths.PROVIDER_CODE ->
                provider(member, text);
            case MemberPaths.FORMAT_CATEGORY, MemberPaths.FORMAT_TYPE, MemberPaths.FORMAT_DESCRIPTION ->
                format(member, text);
            case MemberPaths.CLASSIFIED -> classified(text);
            case MemberPaths.LEVEL -> level(text);
            default -> {
                int index = nameIndex(member);
                if (index >= 0) {
                    yield name(index, text);
                }
                yield SurveyDraft.knows(member) ? survey.put(member, text) : shared.put(member, text);
            }
        };
    }

    private @Nullable String code(String text) {
        Optional<ResourceCode> code = values.resourceCode(text);
        resource.code(code.orElse(null));
        return code.map(ResourceCode::text).orElse(null);
    }

    /** A code, or the names of all levels; neither replaces what the levels or the code were given themselves. */
    private @Nullable String classification(String text) {
        Optional<ClassificationCode> code = values.classificationCode(text);
        if (code.isPresent()) {
            classificationCode = classificationCode == null ? code.get() : classificationCode;
            return null;
        }
        List<String> levels = ValueReader.levels(text);
        for (int i = 0; i < Math.min(levels.size(), DEEPEST); i++) {
            if (i >= names.size() || names.get(i).isEmpty()) {
                name(i, levels.get(i));
            }
        }
        return null;
    }

    private @Nullable String classificationCode(String text) {
        classificationCode = values.classificationCode(text).orElse(null);
        return classificationCode == null ? null : classificationCode.text();
    }

    private @Nullable String provider(String member, String text) {
        switch (member) {
            case MemberPaths.PROVIDER_NAME -> provider = new Provider(text, provider.unit(), provider.code());
            case MemberPaths.PROVIDER_UNIT -> provider = new Provider(provider.name(), text, provider.code());
            default -> {
                UnifiedSocialCreditCode code = values.creditCode(text).orElse(null);
                provider = new Provider(provider.name(), provider.unit(), code);
                return code == null ? null : code.text();
            }
        }
        return text;
    }

    private @Nullable String format(String member, String text) {
        if (member.equals(MemberPaths.FORMAT_DESCRIPTION)) {
            format = new ResourceFormat(format.category(), format.type(), text);
            return text;
        }
        boolean category = member.equals(MemberPaths.FORMAT_CATEGORY);
        String domain = category ? ValueDomains.FORMAT_CATEGORY : ValueDomains.FORMAT_TYPE;
        String code = values.code(domain, text).orElse(null);
        format = category
                ? new ResourceFormat(code, format.type(), format.description())
                : new ResourceFormat(format.category(), code, format.description());
        return code;
    }

    private @Nullable String classified(String text) {
        if (text.equals("true") || text.equals("false")) {
            resource.classified(Boolean.valueOf(text));
            return text;
        }
        String code = values.code(ValueDomains.SECRECY, text).orElse(null);
        if (code == null) {
            return null;
        }
        boolean classified = code.equals("classified");
        resource.classified(classified);
        return Boolean.toString(classified);
    }

    private @Nullable String level(String text) {
        String code = values.code(ValueDomains.LEVEL, text).orElse(null);
        resource.level(code);
        return code;
    }

    private String name(int index, String text) {
        while (names.size() <= index) {
            names.add("");
        }
        names.set(index, text);
        return text;
    }

    private static int nameIndex(String member) {
        if (member.equals(MemberPaths.CLASSIFICATION_NAMES)) {
            return 0;
        }
        if (!member.startsWith(NAMES) || !member.endsWith("]")) {
            return -1;
        }
        int index = 0;
        for (int i = NAMES.length(); i < member.length() - 1; i++) {
            char c = member.charAt(i);
            if (c < '0' || c > '9' || index >= DEEPEST) {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index < DEEPEST ? index : -1;
    }

    private void relatedCodes(String text, String meant) {
        List<String> pieces = ValueReader.pieces(meant);
        List<ResourceCode> codes = new ArrayList<>();
        pieces.forEach(piece -> values.resourceCode(piece).ifPresent(codes::add));
        codes.forEach(resource::relatedCode);
        boolean literal = codes.size() == 1 && codes.get(0).text().equals(text);
        if (!literal) {
            String before = written.texts().get(MemberPaths.RELATED_CODES);
            written.keep(MemberPaths.RELATED_CODES, before == null ? text : before + "、" + text);
        }
    }
}
