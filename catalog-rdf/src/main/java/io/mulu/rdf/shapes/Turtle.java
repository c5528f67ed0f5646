package io.mulu.rdf.shapes;

import io.mulu.catalog.registry.PropertyPath;
import io.mulu.catalog.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of Turtle. */
final class Turtle {

    private Turtle() {}

    static String iri(String iri) {
        return "<" + iri + ">";
    }

    static String text(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    static String texts(LocalizedText text) {
        return text(text.zh()) + "@zh, " + text(text.en()) + "@en";
    }

    /** A path: a property, or a list of them. */
    static String path(String path) {
        List<String> iris = PropertyPath.parse(path).iris();
        String steps = iris.stream().map(Turtle::iri).collect(Collectors.joining(" "));
        return iris.size() == 1 ? steps : "( " + steps + " )";
    }
}
