package io.mulu.rdf.dcat;

import io.mulu.catalog.entry.PlainValues;
import io.mulu.catalog.registry.ExtensionMember;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PropertyPath;
import io.mulu.catalog.registry.ValueDomain;
import io.mulu.catalog.registry.ValueMatch;
import io.mulu.rdf.graph.GraphSink;
import io.mulu.rdf.graph.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Extension elements for which the registry names a property: what their texts mean, said by that property. */
final class ExtensionProperties {

    private final MetadataRegistry registry;
    private final CodeLists codeLists;
    private final Map<ExtensionMember, Said> elements = new HashMap<>();

    ExtensionProperties(MetadataRegistry registry, CodeLists codeLists) {
        this.registry = registry;
        this.codeLists = codeLists;
        for (MetadataElement element : registry.elements()) {
            String property = element.details().property();
            if (property != null) {
                String iri = PropertyPath.parse(property).iris().get(0);
                ExtensionMember.of(element).ifPresent(member -> elements.put(member, new Said(iri, element)));
            }
        }
    }

    void write(GraphSink out, boolean ofItem, Map<String, String> extensions, Predicate<String> visible)
            throws IOException {
        if (elements.isEmpty()) {
            return;
        }
        List<Map.Entry<Said, String>> said = new ArrayList<>();
        extensions.forEach((key, text) -> {
            Said how = elements.get(new ExtensionMember(ofItem, key));
            if (how != null && visible.test(key)) {
                said.add(Map.entry(how, text));
            }
        });
        // Values of one property follow each other.
        said.sort(Comparator.comparing(one -> one.getKey().property()));
        for (Map.Entry<Said, String> one : said) {
            value(out, one.getKey().property(), one.getKey().element(), one.getValue());
        }
    }

    /** What cannot be read as a value is said as text without language. */
    private void value(GraphSink out, String property, MetadataElement element, String text) throws IOException {
        Optional<String> lexical = lexical(element, text);
        switch (element.details().type()) {
            case TEXT -> out.text(property, text, "zh");
            case CODED -> {
                if (lexical.isPresent()) {
                    out.iri(property, codeLists.concept(String.valueOf(element.valueDomain()), lexical.get()));
                } else {
                    out.text(property, text, null);
                }
            }
            case FLAG -> typed(out, property, lexical, text, Term.XSD_BOOLEAN);
            case DATE -> typed(out, property, lexical, text, Term.XSD_DATE);
            case NUMBER -> typed(out, property, lexical, text, Term.XSD_DECIMAL);
            case CODE, GROUP -> out.text(property, text, null);
        }
    }

    private static void typed(GraphSink out, String property, Optional<String> lexical, String text, Term datatype)
            throws IOException {
        if (lexical.isPresent()) {
            out.typed(property, lexical.get(), datatype);
        } else {
            out.text(property, text, null);
        }
    }

    private Optional<String> lexical(MetadataElement element, String text) {
        return switch (element.details().type()) {
            case CODED -> match(element, text).map(match -> match.value().code());
            case FLAG -> match(element, text).map(match -> String.valueOf(isFirst(element, match)));
            case DATE -> PlainValues.date(text).map(Lexical::date);
            case NUMBER -> PlainValues.figure(text).map(figure -> figure.toPlainString());
            case TEXT, CODE, GROUP -> Optional.empty();
        };
    }

    private Optional<ValueMatch> match(MetadataElement element, String text) {
        return domain(element).match(text);
    }

    private boolean isFirst(MetadataElement element, ValueMatch match) {
        return domain(element).values().get(0).equals(match.value());
    }

    private ValueDomain domain(MetadataElement element) {
        return registry.domain(String.valueOf(element.valueDomain()));
    }

    private record Said(String property, MetadataElement element) {}
}
