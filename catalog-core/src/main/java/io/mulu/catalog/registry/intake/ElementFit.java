package io.mulu.catalog.registry.intake;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PropertyPath;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.ValueDomain;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Whether an element can be used as it is defined. Of an element that the format has a member for, what the format itself
 * lays down cannot be changed; of an extension, what its one text cannot be is refused rather than passed over.
 */
final class ElementFit {

    private static final String REQUIRED = "required-element";
    private static final String ITEMS = "items.";

    private final MetadataElement element;
    private final JsonNode content;
    private final Map<String, MetadataElement> elements;
    private final Map<String, ValueDomain> domains;
    private final ReadingFaults faults;

    ElementFit(
            MetadataElement element,
            JsonNode content,
            Map<String, MetadataElement> elements,
            Map<String, ValueDomain> domains,
            ReadingFaults faults) {
        this.element = element;
        this.content = content;
        this.elements = elements;
        this.domains = domains;
        this.faults = faults;
    }

    static boolean isFlag(MetadataElement element) {
        return element.details().type() == ElementType.FLAG;
    }

    /** Whether an element names another one in its definition. */
    static boolean names(MetadataElement element, String other) {
        ElementDetails details = element.details();
        return other.equals(details.alternative())
                || other.equals(details.narrowedBy())
                || details.conditions().stream().anyMatch(condition -> other.equals(condition.when()));
    }

    void check() {
        boolean least = element.details().cardinality().least() == 1;
        refuse(
                least != (element.obligation() == Obligation.MANDATORY),
                "cardinality",
                "what is mandatory is given at least once, and nothing else is");
        pattern();
        conditions();
        MetadataElement shipped =
                MetadataRegistry.guide2017().element(element.id()).orElse(null);
        if (shipped == null) {
            extension();
        } else {
            member(shipped);
        }
    }

    private void refuse(boolean wrong, String member, String problem) {
        if (wrong) {
            faults.add(content.member(member).orElse(content).problem(problem));
        }
    }

    private void pattern() {
        String pattern = element.details().pattern();
        if (pattern != null) {
            try {
                Pattern.compile(pattern);
            } catch (PatternSyntaxException e) {
                refuse(true, "pattern", "this is no regular expression: " + e.getDescription());
            }
        }
    }

    private void conditions() {
        List<JsonNode> nodes = content.list("conditions");
        List<ElementCondition> conditions = element.details().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).requires()) {
                condition(conditions.get(i), nodes.get(i));
            }
        }
    }

    private void condition(ElementCondition condition, JsonNode node) {
        String when = Objects.requireNonNull(condition.when());
        MetadataElement other = elements.get(when);
        if (other == null) {
            faults.add(node.require("when").problem("the element " + when + " is not in force"));
            return;
        }
        if (ExtensionMember.of(other).isPresent()) {
            faults.add(node.require("when").problem("only an element that the format has a member for decides"));
        }
        boolean extension = ExtensionMember.of(element).isPresent();
        if (extension && !condition.rule().equals(REQUIRED)) {
            faults.add(node.require("rule").problem("when an extension must be given is checked by " + REQUIRED));
        }
        if (when.startsWith(ITEMS) && !element.id().startsWith(ITEMS)) {
            faults.add(node.require("when").problem("a resource has many items, none of which decides"));
        }
        ValueDomain domain = other.valueDomain() == null ? null : domains.get(other.valueDomain());
        for (JsonNode value : node.list("is")) {
            if (domain == null || domain.value(value.text()).isEmpty()) {
                faults.add(value.problem("the element " + when + " has no value " + value.text()));
            }
        }
    }

    private void extension() {
        ElementDetails details = element.details();
        boolean coded = details.type() == ElementType.CODED || isFlag(element);
        refuse(details.type() == ElementType.GROUP, "type", "an extension is one text and no group");
        refuse(coded && element.valueDomain() == null, "type", "the value domain is missing");
        refuse(
                !coded && element.valueDomain() != null,
                "type",
                "what has a value domain is of type coded or flag, not "
                        + details.type().code());
        refuse(
                element.valueDomain() != null && !domains.containsKey(element.valueDomain()),
                "domain",
                "the value domain " + element.valueDomain() + " is not in force");
        refuse(details.cardinality().many(), "cardinality", "an extension is one text: 0..1 or 1");
        refuse(details.alternative() != null, "alternative", "an extension has no alternative");
        refuse(details.narrowedBy() != null, "narrowedBy", "the values of an extension are not narrowed by others");
        refuse(details.inItems(), "inItems", "an extension is of the resource or, behind \"items.\", of items");
        String property = details.property();
        refuse(
                property != null && PropertyPath.parse(property).iris().size() > 1,
                "property",
                "an extension is one property of its resource or item");
    }

    private void member(MetadataElement shipped) {
        ElementDetails was = shipped.details();
        ElementDetails is = element.details();
        keep("type", was.type(), is.type());
        refuse(
                was.cardinality().many() != is.cardinality().many(),
                "cardinality",
                "the format has " + (was.cardinality().many() ? "a list" : "one value") + " here");
        keep("domain", shipped.valueDomain(), element.valueDomain());
        keep("alternative", was.alternative(), is.alternative());
        keep("narrowedBy", was.narrowedBy(), is.narrowedBy());
        keep("inItems", was.inItems(), is.inItems());
        keep("property", was.property(), is.property());
        List<String> lost = shipped.headings().stream()
                .filter(heading -> !element.headings().contains(heading))
                .toList();
        refuse(!lost.isEmpty(), "headings", "tables have these headings too: " + String.join("、", lost));
    }

    private void keep(String member, @Nullable Object was, @Nullable Object is) {
        refuse(
                !Objects.equals(was, is),
                member,
                "the format lays down the " + member + " of " + element.id() + ": " + was);
    }
}
