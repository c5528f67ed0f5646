package io.mulu.tables.annotate;

import io.mulu.catalog.finding.JudgedFinding;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which cells get notes, and what stands in them. Immutable once made. */
final class NoteSource {

    private final Wording wording;
    private final String summary;
    private final Map<JudgedFinding, Integer> lines = new IdentityHashMap<>();
    private final Set<CellMark> noted = Collections.newSetFromMap(new IdentityHashMap<>());

    /** With the findings as the summary sheet lists them, and the most notes; the gravest cells come first. */
    NoteSource(Wording wording, String summary, List<JudgedFinding> listed, List<CellMark> marks, int most) {
        this.wording = wording;
        this.summary = summary;
        for (int i = listed.size() - 1; i >= 0; i--) {
            lines.put(listed.get(i), SummarySheet.FIRST_ROW + i);
        }
        marks.stream()
                .sorted(Comparator.comparing(CellMark::severity).reversed())
                .limit(most)
                .forEach(noted::add);
    }

    boolean isNoted(CellMark mark) {
        return noted.contains(mark);
    }

    int count() {
        return noted.size();
    }

    List<NoteLine> note(CellMark mark, int room) {
        Integer line = lines.get(mark.findings().get(0));
        String reference = line == null ? "" : wording.say("line", "sheet", summary, "cell", "A" + line);
        return wording.note(mark, reference, room);
    }
}
