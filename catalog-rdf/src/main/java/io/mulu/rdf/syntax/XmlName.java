package io.mulu.rdf.syntax;

/**
 * The IRI of a property taken apart at the last place behind which there is a name of XML without colon.
 *
 * @param namespace what stands before
 * @param local the name
 */
record XmlName(String namespace, String local) {

    /**
     * Takes an IRI apart. Letters beyond ASCII count where all editions of XML 1.0 have them: Chinese ones.
     *
     * @throws IllegalArgumentException if no name is at its end
     */
    static XmlName of(String iri) {
        int local = -1;
        for (int i = iri.length() - 1; i > 0 && isPart(iri.charAt(i)); i--) {
            if (isStart(iri.charAt(i))) {
                local = i;
            }
        }
        if (local < 0) {
            throw new IllegalArgumentException("property does not end in a name that XML has: " + iri);
        }
        return new XmlName(iri.substring(0, local), iri.substring(local));
    }

    private static boolean isStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= '\u4E00' && c <= '\u9FA5';
    }

    private static boolean isPart(char c) {
        return isStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
    }
}
