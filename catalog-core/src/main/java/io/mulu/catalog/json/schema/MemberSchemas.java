package io.mulu.catalog.json.schema;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the members of resources and items. */
final class MemberSchemas {

    private final MetadataRegistry registry;
    private final JsonOut out;
    private final ValueSchemas values;
    private final ConditionSchemas conditions;
    private final Descriptions descriptions;

    MemberSchemas(MetadataRegistry registry, JsonOut out) {
        this.registry = registry;
        this.out = out;
        this.values = new ValueSchemas(registry, out);
        this.conditions = new ConditionSchemas(registry, out);
        this.descriptions = new Descriptions(out);
    }

    void resource() {
        Member root = Member.ofResource(registry);
        out.text("type", "object");
        List<String> required = required(root);
        if (!extensions(false).isEmpty() && mandatoryExtensions(false).size() > 0) {
            required.add("extensions");
        }
        out.texts("required", required);
        out.open("properties");
        root.members().forEach(member -> member(member, true));
        leftovers(false);
        out.close();
        conditions.ofResource();
    }

    void item() {
        Member own = Member.ofItem(registry);
        out.text("type", "object");
        List<String> required = required(own);
        if (!mandatoryExtensions(true).isEmpty()) {
            required.add("extensions");
        }
        out.texts("required", required);
        out.open("properties");
        own.members().forEach(member -> member(member, true));
        Member.inherited(registry).members().forEach(member -> member(member, false));
        leftovers(true);
        out.close();
        conditions.ofItem();
    }

    private List<String> required(Member parent) {
        List<String> required = new ArrayList<>();
        for (Member member : parent.members()) {
            if (member.required()
                    && !member.element().map(conditions::mayBeWrittenOtherwise).orElse(false)) {
                required.add(member.name());
            }
        }
        return required;
    }

    private void member(Member member, boolean obliging) {
        out.open(member.name());
        if (member.isItems()) {
            member.element().ifPresent(descriptions::element);
            out.text("type", "array");
            out.open("items");
            out.text("$ref", "#/$defs/item");
            out.close();
        } else if (member.members().isEmpty()) {
            member.element().ifPresent(values::value);
        } else {
            object(member, obliging);
        }
        out.close();
    }

    private void object(Member member, boolean obliging) {
        member.element().ifPresent(descriptions::element);
        out.text("type", "object");
        if (obliging) {
            out.texts("required", required(member));
            alternatives(member);
        }
        out.open("properties");
        member.members().forEach(inner -> member(inner, obliging));
        out.close();
    }

    /** A mandatory element in whose place another may stand: one of the two. */
    private void alternatives(Member parent) {
        for (Member member : parent.members()) {
            MetadataElement element = member.element().orElse(null);
            if (element != null
                    && element.obligation() == Obligation.MANDATORY
                    && element.details().alternative() != null) {
                String other = element.details().alternative();
                out.openList("anyOf");
                for (String name : List.of(member.name(), other.substring(other.lastIndexOf('.') + 1))) {
                    out.open();
                    out.texts("required", List.of(name));
                    out.close();
                }
                out.closeList();
            }
        }
    }

    private void leftovers(boolean ofItem) {
        out.open("extensions");
        descriptions.frame("extensions");
        out.text("type", "object");
        out.texts("required", mandatoryExtensions(ofItem));
        Map<String, MetadataElement> known = extensions(ofItem);
        if (!known.isEmpty()) {
            out.open("properties");
            known.forEach((key, element) -> {
                out.open(key);
                values.extension(element);
                out.close();
            });
            out.close();
        }
        out.open("additionalProperties");
        out.text("type", "string");
        out.close();
        out.close();
        out.open("asWritten");
        descriptions.frame("asWritten");
        values.anyTexts();
        out.close();
    }

    private Map<String, MetadataElement> extensions(boolean ofItem) {
        Map<String, MetadataElement> known = new LinkedHashMap<>();
        for (MetadataElement element : registry.elements()) {
            ExtensionMember.of(element)
                    .filter(member -> member.ofItem() == ofItem)
                    .ifPresent(member -> known.put(member.key(), element));
        }
        return known;
    }

    private List<String> mandatoryExtensions(boolean ofItem) {
        List<String> mandatory = new ArrayList<>();
        extensions(ofItem).forEach((key, element) -> {
            if (element.obligation() == Obligation.MANDATORY) {
                mandatory.add(key);
            }
        });
        return mandatory;
    }
}
