package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name holds a line break or another character that cannot be seen. */
final class NameControlCharacterRule implements ResourceRule {

    @Override
    public String id() {
        return "name-control-character";
    }

    @Override
    public void check(InformationResource resource, RuleReport report) {
        check(resource.name(), MemberPaths.NAME, report);
        check(resource.provider().name(), MemberPaths.PROVIDER_NAME, report);
        check(resource.provider().unit(), MemberPaths.PROVIDER_UNIT, report);
        for (int i = 0; i < resource.classification().names().size(); i++) {
            check(resource.classification().names().get(i), MemberPaths.classificationName(i), report);
        }
        for (int i = 0; i < resource.items().size(); i++) {
            check(resource.items().get(i).name(), MemberPaths.item(i, MemberPaths.ITEM_NAME), report);
        }
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
        if (character >= 0x20 && character < 0x7F || character >= 0x3001 && character <= 0xD7FF) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
