package io.mulu.rdf.intake;

import io.mulu.rdf.graph.PercentEncoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The names that our exports give to things, taken apart. */
final class Names {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String TYPE = RDF + "type";

    private static final String SHIPPED = "https://w3id.org/mulu/";
    private static final String RESOURCE = "/resource/";
    private static final String UNCODED = "/uncoded/";
    private static final String ORGANIZATION = "/organization/";
    private static final String NAME = "/organization/name/";
    private static final String UNSTATED = "/organization/unstated";
    private static final String CATALOG = "/catalog";

    private Names() {}

    /** Something that belongs to a thing and has no name of its own. */
    static String part(String owner, String name) {
        return owner + (owner.indexOf('#') < 0 ? '#' : '-') + name;
    }

    /** The code that a resource's name tells; null when it tells none. */
    static @Nullable String code(String iri) {
        int from = iri.lastIndexOf(RESOURCE);
        return from < 0 ? null : decode(iri.substring(from + RESOURCE.length()));
    }

    /** Whether a name may be that of a resource in an export of ours. */
    static boolean isResource(String iri) {
        return iri.contains(RESOURCE) || iri.contains(UNCODED);
    }

    /** Whether a name may be that of a catalogue in an export of ours. */
    static boolean isCatalog(String iri) {
        return iri.endsWith(CATALOG);
    }

    /** Whether an organisation stands for one that was not stated. */
    static boolean isUnstated(String iri) {
        return iri.endsWith(UNSTATED);
    }

    /** The name or code of an organisation that its IRI tells; null when it tells none. */
    static @Nullable String organization(String iri) {
        int name = iri.lastIndexOf(NAME);
        if (name >= 0) {
            return decode(iri.substring(name + NAME.length()));
        }
        int code = iri.lastIndexOf(ORGANIZATION);
        return code < 0 ? null : decode(iri.substring(code + ORGANIZATION.length()));
    }

    /** The code of a value of a domain that its name tells; null when it tells none. */
    static @Nullable String concept(String iri, String domain) {
        String scheme = "/scheme/" + PercentEncoding.segment(domain) + "#";
        int from = iri.lastIndexOf(scheme);
        return from < 0 ? null : decode(iri.substring(from + scheme.length()));
    }

    /** Whether a scheme, a concept or a category is described by our exports, such that it need not be read. */
    static boolean isList(String iri, @Nullable String base) {
        return isList(iri, SHIPPED.length(), iri.startsWith(SHIPPED))
                || base != null && isList(iri, base.length(), iri.startsWith(base));
    }

    private static boolean isList(String iri, int from, boolean within) {
        return within && (iri.startsWith("scheme/", from) || iri.startsWith("classification", from));
    }

    /** What all names of an export begin with, from the name of its catalogue; null when that is no name of ours. */
    static @Nullable String base(String catalog) {
        return isCatalog(catalog) ? catalog.substring(0, catalog.length() - CATALOG.length() + 1) : null;
    }

    /** What stands behind the last slash or number sign. */
    static String local(String iri) {
        int end = iri.length();
        while (end > 0 && (iri.charAt(end - 1) == '/' || iri.charAt(end - 1) == '#')) {
            end--;
        }
        int from = Math.max(iri.lastIndexOf('/', end - 1), iri.lastIndexOf('#', end - 1)) + 1;
        return decode(iri.substring(from, end));
    }

    /** Percent signs with two digits become the bytes of UTF-8 that they stand for; others stay. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            int high = i + 2 < text.length() && text.charAt(i) == '%' ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                int point = text.codePointAt(i);
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point) - 1;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
