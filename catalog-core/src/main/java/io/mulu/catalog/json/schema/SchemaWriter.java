package io.mulu.catalog.json.schema;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import java.util.List;

/** Writes the frame of the format, and into it what the registry says of resources, items and code lists. */
final class SchemaWriter {

    private final MetadataRegistry registry;
    private final JsonOut out;
    private final Descriptions descriptions;
    private final ValueSchemas values;

    SchemaWriter(MetadataRegistry registry, JsonOut out) {
        this.registry = registry;
        this.out = out;
        this.descriptions = new Descriptions(out);
        this.values = new ValueSchemas(registry, out);
    }

    void document() {
        out.open();
        out.text("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.text("$id", CatalogSchema.ID);
        descriptions.frame("document");
        out.text("type", "object");
        out.texts("required", List.of("format", "resources"));
        out.open("properties");
        out.open("format");
        out.texts("enum", List.of("mulu-catalog/1"));
        out.close();
        reference("catalog", "catalog");
        out.open("resources");
        descriptions.frame("resources");
        out.text("type", "array");
        reference("items", "resource");
        out.close();
        out.close();
        out.open("$defs");
        definitions();
        out.close();
        out.close();
    }

    private void definitions() {
        catalog();
        MemberSchemas members = new MemberSchemas(registry, out);
        out.open("resource");
        descriptions.frame("resource");
        members.resource();
        out.close();
        out.open("item");
        descriptions.frame("item");
        members.item();
        out.close();
        for (ValueDomain domain : registry.domains()) {
            out.open(domain.id());
            domain(domain);
            out.close();
        }
    }

    private void domain(ValueDomain domain) {
        descriptions.title(domain.names());
        out.text("description", Descriptions.both(domain.definition(), " "));
        out.texts("enum", domain.values().stream().map(PermissibleValue::code).toList());
        // Read by editors; the standard has no word for the names of an enumeration's values.
        out.texts(
                "enumDescriptions",
                domain.values().stream()
                        .map(value -> Descriptions.both(value.names(), " / "))
                        .toList());
    }

    private void reference(String member, String definition) {
        out.open(member);
        out.text("$ref", "#/$defs/" + definition);
        out.close();
    }

    private void catalog() {
        out.open("catalog");
        descriptions.frame("catalog");
        out.text("type", "object");
        out.open("properties");
        text("title");
        text("description");
        out.open("publisher");
        descriptions.frame("catalog.publisher");
        out.text("type", "object");
        out.open("properties");
        for (String part : List.of("name", "unit", "code")) {
            registry.element("provider." + part).ifPresent(element -> {
                out.open(part);
                values.value(element);
                out.close();
            });
        }
        out.close();
        out.close();
        registry.element("issued").ifPresent(element -> {
            out.open("issued");
            values.value(element);
            out.close();
        });
        registry.element("level").ifPresent(element -> {
            out.open("level");
            values.value(element);
            out.close();
        });
        text("codeProfile");
        sources();
        texts("extensions");
        out.close();
        out.close();
    }

    private void sources() {
        out.open("sources");
        descriptions.frame("catalog.sources");
        out.text("type", "array");
        out.open("items");
        out.text("type", "object");
        out.texts("required", List.of("file"));
        out.open("properties");
        text("file");
        text("sheet");
        text("layout");
        texts("headings");
        out.close();
        out.close();
        out.close();
    }

    private void text(String member) {
        out.open(member);
        descriptions.frame("catalog." + member);
        out.text("type", "string");
        out.close();
    }

    private void texts(String member) {
        out.open(member);
        descriptions.frame("catalog." + member);
        values.anyTexts();
        out.close();
    }
}
