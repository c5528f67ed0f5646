package io.mulu.cli.input;

import io.mulu.cli.output.Causes;
import io.mulu.cli.words.Words;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.SchemeReader;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.TableFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The national classification with what a user adds to it. */
public final class SchemeChoice {

    private SchemeChoice() {}

    /**
     * The national tree of October 2017, extended.
     *
     * @param files CSV or JSON files with further nodes, in order
     * @return the scheme
     * @throws io.mulu.cli.exit.CommandFailure if a file cannot be read or is no scheme
     */
    public static ClassificationScheme of(List<Path> files) {
        ClassificationScheme scheme = ShippedSchemes.national201710();
        for (Path file : files) {
            scheme = extend(scheme, file);
        }
        return scheme;
    }

    private static ClassificationScheme extend(ClassificationScheme scheme, Path file) {
        String name = file.toString();
        try {
            CodeTable table = SchemeTable.of(TextInput.read(name, InputStream.nullInputStream()), name);
            return new SchemeReader().extend(scheme, table, String.valueOf(file.getFileName()));
        } catch (TableFormatException e) {
            throw Words.failure("scheme-unreadable", "path", file, "cause", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw Words.failure("input-unreadable", "path", file, "cause", Causes.of(e));
        }
    }
}
