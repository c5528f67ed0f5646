package io.mulu.catalog.rule;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.Lookup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as rules look at it: the resource and each of its items. Most items state nothing of their own but name, type and
 * length; they are told apart once, and most rules pass over them.
 */
final class Subjects {

    private static final Stating[] STATINGS = Stating.values();

    private final InformationResource resource;
    private final Subject whole;
    private final @Nullable List<Subject>[] stating;
    private final List<Subject> special;
    private @Nullable List<Subject> all;
    private @Nullable Boolean plainNames;
    private @Nullable Lookup lookup;
    private @Nullable ClassificationScheme lookedUpIn;

    Subjects(InformationResource resource) {
        this.resource = resource;
        this.whole = Subject.of(resource);
        this.stating = lists();
        this.special = special(resource);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Subject>[] lists() {
        return (@Nullable List<Subject>[]) new List<?>[STATINGS.length];
    }

    /** The items that state more than items must. */
    private static List<Subject> special(InformationResource resource) {
        List<Subject> special = null;
        List<DataItem> items = resource.items();
        for (int i = 0; i < items.size(); i++) {
            DataItem item = items.get(i);
            boolean usual = item.asWritten().isEmpty()
                    && item.sharing().isEmpty()
                    && item.openness().isEmpty()
                    && item.issued() == null
                    && item.updateCycle() == null
                    && item.extensions().isEmpty();
            if (!usual) {
                special = special == null ? new ArrayList<>() : special;
                special.add(Subject.of(resource, i));
            }
        }
        return special == null ? List.of() : special;
    }

    InformationResource resource() {
        return resource;
    }

    Subject whole() {
        return whole;
    }

    /** Where the names of the classification lead. */
    Lookup lookup(ClassificationScheme scheme) {
        if (lookup == null || lookedUpIn != scheme) {
            lookup = scheme.find(resource.classification().names());
            lookedUpIn = scheme;
        }
        return lookup;
    }

    /** Whether the names of the resource and its items consist of common ideographs, ASCII digits and small letters. */
    boolean haveOnlyPlainNames() {
        if (plainNames == null) {
            plainNames = isPlain(resource.name()) && arePlain(resource.items());
        }
        return plainNames;
    }

    private static boolean arePlain(List<DataItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (!isPlain(items.get(i).name())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(@Nullable String name) {
        for (int i = 0; name != null && i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= '\u4E00' && c <= '\u9FA5' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return true;
    }

    /** The items that have more than a name, a type, a length and a data element. */
    List<Subject> specialItems() {
        return special;
    }

    /** The resource, then the items that have what the rule asks for, in their order. */
    List<Subject> stating(Stating what) {
        if (what == Stating.ANYTHING) {
            return all();
        }
        List<Subject> found = stating[what.ordinal()];
        if (found == null) {
            found = special.isEmpty() ? List.of(whole) : chosen(what);
            stating[what.ordinal()] = found;
        }
        return found;
    }

    private List<Subject> chosen(Stating what) {
        List<Subject> chosen = new ArrayList<>();
        chosen.add(whole);
        for (Subject item : special) {
            if (what.appliesTo(item)) {
                chosen.add(item);
            }
        }
        return chosen;
    }

    private List<Subject> all() {
        if (all == null) {
            all = new ArrayList<>(resource.items().size() + 1);
            all.add(whole);
            for (int i = 0; i < resource.items().size(); i++) {
                all.add(Subject.of(resource, i));
            }
        }
        return all;
    }
}
