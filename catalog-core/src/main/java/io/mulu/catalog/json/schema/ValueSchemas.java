package io.mulu.catalog.json.schema;

import io.mulu.catalog.entry.PlainValues;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.ElementDetails;
import io.mulu.catalog.registry.MaximumLength;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes what the value of an element must be. */
final class ValueSchemas {

    /** Something other than white space; not every validator counts the full-width blank among it. */
    static final String NOT_BLANK = "[^\\s\\u00a0\\u3000]";

    private static final String DAY_OF_MONTH = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";

    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

    /** Validators need not look at formats, so that the pattern knows the calendar. */
    private static final String DATE = "^(?:\\+[0-9]{1,5})?(?:[0-9]{4}-" + DAY_OF_MONTH + "|" + LEAP_YEAR + "-02-29)$";

    private final MetadataRegistry registry;
    private final JsonOut out;
    private final Descriptions descriptions;

    ValueSchemas(MetadataRegistry registry, JsonOut out) {
        this.registry = registry;
        this.out = out;
        this.descriptions = new Descriptions(out);
    }

    /** The members of the schema of a value that has no members of its own; a list of values where there may be many. */
    void value(MetadataElement element) {
        descriptions.element(element);
        if (element.details().cardinality().many()) {
            out.text("type", "array");
            out.open("items");
            bare(element, false);
            out.close();
        } else {
            bare(element, element.obligation() == Obligation.MANDATORY);
        }
    }

    private void bare(MetadataElement element, boolean filled) {
        ElementDetails details = element.details();
        switch (details.type()) {
            case FLAG -> out.text("type", "boolean");
            case NUMBER -> {
                out.text("type", "number");
                out.figure("minimum", BigDecimal.ZERO);
            }
            case DATE -> {
                out.text("type", "string");
                out.text("format", "date");
                out.text("pattern", DATE);
            }
            case CODED -> coded(registry.domain(Objects.requireNonNull(element.valueDomain())));
            default -> text(details, filled);
        }
    }

    private void text(ElementDetails details, boolean filled) {
        out.text("type", "string");
        MaximumLength length = details.maximumLength();
        if (length != null && length.binding()) {
            out.number("maxLength", length.codePoints());
        }
        String pattern = details.pattern();
        out.text("pattern", pattern == null && filled ? NOT_BLANK : pattern);
    }

    /** Of an open list the values are shown, and any other text is let pass: it is reported as not listed. */
    private void coded(ValueDomain domain) {
        if (!domain.open()) {
            out.text("$ref", "#/$defs/" + domain.id());
            return;
        }
        out.openList("anyOf");
        out.open();
        out.text("$ref", "#/$defs/" + domain.id());
        out.close();
        out.open();
        out.text("type", "string");
        out.text("pattern", NOT_BLANK);
        out.close();
        out.closeList();
    }

    /** An extension is text, as it was filled in: a value of a domain in any of its spellings. */
    void extension(MetadataElement element) {
        descriptions.element(element);
        out.text("type", "string");
        String domainId = element.valueDomain();
        if (domainId != null && !registry.domain(domainId).open()) {
            out.texts("enum", spellings(registry.domain(domainId)));
        } else {
            MaximumLength length = element.details().maximumLength();
            if (length != null && length.binding()) {
                out.number("maxLength", length.codePoints());
            }
            String pattern = element.details().pattern() == null
                    ? PlainValues.form(element.details().type()).orElse(null)
                    : element.details().pattern();
            boolean filled = element.obligation() == Obligation.MANDATORY;
            out.text("pattern", pattern == null && filled ? NOT_BLANK : pattern);
        }
    }

    private static List<String> spellings(ValueDomain domain) {
        return domain.values().stream()
                .flatMap(ValueSchemas::spellings)
                .distinct()
                .toList();
    }

    static Stream<String> spellings(PermissibleValue value) {
        return Stream.concat(
                Stream.of(value.code(), value.names().zh(), value.names().en()), value.aliases().stream());
    }

    void anyTexts() {
        out.text("type", "object");
        out.open("additionalProperties");
        out.text("type", "string");
        out.close();
    }
}
