package io.mulu.catalog.registry.diff;

import io.mulu.catalog.registry.ElementCondition;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.Sensitivity;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.item.CategoryScheme;
import io.mulu.catalog.registry.item.DataElement;
import io.mulu.catalog.registry.item.ItemContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what two versions of an item say. */
final class ContentDiff {

    private final Comparison found;

    ContentDiff(Comparison found) {
        this.found = found;
    }

    void compare(ItemContent before, ItemContent after) {
        found.words("names", before.names(), after.names());
        found.words("definition", before.definition(), after.definition());
        if (before instanceof ItemContent.OfElement a && after instanceof ItemContent.OfElement b) {
            element(a.element(), b.element());
        } else if (before instanceof ItemContent.OfDomain a && after instanceof ItemContent.OfDomain b) {
            domain(a.domain(), b.domain());
        } else if (before instanceof ItemContent.OfDataElement a && after instanceof ItemContent.OfDataElement b) {
            dataElement(a.dataElement(), b.dataElement());
        } else if (before instanceof ItemContent.OfScheme a && after instanceof ItemContent.OfScheme b) {
            scheme(a.scheme(), b.scheme());
        }
    }

    private void element(MetadataElement before, MetadataElement after) {
        found.same("clause", before.clause().text(), after.clause().text(), ChangeClass.TEXT);
        // The obligations are declared from the strictest to the least strict.
        found.strictness(
                "obligation",
                -before.obligation().ordinal(),
                -after.obligation().ordinal(),
                before.obligation(),
                after.obligation());
        found.same("domain", before.valueDomain(), after.valueDomain(), ChangeClass.BREAKING);
        found.members("headings", before.headings(), after.headings(), ChangeClass.TIGHTENING, ChangeClass.LOOSENING);
        details(before.details(), after.details());
    }

    private void details(ElementDetails before, ElementDetails after) {
        found.same("type", before.type(), after.type(), ChangeClass.BREAKING);
        if (before.cardinality().many() != after.cardinality().many()) {
            found.add(
                    ChangeClass.BREAKING,
                    "cardinality",
                    before.cardinality().code(),
                    after.cardinality().code());
        } else {
            found.strictness(
                    "cardinality",
                    before.cardinality().least(),
                    after.cardinality().least(),
                    before.cardinality().code(),
                    after.cardinality().code());
        }
        int longest = Integer.MAX_VALUE;
        found.strictness(
                "maxLength",
                -length(before.maximumLength(), longest),
                -length(after.maximumLength(), longest),
                shown(before.maximumLength()),
                shown(after.maximumLength()));
        found.restriction("pattern", before.pattern(), after.pattern());
        found.members(
                "conditions", conditions(before), conditions(after), ChangeClass.LOOSENING, ChangeClass.TIGHTENING);
        found.permission("alternative", before.alternative() != null, after.alternative() != null);
        found.restriction("narrowedBy", before.narrowedBy(), after.narrowedBy());
        found.permission("inItems", before.inItems(), after.inItems());
        found.same(
                "sensitivity",
                before.sensitivity(),
                after.sensitivity(),
                after.sensitivity() == Sensitivity.PUBLIC ? ChangeClass.LOOSENING : ChangeClass.TIGHTENING);
        found.same("property", before.property(), after.property(), ChangeClass.BREAKING);
        found.same("example", before.example(), after.example(), ChangeClass.TEXT);
    }

    private static int length(@Nullable MaximumLength length, int none) {
        return length == null ? none : length.codePoints();
    }

    private static String shown(@Nullable MaximumLength length) {
        return length == null ? "" : String.valueOf(length.codePoints());
    }

    private static List<String> conditions(ElementDetails details) {
        return details.conditions().stream().map(ContentDiff::shown).toList();
    }

    private static String shown(ElementCondition condition) {
        return condition.rule()
                + (condition.when() == null ? "" : " when " + condition.when() + " is " + condition.values());
    }

    private void domain(ValueDomain before, ValueDomain after) {
        found.same("clause", before.clause().text(), after.clause().text(), ChangeClass.TEXT);
        found.permission("open", before.open(), after.open());
        List<String> codes =
                before.values().stream().map(PermissibleValue::code).toList();
        found.members(
                "values",
                codes,
                after.values().stream().map(PermissibleValue::code).toList(),
                ChangeClass.BREAKING,
                ChangeClass.LOOSENING);
        for (PermissibleValue value : before.values()) {
            Optional<PermissibleValue> now = after.value(value.code());
            now.ifPresent(other -> value("values." + value.code(), value, other));
        }
    }

    private void value(String attribute, PermissibleValue before, PermissibleValue after) {
        found.words(attribute, before.names(), after.names());
        found.members(
                attribute + ".in", before.parents(), after.parents(), ChangeClass.TIGHTENING, ChangeClass.LOOSENING);
        found.members(
                attribute + ".aliases",
                before.aliases(),
                after.aliases(),
                ChangeClass.TIGHTENING,
                ChangeClass.LOOSENING);
        found.same(attribute + ".mappings", before.mappings(), after.mappings(), ChangeClass.BREAKING);
    }

    private void dataElement(DataElement before, DataElement after) {
        found.same("objectClass", before.objectClass(), after.objectClass(), ChangeClass.BREAKING);
        found.same("property", before.property(), after.property(), ChangeClass.BREAKING);
        found.same("representation", before.representation(), after.representation(), ChangeClass.BREAKING);
        found.same("dataType", before.dataType(), after.dataType(), ChangeClass.BREAKING);
        found.same("dataFormat", before.format(), after.format(), ChangeClass.BREAKING);
        found.same("domain", before.valueDomain(), after.valueDomain(), ChangeClass.BREAKING);
        found.same("unit", before.unit(), after.unit(), ChangeClass.BREAKING);
        found.same("source", before.source(), after.source(), ChangeClass.TEXT);
        found.members("synonyms", before.synonyms(), after.synonyms(), ChangeClass.TEXT, ChangeClass.TEXT);
        found.same("notes", before.notes(), after.notes(), ChangeClass.TEXT);
    }

    private void scheme(CategoryScheme before, CategoryScheme after) {
        found.same("edition", before.edition(), after.edition(), ChangeClass.TEXT);
        Map<String, CategoryScheme.Category> now = new LinkedHashMap<>();
        after.categories().forEach(category -> now.put(category.code(), category));
        found.members(
                "categories",
                before.categories().stream().map(CategoryScheme.Category::code).toList(),
                now.keySet(),
                ChangeClass.BREAKING,
                ChangeClass.LOOSENING);
        for (CategoryScheme.Category category : before.categories()) {
            CategoryScheme.Category other = now.get(category.code());
            if (other != null) {
                String attribute = "categories." + category.code();
                found.same(attribute + ".name", category.name(), other.name(), ChangeClass.TEXT);
                found.same(attribute + ".parent", category.parent(), other.parent(), ChangeClass.BREAKING);
            }
        }
    }
}
