package io.mulu.cli.input;

import io.mulu.catalog.json.scheme.SchemeJson;
import io.mulu.cli.words.Words;
import io.mulu.codes.table.CodeTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Reads the nodes of a classification scheme from JSON or CSV, whichever the text is. */
public final class SchemeTable {

    private SchemeTable() {}

    /**
     * The nodes of a text.
     *
     * @param text the whole file
     * @param name its name
     * @return its nodes; what is wrong with a CSV file is in its faults
     * @throws IOException never, since the text is at hand
     * @throws io.mulu.cli.exit.CommandFailure if it begins as JSON and is none, or of another form
     */
    public static CodeTable of(String text, String name) throws IOException {
        if (!text.stripLeading().startsWith("{")) {
            return CodeTable.read(new StringReader(text));
        }
        try {
            return SchemeJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
        } catch (IllegalArgumentException e) {
            throw Words.failure("scheme-unreadable", "path", name, "cause", String.valueOf(e.getMessage()));
        }
    }
}
