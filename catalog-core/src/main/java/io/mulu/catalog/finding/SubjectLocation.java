package io.mulu.catalog.finding;

/**
 * What a statement in RDF is about. A graph has no lines: the same statements may stand anywhere.
 *
 * @param file the name of the file
 * @param subject the IRI of the subject, or the name of a blank node, which begins with {@code _:}
 */
public record SubjectLocation(String file, String subject) implements Location {

    @Override
    public String text() {
        return subject.startsWith("_:") ? file + " " + subject : file + " <" + subject + ">";
    }
}
