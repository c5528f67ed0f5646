package io.mulu.catalog.registry;

import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.text.LocalizedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of permissible values, and the spellings by which they are read. Immutable and thread-safe. */
public final class ValueDomain {

    private final String id;
    private final LocalizedText names;
    private final LocalizedText definition;
    private final ClauseRef clause;
    private final boolean open;
    private final Map<String, PermissibleValue> byCode = new LinkedHashMap<>();
    private final Map<String, PermissibleValue> byLiteral = new HashMap<>();
    private final Map<String, PermissibleValue> byKey = new HashMap<>();

    /**
     * A value domain.
     *
     * @param id its identifier, kebab-case
     * @param names its names
     * @param clause where it comes from
     * @param open whether the standard leaves the list open (等)
     * @param values the values, in order
     * @throws IllegalArgumentException if two values have a code or a spelling in common
     */
    public ValueDomain(String id, LocalizedText names, ClauseRef clause, boolean open, List<PermissibleValue> values) {
        this(id, names, names, clause, open, values);
    }

    /**
     * A value domain with a definition.
     *
     * @param id its identifier, kebab-case
     * @param names its names
     * @param definition what its values are
     * @param clause where it comes from
     * @param open whether the standard leaves the list open (等)
     * @param values the values, in order
     * @throws IllegalArgumentException if two values have a code or a spelling in common
     */
    public ValueDomain(
            String id,
            LocalizedText names,
            LocalizedText definition,
            ClauseRef clause,
            boolean open,
            List<PermissibleValue> values) {
        this.id = id;
        this.names = names;
        this.definition = definition;
        this.clause = clause;
        this.open = open;
        for (PermissibleValue value : values) {
            add(byCode, value.code(), value);
            byLiteral.put(value.code(), value);
            byLiteral.put(value.names().zh(), value);
            byLiteral.put(value.names().en(), value);
        }
        for (PermissibleValue value : values) {
            spell(value.code(), value);
            spell(value.names().zh(), value);
            spell(value.names().en(), value);
            value.aliases().forEach(alias -> spell(alias, value));
        }
    }

    private void spell(String spelling, PermissibleValue value) {
        add(byKey, Spelling.key(spelling), value);
    }

    private void add(Map<String, PermissibleValue> map, String key, PermissibleValue value) {
        PermissibleValue before = map.putIfAbsent(key, value);
        if (before != null && before != value) {
            throw new IllegalArgumentException(
                    id + ": \"" + key + "\" means both " + before.code() + " and " + value.code());
        }
    }

    /**
     * The identifier.
     *
     * @return kebab-case
     */
    public String id() {
        return id;
    }

    /**
     * The names of the domain.
     *
     * @return in both languages
     */
    public LocalizedText names() {
        return names;
    }

    /**
     * What the values are.
     *
     * @return in both languages; the names, when nothing else was said
     */
    public LocalizedText definition() {
        return definition;
    }

    /**
     * Where the list comes from.
     *
     * @return the clause
     */
    public ClauseRef clause() {
        return clause;
    }

    /**
     * Whether the standard leaves the list open.
     *
     * @return true if further values may be added
     */
    public boolean open() {
        return open;
    }

    /**
     * The values.
     *
     * @return in the order of the domain
     */
    public List<PermissibleValue> values() {
        return List.copyOf(byCode.values());
    }

    /**
     * The value of a code.
     *
     * @param code the name on the wire
     * @return the value, or empty
     */
    public Optional<PermissibleValue> value(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Reads what a person wrote.
     *
     * @param text a code, a label or an alias; blanks, width and case are set aside
     * @return the value and whether it was written literally; empty when no value is spelt so
     */
    public Optional<ValueMatch> match(String text) {
        PermissibleValue literal = byLiteral.get(text);
        if (literal != null) {
            return Optional.of(new ValueMatch(literal, true));
        }
        PermissibleValue value = byKey.get(Spelling.key(text));
        return value == null ? Optional.empty() : Optional.of(new ValueMatch(value, false));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueDomain that
                && id.equals(that.id)
                && names.equals(that.names)
                && definition.equals(that.definition)
                && clause.equals(that.clause)
                && open == that.open
                && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
