package io.mulu.tables.annotate;

import io.mulu.catalog.text.LocalizedText;
import java.util.List;

/**
 * What was written into a workbook.
 *
 * @param sheet the name of the summary sheet
 * @param findings how many findings there were
 * @param cells how many cells they are about; of a merged range only the first cell counts
 * @param notes how many cells have a note
 * @param remarks what could not be written and why, a sentence each; empty when everything was
 */
public record Annotation(String sheet, int findings, int cells, int notes, List<LocalizedText> remarks) {

    /**
     * An account.
     */
    public Annotation {
        remarks = List.copyOf(remarks);
    }
}
