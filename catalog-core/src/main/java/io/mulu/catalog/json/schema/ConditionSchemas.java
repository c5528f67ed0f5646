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
    private static final String EXTENSIONS = "extensions";

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
            written(element, element.id());
            element.details().conditions().forEach(condition -> required(element, condition));
            narrowed(element);
        }
        extensions(false);
        out.closeList();
    }

    void ofItem() {
        out.openList("allOf");
        for (MetadataElement element : elements(e -> e.id().startsWith(ITEMS))) {
            written(element, element.id().substring(ITEMS.length()));
        }
        for (MetadataElement element : elements(e -> e.details().inItems())) {
            element.details().conditions().stream()
                    .filter(condition -> !condition.rule().equals(REQUIRED))
                    .forEach(condition -> required(element, condition));
            narrowed(element);
        }
        extensions(true);
        out.closeList();
    }

    /** When an extension must be given. What an item leaves to its resource to say decides nothing here. */
    private void extensions(boolean ofItem) {
        for (MetadataElement element : registry.elements()) {
            ExtensionMember member = ExtensionMember.of(element)
                    .filter(extension -> extension.ofItem() == ofItem)
                    .orElse(null);
            if (member != null) {
                element.details().conditions().stream()
                        .filter(ElementCondition::requires)
                        .forEach(condition -> required(member, condition));
            }
        }
    }

    private void required(ExtensionMember member, ElementCondition condition) {
        String when = Objects.requireNonNull(condition.when());
        out.open();
        out.text("$comment", condition.rule());
        out.open("if");
        at(when.startsWith(ITEMS) ? when.substring(ITEMS.length()) : when, () -> among(when, condition.values()));
        out.close();
        out.open("then");
        at(EXTENSIONS, () -> out.texts("required", List.of(member.key())));
        out.close();
        out.close();
    }

    private List<MetadataElement> elements(Predicate<MetadataElement> wanted) {
        return registry.elements().stream()
                .filter(element -> ExtensionMember.of(element).isEmpty())
                .filter(wanted)
                .toList();
    }

    private void written(MetadataElement element, String path) {
        if (mayBeWrittenOtherwise(element)) {
            out.open();
            out.openList("anyOf");
            out.open();
            at(path, () -> {});
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
            at(when, () -> among(when, condition.values()));
            out.close();
            out.open("then");
            at(element.id(), () -> filled(element));
            out.close();
            out.close();
        }
    }

    private void among(String path, List<String> codes) {
        MetadataElement element = registry.element(path).orElseThrow();
        if (element.details().type() == ElementType.FLAG) {
            ValueDomain domain = registry.domain(Objects.requireNonNull(element.valueDomain()));
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
        if (by == null || element.valueDomain() == null) {
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
                at(by, () -> out.texts("enum", List.of(broader.code())));
                out.close();
                out.open("then");
                within(element.id(), () -> {
                    out.open("not");
                    out.texts("enum", outside);
                    out.close();
                });
                out.close();
                out.close();
            }
        }
    }

    /** That there is something at a path, and that something holds of it. */
    private void at(String path, Runnable holds) {
        step(path, true, holds);
    }

    /** That something holds of what is at a path, if there is anything. */
    private void within(String path, Runnable holds) {
        step(path, false, holds);
    }

    private void step(String path, boolean there, Runnable holds) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        if (there) {
            out.texts("required", List.of(name));
        }
        out.open("properties");
        out.open(name);
        if (dot < 0) {
            holds.run();
        } else {
            step(path.substring(dot + 1), there, holds);
        }
        out.close();
        out.close();
    }
}
