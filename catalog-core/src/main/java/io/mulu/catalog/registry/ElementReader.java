package io.mulu.catalog.registry;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads metadata elements and value domains from data files; goes on after a fault, to find the others. */
public final class ElementReader {

    private static final LocalizedText NOTHING = new LocalizedText("", "");
    private static final ClauseRef NOWHERE = new ClauseRef("", "", Confidence.PRACTICE);
    private static final String GUIDE = "发改高技〔2017〕1272号";

    private final ReadingFaults faults;

    /**
     * A reader.
     *
     * @param faults takes what is wrong; what is read is worth nothing when there is any
     */
    public ElementReader(ReadingFaults faults) {
        this.faults = faults;
    }

    /**
     * An element with its names, as in a list of elements.
     *
     * @param node the element
     * @return the element
     */
    public MetadataElement element(JsonNode node) {
        LocalizedText names = texts(node);
        LocalizedText definition = localized(node, "definition");
        return element(node, text(node, "id"), names, definition, "id", "zh", "en", "definition");
    }

    /**
     * An element whose names are known already.
     *
     * @param node what else is said of it
     * @param id its identifier
     * @param names its names
     * @param definition what it holds
     * @param further names of members of the node that were read already
     * @return the element
     */
    public MetadataElement element(
            JsonNode node, String id, LocalizedText names, LocalizedText definition, String... further) {
        allowOnly(
                node,
                further,
                "clause",
                "obligation",
                "domain",
                "headings",
                "type",
                "cardinality",
                "maxLength",
                "pattern",
                "conditions",
                "alternative",
                "narrowedBy",
                "inItems",
                "sensitivity",
                "property",
                "example");
        Obligation obligation = choice(node, "obligation", Obligation.values(), Obligation.OPTIONAL, null);
        String domain = optional(node, "domain");
        return new MetadataElement(
                id,
                names,
                definition,
                clause(node),
                obligation,
                domain,
                faults.attempt(node, List.of(), () -> node.texts("headings")),
                details(node, ElementDetails.of(obligation, domain)));
    }

    private ElementDetails details(JsonNode node, ElementDetails usual) {
        return new ElementDetails(
                choice(node, "cardinality", Cardinality.values(), usual.cardinality(), Cardinality::code),
                choice(node, "type", ElementType.values(), usual.type(), null),
                maximumLength(node),
                optional(node, "pattern"),
                faults.attempt(
                        node,
                        List.of(),
                        () -> node.list("conditions").stream()
                                .map(ElementReader::condition)
                                .toList()),
                optional(node, "alternative"),
                optional(node, "narrowedBy"),
                faults.attempt(
                        node,
                        false,
                        () -> node.member("inItems").map(JsonNode::bool).orElse(false)),
                choice(node, "sensitivity", Sensitivity.values(), Sensitivity.PUBLIC, null),
                property(node),
                optional(node, "example"));
    }

    private @Nullable String property(JsonNode node) {
        return faults.<@Nullable String>attempt(node, null, () -> {
            JsonNode path = node.member("property").orElse(null);
            if (path == null) {
                return null;
            }
            try {
                PropertyPath.parse(path.text());
            } catch (JsonTreeException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw path.problem(String.valueOf(e.getMessage()));
            }
            return path.text();
        });
    }

