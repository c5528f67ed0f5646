package io.mulu.tables.annotate;

/** Puts a prefix before the names of all elements of XML that has none. */
final class Prefixes {

    private Prefixes() {}

    /** Texts of the XML are escaped, so that every angle bracket opens a tag. */
    static String with(String prefix, String xml) {
        if (prefix.isEmpty()) {
            return xml;
        }
        return xml.replace("<", "<" + prefix).replace("<" + prefix + "/", "</" + prefix);
    }
}
