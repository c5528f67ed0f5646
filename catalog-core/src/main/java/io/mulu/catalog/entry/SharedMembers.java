package io.mulu.catalog.entry;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.registry.ValueDomains;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The members that both a resource and an item may have: sharing, openness, update cycle, issue date. */
final class SharedMembers {

    private final ValueReader values;
    private Sharing sharing = Sharing.NONE;
    private Openness openness = Openness.NONE;
    private @Nullable String updateCycle;
    private @Nullable LocalDate issued;

    SharedMembers(ValueReader values) {
        this.values = values;
    }

    Sharing sharing() {
        return sharing;
    }

    Openness openness() {
        return openness;
    }

    @Nullable
    String updateCycle() {
        return updateCycle;
    }

    @Nullable
    LocalDate issued() {
        return issued;
    }

    /** Reads a member; answers the text of the value as it stands on the wire, null when there is no value. */
    @Nullable
    String put(String member, String text) {
        return switch (member) {
            case MemberPaths.SHARING_TYPE -> sharingType(text);
            case MemberPaths.SHARING_CONDITION -> {
                sharing = new Sharing(sharing.type(), text, sharing.mode());
                yield text;
            }
            case MemberPaths.SHARING_MODE_CATEGORY -> modeCategory(text);
            case MemberPaths.SHARING_MODE_TYPE -> modeType(text);
            case MemberPaths.OPENNESS_OPEN -> open(text);
            case MemberPaths.OPENNESS_CONDITION -> {
                openness = new Openness(openness.open(), text);
                yield text;
            }
            case MemberPaths.UPDATE_CYCLE ->
                updateCycle = values.code(ValueDomains.UPDATE_CYCLE, text).orElse(null);
            case MemberPaths.ISSUED -> {
                issued = DateReader.read(text).orElse(null);
                yield issued == null ? null : issued.toString();
            }
            default -> throw new IllegalArgumentException("no shared member: " + member);
        };
    }

    static boolean knows(String member) {
        return switch (member) {
            case MemberPaths.SHARING_TYPE,
                    MemberPaths.SHARING_CONDITION,
                    MemberPaths.SHARING_MODE_CATEGORY,
                    MemberPaths.SHARING_MODE_TYPE,
                    MemberPaths.OPENNESS_OPEN,
                    MemberPaths.OPENNESS_CONDITION,
                    MemberPaths.UPDATE_CYCLE,
                    MemberPaths.ISSUED -> true;
            default -> false;
        };
    }

    private @Nullable String sharingType(String text) {
        String code = values.code(ValueDomains.SHARING_TYPE, text).orElse(null);
        if (code != null) {
            SharingType type = SharingType.ofCode(code).orElseThrow();
            sharing = new Sharing(type, sharing.condition(), sharing.mode());
        }
        return code;
    }

    private @Nullable String modeCategory(String text) {
        String code = values.code(ValueDomains.SHARING_MODE_CATEGORY, text).orElse(null);
        mode(new SharingMode(code, sharing.mode().type()));
        return code;
    }

    private @Nullable String modeType(String text) {
        String code = values.code(ValueDomains.SHARING_MODE_TYPE, text).orElse(null);
        mode(new SharingMode(sharing.mode().category(), code));
        return code;
    }

    private void mode(SharingMode mode) {
        sharing = new Sharing(sharing.type(), sharing.condition(), mode);
    }

    private @Nullable String open(String text) {
        String code = values.code(ValueDomains.OPENNESS, text).orElse(null);
        if (code == null) {
            return null;
        }
        boolean open = code.equals("open");
        openness = new Openness(open, openness.condition());
        return Boolean.toString(open);
    }
}
