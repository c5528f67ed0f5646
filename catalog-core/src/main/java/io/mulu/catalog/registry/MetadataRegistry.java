package io.mulu.catalog.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The metadata elements and value domains. Immutable and thread-safe. */
public final class MetadataRegistry {

    private static final String ITEMS = "items.";
    private static final String EXTENSIONS = "extensions.";

    private final Map<String, MetadataElement> elements = new LinkedHashMap<>();
    private final Map<String, ValueDomain> domains = new LinkedHashMap<>();

    /**
     * A registry.
     *
     * @param elements the elements, in the guide's order
     * @param domains the value domains
     * @throws IllegalArgumentException if an identifier occurs twice, or an element names a domain that is not there
     */
    public MetadataRegistry(List<MetadataElement> elements, List<ValueDomain> domains) {
        for (ValueDomain domain : domains) {
            if (this.domains.put(domain.id(), domain) != null) {
                throw new IllegalArgumentException("value domain " + domain.id() + " occurs twice");
            }
        }
        for (MetadataElement element : elements) {
            if (this.elements.put(element.id(), element) != null) {
                throw new IllegalArgumentException("element " + element.id() + " occurs twice");
            }
            if (element.valueDomain() != null && !this.domains.containsKey(element.valueDomain())) {
                throw new IllegalArgumentException(
                        "element " + element.id() + " names unknown value domain " + element.valueDomain());
            }
        }
    }

    /**
     * The registry of the guide of 2017, as shipped.
     *
     * @return its elements and value domains
     */
    public static MetadataRegistry guide2017() {
        return ShippedRegistry.INSTANCE;
    }

    /**
     * All elements.
     *
     * @return in the guide's order
     */
    public List<MetadataElement> elements() {
        return List.copyOf(elements.values());
    }

    /**
     * The element of an identifier.
     *
     * @param id the path of its member
     * @return the element, or empty
     */
    public Optional<MetadataElement> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /**
     * The element that a member path in a finding or in a resource belongs to. Indexes are set aside, so
     * {@code items[3].dataType} finds {@code items.dataType}; when an item carries an element of its own, such as
     * {@code items[3].sharing.type}, the resource's element is found.
     *
     * @param path the path
     * @return the element, or the nearest enclosing one; empty when none encloses it
     */
    public Optional<MetadataElement> elementAt(String path) {
        String plain = withoutIndexes(path);
        String inItem = plain.startsWith(ITEMS) ? plain.substring(ITEMS.length()) : plain;
        return extension(plain)
                .or(() -> enclosing(plain))
                .filter(found -> !found.id().equals("items") || plain.equals("items"))
                .or(() -> enclosing(inItem))
                .or(() -> enclosing(plain));
    }

    /** The element of an extension's path, whichever of its two forms its identifier has. */
    private Optional<MetadataElement> extension(String path) {
        boolean ofItem = path.startsWith(ITEMS);
        String within = ofItem ? path.substring(ITEMS.length()) : path;
        if (!within.startsWith(EXTENSIONS)) {
            return Optional.empty();
        }
        String key = within.substring(EXTENSIONS.length());
        return element(path)
                .or(() -> element(ofItem ? ITEMS + key : key)
                        .filter(found -> ExtensionMember.of(found).isPresent()));
    }

    private Optional<MetadataElement> enclosing(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            MetadataElement element = elements.get(at);
            if (element != null) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String withoutIndexes(String path) {
        StringBuilder plain = new StringBuilder(path.length());
        boolean inside = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            inside = c == '[' || inside && c != ']';
            if (!inside && c != ']') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /**
     * All value domains.
     *
     * @return in the order of the registry
     */
    public List<ValueDomain> domains() {
        return List.copyOf(domains.values());
    }

    /**
     * A value domain that must be there.
     *
     * @param id its identifier, see {@link ValueDomains}
     * @return the domain
     * @throws IllegalArgumentException if there is none
     */
    public ValueDomain domain(String id) {
        ValueDomain domain = domains.get(id);
        if (domain == null) {
            throw new IllegalArgumentException("no value domain " + id);
        }
        return domain;
    }
}
