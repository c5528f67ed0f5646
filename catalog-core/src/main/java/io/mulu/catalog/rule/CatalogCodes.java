package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a catalogue, kept once for all rules that compare them. Each rule may add each entry; only the first time
 * counts. For use by one thread.
 */
final class CatalogCodes {

    private final TextTable keys = new TextTable();
    private final BitSet literal = new BitSet();
    private final TextTable others = new TextTable();
    private @Nullable VisitedEntry last;
    private int lastNumber;

    /** The code as written, else as read. */
    static @Nullable String text(InformationResource resource) {
        String written = resource.asWritten().get(MemberPaths.CODE);
        return written != null || resource.code() == null
                ? written
                : resource.code().text();
    }

    /**
     * Adds the code of an entry.
     *
     * @return as {@link TextTable#add(String)}, of the code's key; the same when the entry is added again at once
     * @throws IllegalArgumentException if the entry has no code
     */
    int add(VisitedEntry entry) {
        if (entry != last) {
            last = entry;
            InformationResource resource = entry.resource();
            String text = text(resource);
            if (text == null) {
                throw new IllegalArgumentException("resource has no code");
            }
            String key = Spelling.key(text);
            lastNumber = keys.add(key);
            addReadable(resource, key, lastNumber < 0 ? ~lastNumber : lastNumber);
        }
        return lastNumber;
    }

    private void addReadable(InformationResource resource, String key, int number) {
        if (resource.code() == null) {
            return;
        }
        if (resource.code().text().equals(key)) {
            literal.set(number);
        } else {
            others.add(resource.code().text());
        }
    }

    /** Whether an entry was added that has a readable code of this text. */
    boolean containsReadable(String text) {
        int number = keys.find(text);
        return number >= 0 && literal.get(number) || others.contains(text);
    }
}
