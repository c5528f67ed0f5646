package io.mulu.tables.read;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.UnreadableTable;
import io.mulu.tables.heading.ColumnCandidate;
import io.mulu.tables.heading.HeadingQuestion;
import io.mulu.tables.heading.TableInspection;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses a table whose headings leave a question open. */
final class HeadingQuestions {

    private static final int NAMED = 6;

    private HeadingQuestions() {}

    static void refuse(TableInspection inspection) throws UnreadableInputException {
        List<HeadingQuestion> questions = inspection.questions();
        if (!questions.isEmpty()) {
            String named =
                    questions.stream().limit(NAMED).map(HeadingQuestions::text).collect(Collectors.joining("; "));
            throw UnreadableTable.because(
                    "question", inspection.file(), "questions", questions.size() > NAMED ? named + "; …" : named);
        }
    }

    private static String text(HeadingQuestion question) {
        String candidates =
                question.candidates().stream().map(ColumnCandidate::heading).collect(Collectors.joining("/"));
        return question.cell() + " “" + question.heading() + "” = " + candidates + "?";
    }
}
