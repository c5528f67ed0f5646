package io.mulu.catalog.registry.item;

import java.util.Comparator;

/**
 * The identifier of an administered item: registration authority, item, version. Printed as
 * {@code <RA>#<DI>#<VI>}, a local form; it is an IRDI only where the authority has a registered identifier.
 *
 * @param authority the registration authority (RA)
 * @param item the item within the authority (DI)
 * @param version the version of the item (VI)
 */
public record ItemIdentifier(String authority, String item, String version) implements Comparable<ItemIdentifier> {

    private static final Comparator<ItemIdentifier> ORDER = Comparator.comparing(ItemIdentifier::authority)
            .thenComparing(ItemIdentifier::item)
            .thenComparing(ItemIdentifier::version);

    /** Throws {@link IllegalArgumentException} for a part that is empty or has a blank, a control character or {@code #}. */
    public ItemIdentifier {
        check("authority", authority);
        check("item", item);
        check("version", version);
    }

    private static void check(String name, String part) {
        boolean bad = part.codePoints()
                .anyMatch(c ->
                        c == '#' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
        if (part.isEmpty() || bad) {
            throw new IllegalArgumentException(
                    name + " is empty or has a blank, a control character or #: \"" + part + "\"");
        }
    }

    /**
     * Reads the printed form.
     *
     * @param text {@code <RA>#<DI>#<VI>}
     * @return the identifier
     * @throws IllegalArgumentException if it is not of this form
     */
    public static ItemIdentifier parse(String text) {
        String[] parts = text.split("#", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("text is not of the form RA#DI#VI: \"" + text + "\"");
        }
        return new ItemIdentifier(parts[0], parts[1], parts[2]);
    }

    /**
     * The same item in another version.
     *
     * @param other the version
     * @return its identifier
     */
    public ItemIdentifier withVersion(String other) {
        return new ItemIdentifier(authority, item, other);
    }

    @Override
    public int compareTo(ItemIdentifier other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return authority + "#" + item + "#" + version;
    }
}
