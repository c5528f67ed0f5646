package io.mulu.catalog.registry.match;

import io.mulu.catalog.registry.Spelling;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import io.mulu.catalog.registry.item.ItemIdentifier;
import io.mulu.catalog.registry.item.ItemRegistry;
import io.mulu.catalog.registry.status.RegistrationStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the registered data elements that a name may mean. Of each data element the version in force counts, or the
 * latest one that is not given up, superseded or retired.
 *
 * <p>Scores: 100 the same; 95 the same but for width, case, blanks and punctuation; 90 a synonym; 85 made of object class,
 * property and representation; 70 the same property; from 53 to 79 one contains the other, by the part that is contained;
 * from 56 to 67 one character differs, by the length. The same registry and name always give the same answer.
 *
 * <p>Takes memory linear in the names that are registered, and time that does not grow with them except where a name is
 * in many others. Immutable and thread-safe.
 */
public final class DataElementMatcher {

    private static final int WHOLE = 100;
    private static final int LEAST_CONTAINMENT = 40;
    private static final int LEAST_EDIT = 30;
    private static final int RANGE = 40;

    private static final Comparator<MatchCandidate> RANKING = Comparator.comparing(MatchCandidate::score)
            .thenComparing(candidate -> candidate.item().status().inForce())
            .thenComparing(candidate -> candidate.item().status())
            .reversed()
            .thenComparing(candidate -> candidate.item().identifier());

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Neighbours neighbours = new Neighbours();
    private final Containment containment = new Containment();

    private DataElementMatcher(Collection<AdministeredItem> items) {
        items.forEach(this::index);
    }

    /**
     * A matcher for the data elements of a registry.
     *
     * @param registry the registry
     * @return the matcher; later registries need another one
     */
    public static DataElementMatcher of(ItemRegistry registry) {
        Map<ItemIdentifier, AdministeredItem> usable = new LinkedHashMap<>();
        for (AdministeredItem item : registry.items()) {
            boolean ended = item.status().compareTo(RegistrationStatus.SUPERSEDED) >= 0;
            if (item.content() instanceof ItemContent.OfDataElement && !ended) {
                usable.merge(item.identifier().withVersion("0"), item, DataElementMatcher::better);
            }
        }
        return new DataElementMatcher(usable.values());
    }

    private static AdministeredItem better(AdministeredItem earlier, AdministeredItem later) {
        return later.status().compareTo(earlier.status()) >= 0
                        || !earlier.status().inForce()
                ? later
                : earlier;
    }

    private void index(AdministeredItem item) {
        if (!(item.content() instanceof ItemContent.OfDataElement content)) {
            return;
        }
        DataElement data = content.dataElement();
        for (String name : List.of(data.names().zh(), data.names().en())) {
            String key = add(item, MatchReason.NORMALIZED, name);
            if (!key.isEmpty()) {
                neighbours.add(key);
                containment.add(key);
            }
        }
        for (String synonym : data.synonyms()) {
            String key = add(item, MatchReason.ALIAS, synonym);
            if (!key.isEmpty()) {
                neighbours.add(key);
                containment.add(key);
            }
        }
        parts(item, data);
    }

    private void parts(AdministeredItem item, DataElement data) {
        if (data.property().isBlank()) {
            return;
        }
        boolean said = data.property().endsWith(data.representation());
        String whole = said ? data.property() : data.property() + data.representation();
        for (String property : List.of(data.property(), whole)) {
            if (!data.objectClass().isBlank()) {
                add(item, MatchReason.PARTS, data.objectClass() + property);
                add(item, MatchReason.PARTS, data.objectClass() + "的" + property);
            }
            add(item, MatchReason.PROPERTY, property);
        }
    }

    private String add(AdministeredItem item, MatchReason reason, String text) {
        String key = MatchKey.of(text);
        if (!key.isEmpty()) {
            entries.computeIfAbsent(key, any -> new ArrayList<>(1)).add(new Entry(item, reason, text));
        }
        return key;
    }

    /**
     * The data elements that a name may mean.
     *
     * @param name the name of an information item
     * @param most how many candidates are wanted at most
     * @return the candidates, each data element once with its best reason, the surest first
     * @throws IllegalArgumentException if {@code most} is less than 1
     */
    public List<MatchCandidate> candidates(String name, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most is less than 1: " + most);
        }
        String key = MatchKey.of(name);
        Map<ItemIdentifier, MatchCandidate> found = new HashMap<>();
        for (Entry entry : entries.getOrDefault(key, List.of())) {
            note(found, same(entry, Spelling.trim(name)));
        }
        for (String other : containment.of(key)) {
            int contained = Math.min(MatchKey.length(other), MatchKey.length(key));
            int whole = Math.max(MatchKey.length(other), MatchKey.length(key));
            near(found, other, MatchReason.CONTAINMENT, LEAST_CONTAINMENT + RANGE * contained / whole);
        }
        for (String other : neighbours.of(key)) {
            int length = Math.max(MatchKey.length(other), MatchKey.length(key));
            near(found, other, MatchReason.EDIT, LEAST_EDIT + RANGE * (length - 1) / length);
        }
        return found.values().stream().sorted(RANKING).limit(most).toList();
    }

    private static MatchCandidate same(Entry entry, String name) {
        boolean letters =
                entry.reason() == MatchReason.NORMALIZED && entry.text().equals(name);
        MatchReason reason = letters ? MatchReason.EXACT : entry.reason();
        return new MatchCandidate(entry.item(), score(reason), reason, entry.text());
    }

    private static int score(MatchReason reason) {
        return switch (reason) {
            case EXACT -> WHOLE;
            case NORMALIZED -> 95;
            case ALIAS -> 90;
            case PARTS -> 85;
            default -> 70;
        };
    }

    /** Only names and synonyms are near; what is made of parts is not a name that anybody gave. */
    private void near(Map<ItemIdentifier, MatchCandidate> found, String key, MatchReason reason, int score) {
        for (Entry entry : entries.getOrDefault(key, List.of())) {
            if (entry.reason() == MatchReason.NORMALIZED || entry.reason() == MatchReason.ALIAS) {
                note(found, new MatchCandidate(entry.item(), score, reason, entry.text()));
            }
        }
    }

    private static void note(Map<ItemIdentifier, MatchCandidate> found, MatchCandidate candidate) {
        found.merge(candidate.item().identifier(), candidate, (a, b) -> b.score() > a.score() ? b : a);
    }

    private record Entry(AdministeredItem item, MatchReason reason, String text) {}
}
