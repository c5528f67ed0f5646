package io.mulu.report;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The labels of elements and values for the page: what the registry says, as JSON. */
final class PageLabels {

    private final MetadataRegistry registry;

    PageLabels(MetadataRegistry registry) {
        this.registry = registry;
    }

    void write(OutputStream out) throws IOException {
        embed(out, json -> {
            json.openList("elements");
            registry.elements().forEach(element -> element(json, element));
            json.closeList();
            json.open("domains");
            registry.domains().forEach(domain -> domain(json, domain));
            json.close();
        });
    }

    static void writeSettings(Language language, @Nullable LocalDate date, OutputStream out) throws IOException {
        embed(out, json -> {
            json.text("language", language.tag());
            json.text("date", date == null ? null : date.toString());
        });
    }

    private static void element(JsonOut json, MetadataElement element) {
        json.open();
        json.text("id", ExtensionMember.of(element).map(ExtensionMember::path).orElse(element.id()));
        names(json, element.names());
        json.text("obligation", element.obligation().name().toLowerCase(Locale.ROOT));
        json.text("domain", element.valueDomain());
        json.close();
    }

    private static void domain(JsonOut json, ValueDomain domain) {
        json.openList(domain.id());
        domain.values().forEach(value -> value(json, value));
        json.closeList();
    }

    private static void value(JsonOut json, PermissibleValue value) {
        json.open();
        json.text("code", value.code());
        names(json, value.names());
        json.close();
    }

    private static void names(JsonOut json, LocalizedText names) {
        json.text("zh", names.zh());
        json.text("en", names.en());
    }

    private static void embed(OutputStream out, Consumer<JsonOut> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOut json = JsonOut.compact(bytes);
        JsonOut.run(() -> {
            json.open();
            members.accept(json);
            json.close();
            json.flush();
        });
        EmbeddedJson.copy(new ByteArrayInputStream(bytes.toByteArray()), EmbeddedJson.LABELS, out);
    }
}
