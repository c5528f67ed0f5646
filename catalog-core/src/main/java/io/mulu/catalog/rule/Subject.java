package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: the resource itself, or one of its items. In the 2017 workbook every row of an item states sharing
 * and openness, so that the same rules hold for both; an item that does not state them has those of its resource.
 */
final class Subject {

    private static final String EXTENSION = MemberPaths.EXTENSIONS + ".";
    private static final String ITEMS = MemberPaths.ITEMS + ".";

    private final InformationResource resource;
    private final @Nullable DataItem item;
    private final int index;

    private Subject(InformationResource resource, @Nullable DataItem item, int index) {
        this.resource = resource;
        this.item = item;
        this.index = index;
    }

    static Subject of(InformationResource resource) {
        return new Subject(resource, null, 0);
    }

    static Subject of(InformationResource resource, int index) {
        return new Subject(resource, resource.items().get(index), index);
    }

    InformationResource resource() {
        return resource;
    }

    /** The 0-based number of this item; 0 for the resource. */
    int index() {
        return index;
    }

    boolean isItem() {
        return item != null;
    }

    /** The path of a member of this subject, from the entry; extensions are told by their place. */
    String member(String path) {
        boolean core = core(path).isPresent() || path.startsWith(EXTENSION);
        String own = core ? path : EXTENSION + path;
        return item == null ? own : MemberPaths.item(index, own);
    }

    /** The path, from the entry, of the place where the row of this item speaks of its resource. */
    String place(String path) {
        return MemberPaths.item(index, path);
    }

    /** The number of this item for people, from 1. */
    String number() {
        return String.valueOf(index + 1);
    }

    /** The issue date stated here; null when there is none. */
    @Nullable
    LocalDate issued() {
        return item == null ? resource.issued() : item.issued();
    }

    /** The value of a member: a text, a code of a value domain, or null when there is none. */
    @Nullable
    String value(String path) {
        Optional<String> core = core(path);
        if (core.isPresent()) {
            return core.get().equals(CoreMembers.ABSENT) ? null : core.get();
        }
        String name = path.startsWith(EXTENSION) ? path.substring(EXTENSION.length()) : path;
        return extensions().get(name);
    }

    /** Whether a member is one of the model's own, and no extension. */
    boolean isCore(String path) {
        return core(path).isPresent();
    }

    private Optional<String> core(String path) {
        return item == null ? CoreMembers.of(resource, path) : CoreMembers.of(item, path);
    }

    private Map<String, String> extensions() {
        return item == null ? resource.extensions() : item.extensions();
    }

    /** All that was written where it is not the value, by path within this subject. */
    Map<String, String> written() {
        return item == null ? resource.asWritten() : item.asWritten();
    }

    /** What was written for a member where it is not the value; null when nothing else was. */
    @Nullable
    String written(String path) {
        return written().get(path);
    }

    /** What stands there for people: as written, else the value; null when there is neither. */
    @Nullable
    String found(String path) {
        String text = written(path);
        return text == null ? value(path) : text;
    }

    /** The value that holds here: what an item does not say, its resource says for it. */
    @Nullable
    String effective(String path) {
        boolean ofItems = path.startsWith(ITEMS);
        String within = ofItems ? path.substring(ITEMS.length()) : path;
        String own = item == null && ofItems ? null : value(within);
        return own != null || item == null || ofItems || !Silence.isBlank(written(within))
                ? own
                : of(resource).value(path);
    }

    /**
     * The sharing block that holds here. An item's block with a type is taken whole; one without adds to the resource's.
     */
    Sharing sharing() {
        Sharing above = resource.sharing();
        Sharing own = item == null ? above : item.sharing();
        if (own.type() != null || written(MemberPaths.SHARING_TYPE) != null) {
            return own;
        }
        SharingMode mode = own.mode().isEmpty() ? above.mode() : own.mode();
        return new Sharing(above.type(), own.condition() == null ? above.condition() : own.condition(), mode);
    }

    /** The openness block that holds here, by the same way as {@link #sharing()}. */
    Openness openness() {
        Openness above = resource.openness();
        Openness own = item == null ? above : item.openness();
        if (own.open() != null || written(MemberPaths.OPENNESS_OPEN) != null) {
            return own;
        }
        return new Openness(above.open(), own.condition() == null ? above.condition() : own.condition());
    }

    /** Whether the sharing type is stated here and not taken from the resource. */
    boolean statesSharingType() {
        return item == null || item.sharing().type() != null;
    }

    boolean statesSharingCondition() {
        return statesSharingType() || item != null && item.sharing().condition() != null;
    }

    boolean statesSharingMode() {
        return statesSharingType() || item != null && !item.sharing().mode().isEmpty();
    }

    /** Whether any part of the sharing block is stated here. */
    boolean statesSharing() {
        return item == null || !item.sharing().isEmpty();
    }

    /** Whether any part of the openness block is stated here. */
    boolean statesOpenness() {
        return item == null || !item.openness().isEmpty();
    }

    boolean statesOpen() {
        return item == null || item.openness().open() != null;
    }

    boolean statesOpenCondition() {
        return statesOpen() || item != null && item.openness().condition() != null;
    }
}
