package io.mulu.catalog.json.schema;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementType;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Writes what holds between elements: when one must be given, and which values of one go with a value of another. */
final class ConditionSchemas {

    private static final String ITEMS = "items.";

    /** The rule that an item satisfies by saying nothing, since its resource speaks for it. */
    private static final String REQUIRED = "required-element";

    private final MetadataRegistry registry;
    private final JsonOut out;

    ConditionSchemas(MetadataRegistry registry, JsonOut out) {
        this.registry = registry;
        this.out = out;
    }

    /** A text that is no listed value of an open list stands among what was written; it is there all the same. */
    boolean mayBeWrittenOtherwise(MetadataElement element) {
        return element.obligation() == Obligation.MANDATORY
                && element.valueDomain() != null
                && registry.domain(element.valueDomain()).open();
    }

    void ofResource() {
        out.openList("allOf");
        for (MetadataElement element : elements(e -> !e.id().startsWith(ITEMS))) {
            written(element);
            element.details().conditions().forEach(condition -> required(element, condition));
            narrowed(element);
        }
        out.closeList();
    }

    void ofItem() {
        out.openList("allOf");
        for (MetadataElement element : elements(e -> e.id().startsWith(ITEMS))) {
            written(element);
            element.details().conditions().forEach(condition -> required(element, condition));
        }
        for (MetadataElement element : elements(e -> e.details().inItems())) {
            element.details().conditions().stream()
                    .filter(condition -> !condition.rule().equals(REQUIRED))
                    .forEach(condition -> required(element, condition));
            narrowed(element);
        }
        out.closeList();
    }

    private List<MetadataElement> elements(Predicate<MetadataElement> wanted) {
        return registry.elements().stream().filter(wanted).toList();
    }

    private static boolean isExtension(MetadataElement element) {
        return ExtensionMember.of(element).isPresent();
    }

    private void written(MetadataElement element) {
        if (mayBeWrittenOtherwise(element) && !isExtension(element)) {
            String path = String.join(".", ExtensionMember.steps(element));
            out.open();
            out.openList("anyOf");
            out.open();
            at(element, () -> {});
            out.close();
            out.open();
            out.texts("required", List.of("asWritten"));
            out.open("properties");
            out.open("asWritten");
            out.texts("required", List.of(path));
            out.close();
            out.close();
            out.close();
            out.closeList();
            out.close();
        }
    }

    private void required(MetadataElement element, ElementCondition condition) {
        String when = condition.when();
        if (when != null) {
            out.open();
            out.text("$comment", condition.rule());
            out.open("if");
            MetadataElement other = registry.element(when).orElseThrow();
            at(other, () -> among(other, condition.values()));
            out.close();
            out.open("then");
            at(element, () -> filled(element));
            out.close();
            out.close();
        }
    }

    private void among(MetadataElement element, List<String> codes) {
        ValueDomain domain = registry.domain(Objects.requireNonNull(element.valueDomain()));
        if (isExtension(element)) {
            out.texts(
                    "enum",
                    codes.stream()
                            .flatMap(code -> domain.value(code).stream())
                            .flatMap(ValueSchemas::spellings)
                            .distinct()
                            .toList());
        } else if (element.details().type() == ElementType.FLAG) {
            out.flag("const", codes.contains(domain.values().get(0).code()));
        } else {
            out.texts("enum", codes);
        }
    }

    private void filled(MetadataElement element) {
        if (element.details().cardinality().many()) {
            out.number("minItems", 1);
        } else if (element.details().type() == ElementType.TEXT) {
            out.text("pattern", ValueSchemas.NOT_BLANK);
        }
    }

    /** With each value of the other element, the values that belong only to others are wrong. */
    private void narrowed(MetadataElement element) {
        String by = element.details().narrowedBy();
        if (by == null || element.valueDomain() == null || isExtension(element)) {
            return;
        }
        MetadataElement other = registry.element(by).orElseThrow();
        for (PermissibleValue broader :
                registry.domain(Objects.requireNonNull(other.valueDomain())).values()) {
            List<String> outside = registry.domain(element.valueDomain()).values().stream()
                    .filter(value ->
                            !value.parents().isEmpty() && !value.parents().contains(broader.code()))
                    .map(PermissibleValue::code)
                    .toList();
            if (!outside.isEmpty()) {
                out.open();
                out.open("if");
                at(other, () -> out.texts("enum", List.of(broader.code())));
                out.close();
                out.open("then");
                within(element, () -> {
                    out.open("not");
                    out.texts("enum", outside);
                    out.close();
                });
                out.close();
                out.close();
            }
        }
    }

    /** That an element is given, and that something holds of it. */
    private void at(MetadataElement element, Runnable holds) {
        step(ExtensionMember.steps(element), true, holds);
    }

    /** That something holds of an element, if it is given. */
    private void within(MetadataElement element, Runnable holds) {
        step(ExtensionMember.steps(element), false, holds);
    }

    private void step(List<String> steps, boolean there, Runnable holds) {
        String name = steps.get(0);
        if (there) {
            out.texts("required", List.of(name));
        }
        out.open("properties");
        out.open(name);
        if (steps.size() == 1) {
            holds.run();
        } else {
            step(steps.subList(1, steps.size()), there, holds);
        }
        out.close();
        out.close();
    }
}
