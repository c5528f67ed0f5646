package io.mulu.catalog.registry.intake;

import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import java.util.Comparator;

/**
 * Something that is wrong with what arrives.
 *
 * @param source the name of the file
 * @param line the line or row, 1-based
 * @param sentence what is wrong; the same in both languages where a file is not of its format
 */
public record IntakeProblem(String source, int line, LocalizedText sentence) {

    /** The order of files and lines. */
    static final Comparator<IntakeProblem> BY_PLACE = Comparator.comparing(IntakeProblem::source)
            .thenComparing(IntakeProblem::line)
            .thenComparing(problem -> problem.sentence().en());

    /**
     * The problem that a fault in a document is.
     *
     * @param fault the fault
     * @return the problem
     */
    public static IntakeProblem of(JsonTreeException fault) {
        String place = fault.source() + ":" + fault.line() + ": ";
        String message = String.valueOf(fault.getMessage());
        String text = message.startsWith(place) ? message.substring(place.length()) : message;
        return new IntakeProblem(fault.source(), fault.line(), new LocalizedText(text, text));
    }

    /**
     * The problem on one line.
     *
     * @param language the language of the sentence
     * @return file, line and sentence with colons between them
     */
    public String text(Language language) {
        return source + ":" + line + ": " + sentence.in(language);
    }
}
