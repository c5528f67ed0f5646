package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name holds a line break or another character that cannot be seen. */
final class NameControlCharacterRule extends EntryRule {

    @Override
    public String id() {
        return "name-control-character";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        check(resource.name(), MemberPaths.NAME, report);
        check(resource.provider().name(), MemberPaths.PROVIDER_NAME, report);
        check(resource.provider().unit(), MemberPaths.PROVIDER_UNIT, report);
        List<String> names = resource.classification().names();
        for (int i = 0; i < names.size(); i++) {
            if (!isPlain(names.get(i))) {
                check(names.get(i), MemberPaths.classificationName(i), report);
            }
        }
        for (int i = 0; !entry.haveOnlyPlainNames() && i < resource.items().size(); i++) {
            check(resource.items().get(i).name(), MemberPaths.item(i, MemberPaths.ITEM_NAME), report);
        }
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isPlain(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** ASCII without controls, and from the ideographic punctuation to the last Hangul syllable. */
    private static boolean isPlain(int character) {
        return character >= 0x20 && character < 0x7F || character >= 0x3001 && character <= 0xD7FF;
    }

    /** Reports the first of them: one cell, one finding. */
    private static void check(@Nullable String name, String member, RuleReport report) {
        for (int i = 0, position = 1; name != null && i < name.length(); position++) {
            int character = name.codePointAt(i);
            if (isInvisible(character)) {
                String notation = String.format(Locale.ROOT, "U+%04X", character);
                report.report(
                        member, Arguments.found(name, "position", String.valueOf(position), "character", notation));
                return;
            }
            i += Character.charCount(character);
        }
    }

    private static boolean isInvisible(int character) {
        if (isPlain(character)) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
