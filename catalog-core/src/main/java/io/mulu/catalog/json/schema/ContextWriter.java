package io.mulu.catalog.json.schema;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.PropertyPath;
import io.mulu.catalog.registry.ValueDomain;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the terms of the context, each object of the format with a context of its own. */
final class ContextWriter {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String SCHEMES = "https://w3id.org/mulu/scheme/";

    private final MetadataRegistry registry;
    private final @Nullable String base;
    private final JsonOut out;

    ContextWriter(MetadataRegistry registry, @Nullable String base, JsonOut out) {
        this.base = base;
        this.registry = registry;
        this.out = out;
    }

    void context() {
        out.figure("@version", new java.math.BigDecimal("1.1"));
        PropertyPath.prefixes().forEach(out::text);
        out.none("format");
        out.open("catalog");
        out.text("@id", "@nest");
        out.open("@context");
        header();
        out.close();
        out.close();
        out.open("resources");
        out.text("@id", "dcat:dataset");
        out.open("@context");
        Member.ofResource(registry).members().forEach(member -> member(member, ""));
        extensions();
        out.none("asWritten");
        out.close();
        out.close();
    }

    private void header() {
        chinese("title", "dct:title");
        chinese("description", "dct:description");
        out.open("publisher");
        out.text("@id", "dct:publisher");
        out.open("@context");
        chinese("name", "foaf:name");
        out.open("code");
        out.text("@id", "dct:identifier");
        out.close();
        out.close();
        out.close();
        for (String same : List.of("issued", "level")) {
            registry.element(same).ifPresent(element -> leaf(same, element, ""));
        }
        for (String none : List.of("codeProfile", "sources", "extensions")) {
            out.none(none);
        }
    }

    private void chinese(String term, String property) {
        out.open(term);
        out.text("@id", property);
        out.text("@language", "zh");
        out.close();
    }

    private void member(Member member, String from) {
        if (member.members().isEmpty() || member.isItems()) {
            member.element().ifPresent(element -> leaf(member.name(), element, from));
            return;
        }
        String over = thing(member, from);
        out.open(member.name());
        out.text("@id", over == null ? "@nest" : over);
        out.open("@context");
        String inner = over == null ? from : from + over + "/";
        member.members().forEach(each -> member(each, inner));
        out.close();
        out.close();
    }

    /**
     * The property that leads to the thing that an object stands for; null when its members are of the thing around it.
     * Where they are of both, what more of them are of is said, and the others are left out.
     */
    private @Nullable String thing(Member member, String from) {
        Map<String, Integer> steps = new TreeMap<>();
        int around = 0;
        for (MetadataElement element : elements(member).toList()) {
            String rest = rest(element, from);
            int slash = rest == null ? -1 : rest.indexOf('/');
            if (rest != null && slash > 0) {
                steps.merge(rest.substring(0, slash), 1, Integer::sum);
            } else {
                around++;
            }
        }
        int least = around;
        return steps.entrySet().stream()
                .filter(step -> step.getValue() > least)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Stream<MetadataElement> elements(Member member) {
        return member.members().stream()
                .flatMap(inner -> inner.members().isEmpty() ? inner.element().stream() : elements(inner));
    }

    /** The path of an element from a thing on its way; null when the thing is not. */
    private static @Nullable String rest(MetadataElement element, String from) {
        String property = element.details().property();
        return property != null && property.startsWith(from) ? property.substring(from.length()) : null;
    }

    private void leaf(String term, MetadataElement element, String from) {
        String property = rest(element, from);
        if (property == null || property.indexOf('/') >= 0) {
            out.none(term);
            return;
        }
        out.open(term);
        out.text("@id", property);
        switch (element.details().type()) {
            case TEXT -> out.text("@language", "zh");
            case DATE -> out.text("@type", "xsd:date");
            case FLAG -> out.text("@type", "xsd:boolean");
            case CODED -> {
                out.text("@type", "@vocab");
                out.open("@context");
                out.text("@vocab", SCHEMES + element.valueDomain() + "#");
                out.close();
            }
            default -> {
                // A code is text without language; a number has JSON-LD's own form, which is no decimal.
            }
        }
        out.close();
    }

    /** Extensions that name a property are of the resource; the texts of the others mean nothing elsewhere. */
    private void extensions() {
        out.open("extensions");
        out.text("@id", "@nest");
        out.open("@context");
        for (MetadataElement element : registry.elements()) {
            ExtensionMember place = ExtensionMember.of(element).orElse(null);
            if (place != null && !place.ofItem()) {
                term(place.key(), element);
            }
        }
        out.close();
        out.close();
    }

    private void term(String key, MetadataElement element) {
        if (key.isEmpty() || key.startsWith("@")) {
            // JSON-LD has no terms like that; it passes over such members.
            return;
        }
        if (key.indexOf(':') >= 0 || key.indexOf('/') >= 0) {
            // To JSON-LD that is an IRI, which may not mean another one.
            out.none(key);
            return;
        }
        out.open(key);
        extension(key, element);
        out.close();
    }

    /** Letters and digits of all scripts stay; the UTF-8 bytes of everything else are written in hex. */
    private static String ofIri(String key) {
        StringBuilder iri = new StringBuilder(key.length());
        key.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
                iri.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    iri.append('%').append(HEX.toHexDigits(b));
                }
            }
        });
        return iri.toString();
    }

    private void extension(String key, MetadataElement element) {
        String property = element.details().property();
        if (property == null) {
            out.text("@id", "mulu:extension-" + ofIri(key));
            return;
        }
        out.text("@id", property.startsWith("<") ? property.substring(1, property.length() - 1) : property);
        switch (element.details().type()) {
            case TEXT -> out.text("@language", "zh");
            case DATE -> out.text("@type", "xsd:date");
            case NUMBER -> out.text("@type", "xsd:decimal");
            case CODED -> spellings(registry.domain(Objects.requireNonNull(element.valueDomain())));
            default -> {
                // A code is text without language; what a flag's words mean JSON-LD cannot say.
            }
        }
    }

    /** An extension keeps its text, which may be any spelling of a value: each is a name of its concept. */
    private void spellings(ValueDomain domain) {
        Map<String, String> concepts = new LinkedHashMap<>();
        for (PermissibleValue value : domain.values()) {
            String scheme = isShipped(domain, value) ? SCHEMES : base == null ? null : base + "scheme/";
            if (scheme != null && isPlain(domain.id()) && isPlain(value.code())) {
                ValueSchemas.spellings(value)
                        .filter(text -> text.indexOf(':') < 0 && text.indexOf('/') < 0 && !text.startsWith("@"))
                        .forEach(text -> concepts.put(text, scheme + domain.id() + "#" + value.code()));
            }
        }
        if (!concepts.isEmpty()) {
            out.text("@type", "@vocab");
            out.open("@context");
            concepts.forEach(out::text);
            out.close();
        }
    }

    private static boolean isShipped(ValueDomain domain, PermissibleValue value) {
        return MetadataRegistry.guide2017().domains().stream()
                .anyMatch(known -> known.id().equals(domain.id())
                        && known.value(value.code()).isPresent());
    }

    /** Whether a name stands in an IRI as it is. */
    private static boolean isPlain(String name) {
        return name.chars()
                .allMatch(c ->
                        c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0);
    }
}