    private static ElementCondition condition(JsonNode node) {
        node.allowOnly("rule", "when", "is");
        try {
            return new ElementCondition(
                    node.text("rule"), node.member("when").map(JsonNode::text).orElse(null), node.texts("is"));
        } catch (IllegalArgumentException e) {
            throw node.problem(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable MaximumLength maximumLength(JsonNode node) {
        return faults.<@Nullable MaximumLength>attempt(
                node,
                null,
                () -> node.member("maxLength").map(ElementReader::limit).orElse(null));
    }

    private static MaximumLength limit(JsonNode node) {
        node.allowOnly("codePoints", "confidence");
        try {
            return new MaximumLength(
                    Integer.parseInt(node.text("codePoints")), Confidence.ofCode(node.text("confidence")));
        } catch (IllegalArgumentException e) {
            throw node.problem(String.valueOf(e.getMessage()));
        }
    }

    /**
     * A value domain with its names, as in a list of domains.
     *
     * @param node the domain
     * @return the domain
     */
    public ValueDomain domain(JsonNode node) {
        return domain(
                node, text(node, "id"), texts(node), localized(node, "definition"), "id", "zh", "en", "definition");
    }

    /**
     * A value domain whose names are known already.
     *
     * @param node what else is said of it
     * @param id its identifier
     * @param names its names
     * @param definition what its values are
     * @param further names of members of the node that were read already
     * @return the domain
     */
    public ValueDomain domain(
            JsonNode node, String id, LocalizedText names, LocalizedText definition, String... further) {
        int before = faults.found().size();
        allowOnly(node, further, "clause", "open", "values");
        ClauseRef clause = clause(node);
        boolean open = faults.attempt(
                node, false, () -> node.member("open").map(JsonNode::bool).orElse(false));
        List<JsonNode> nodes = faults.attempt(node, List.of(), () -> node.list("values"));
        List<PermissibleValue> values = nodes.stream().map(this::value).toList();
        ValueDomain none = new ValueDomain(id, names, definition, clause, open, List.of());
        // Values that could not be read are all without code; that they are alike is no further fault.
        return faults.found().size() > before
                ? none
                : faults.attempt(node, none, () -> new ValueDomain(id, names, definition, clause, open, values));
    }

    private PermissibleValue value(JsonNode node) {
        allowOnly(node, new String[0], "code", "zh", "en", "in", "aliases", "mappings");
        return new PermissibleValue(
                text(node, "code"),
                texts(node),
                faults.attempt(node, List.of(), () -> node.texts("in")),
                faults.attempt(node, List.of(), () -> node.texts("aliases")),
                faults.attempt(node, java.util.Map.of(), () -> node.textMap("mappings")));
    }

    /**
     * A text in both languages that is a member.
     *
     * @param node the object
     * @param member the member
     * @return the text
     */
    public LocalizedText localized(JsonNode node, String member) {
        return faults.attempt(node, NOTHING, () -> {
            JsonNode both = node.require(member);
            both.allowOnly("zh", "en");
            return texts(both);
        });
    }

    private LocalizedText texts(JsonNode node) {
        return new LocalizedText(text(node, "zh"), text(node, "en"));
    }

    /**
     * A text that must be there.
     *
     * @param node the object
     * @param member the member
     * @return the text
     */
    public String text(JsonNode node, String member) {
        return faults.attempt(node, "", () -> node.text(member));
    }

    /**
     * A text that may be absent.
     *
     * @param node the object
     * @param member the member
     * @return the text; null when it is absent
     */
    public @Nullable String optional(JsonNode node, String member) {
        return faults.<@Nullable String>attempt(
                node, null, () -> node.member(member).map(JsonNode::text).orElse(null));
    }

    private ClauseRef clause(JsonNode node) {
        return faults.attempt(node, NOWHERE, () -> {
            JsonNode clause = node.require("clause");
            clause.allowOnly("standard", "clause", "confidence");
            try {
                return new ClauseRef(
                        clause.text("standard", GUIDE),
                        clause.text("clause", ""),
                        Confidence.ofCode(clause.text("confidence")));
            } catch (IllegalArgumentException e) {
                throw clause.problem(String.valueOf(e.getMessage()));
            }
        });
    }

    private <E extends Enum<E>> E choice(
            JsonNode node, String member, E[] values, E usual, @Nullable Function<E, String> code) {
        Function<E, String> name = code == null ? value -> value.name().toLowerCase(Locale.ROOT) : code;
        return faults.attempt(node, usual, () -> {
            JsonNode found = node.member(member).orElse(null);
            if (found == null) {
                return usual;
            }
            return Arrays.stream(values)
                    .filter(value -> name.apply(value).equals(found.text()))
                    .findFirst()
                    .orElseThrow(() -> found.problem("\"" + found.text() + "\" is none of "
                            + Arrays.stream(values).map(name).toList()));
        });
    }

    private void allowOnly(JsonNode node, String[] read, String... others) {
        String[] known = Arrays.copyOf(others, others.length + read.length);
        System.arraycopy(read, 0, known, others.length, read.length);
        faults.attempt(node, "", () -> {
            node.allowOnly(known);
            return "";
        });
    }
}
