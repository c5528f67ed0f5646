package io.mulu.tables.annotate;

import io.mulu.catalog.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** What could not be written, counted by reason. For use by one thread. */
final class Shortfall {

    private int room;
    private int drawing;

    /** A cell whose note has no room. */
    void noRoom() {
        room++;
    }

    /** A cell of a sheet whose drawing of notes cannot be read. */
    void noDrawing() {
        drawing++;
    }

    /** A sentence for each reason that occurred. */
    List<LocalizedText> remarks(int withoutNote, int mostNotes, int unlisted, int uncoloured) {
        List<LocalizedText> remarks = new ArrayList<>();
        add(remarks, "limit.notes", withoutNote, mostNotes);
        add(remarks, "limit.lines", unlisted, SummarySheet.MOST_LINES);
        add(remarks, "limit.styles", uncoloured, StyleBook.MOST);
        add(remarks, "limit.room", room, 0);
        add(remarks, "limit.drawing", drawing, 0);
        return remarks;
    }

    private static void add(List<LocalizedText> remarks, String key, int count, int limit) {
        if (count > 0) {
            remarks.add(Wording.both(key, "count", count, "limit", limit));
        }
    }
}
