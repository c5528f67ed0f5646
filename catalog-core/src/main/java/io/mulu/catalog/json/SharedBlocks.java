package io.mulu.catalog.json;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the blocks that resources and items have in common. */
final class SharedBlocks {

    private final JsonIn in;
    private final WireValues values;

    SharedBlocks(JsonIn in, WireValues values) {
        this.in = in;
        this.values = values;
    }

    Sharing sharing(EntryLeftovers rest) {
        if (!in.opens("sharing", rest)) {
            return Sharing.NONE;
        }
        SharingType type = null;
        String condition = null;
        SharingMode mode = SharingMode.NONE;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "type" -> type = type(rest);
                case "condition" -> condition = in.text(MemberPaths.SHARING_CONDITION, rest);
                case "mode" -> mode = mode(rest);
                default -> in.unknown("sharing." + name, rest);
            }
        }
        return new Sharing(type, condition, mode);
    }

    private @Nullable SharingType type(EntryLeftovers rest) {
        String text = in.word(MemberPaths.SHARING_TYPE, rest);
        SharingType type = text == null ? null : WireValues.sharingType(text);
        return text == null || type != null
                ? type
                : rest.sharing(MemberPaths.SHARING_TYPE, text).type();
    }

    private SharingMode mode(EntryLeftovers rest) {
        if (!in.opens("sharing.mode", rest)) {
            return SharingMode.NONE;
        }
        String category = null;
        String type = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "category" -> category = modeCategory(rest);
                case "type" -> type = modeType(rest);
                default -> in.unknown("sharing.mode." + name, rest);
            }
        }
        return new SharingMode(category, type);
    }

    private @Nullable String modeCategory(EntryLeftovers rest) {
        String text = in.word(MemberPaths.SHARING_MODE_CATEGORY, rest);
        String code = text == null ? null : WireValues.code(values.modeCategory, text);
        return text == null || code != null
                ? code
                : rest.sharing(MemberPaths.SHARING_MODE_CATEGORY, text).mode().category();
    }

    private @Nullable String modeType(EntryLeftovers rest) {
        String text = in.word(MemberPaths.SHARING_MODE_TYPE, rest);
        String code = text == null ? null : WireValues.code(values.modeType, text);
        return text == null || code != null
                ? code
                : rest.sharing(MemberPaths.SHARING_MODE_TYPE, text).mode().type();
    }

    Openness openness(EntryLeftovers rest) {
        if (!in.opens("openness", rest)) {
            return Openness.NONE;
        }
        Boolean open = null;
        String condition = null;
        String name;
        while ((name = in.nextMember()) != null) {
            switch (name) {
                case "open" -> open = open(rest);
                case "condition" -> condition = in.text(MemberPaths.OPENNESS_CONDITION, rest);
                default -> in.unknown("openness." + name, rest);
            }
        }
        return new Openness(open, condition);
    }

    private @Nullable Boolean open(EntryLeftovers rest) {
        if (in.isBoolean()) {
            return in.isTrue();
        }
        String text = in.text(MemberPaths.OPENNESS_OPEN, rest);
        return text == null
                ? null
                : rest.openness(MemberPaths.OPENNESS_OPEN, text).open();
    }

    @Nullable
    String updateCycle(EntryLeftovers rest) {
        String text = in.word(MemberPaths.UPDATE_CYCLE, rest);
        String code = text == null ? null : WireValues.code(values.updateCycle, text);
        return text == null || code != null ? code : rest.updateCycle(text);
    }

    @Nullable
    LocalDate issued(EntryLeftovers rest) {
        String text = in.text(MemberPaths.ISSUED, rest);
        LocalDate date = text == null ? null : WireValues.date(text);
        return text == null || date != null ? date : rest.issued(text);
    }
}
