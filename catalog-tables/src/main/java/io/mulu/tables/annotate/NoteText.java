package io.mulu.tables.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a note in runs, ours between two marks. Whatever stands before and behind them is somebody else's and is
 * kept.
 */
final class NoteText {

    /** The first line of ours. */
    static final String BEGIN = "▼ mulu";

    /** The last line of ours. */
    static final String END = "▲ mulu";

    private final List<Run> runs;

    private NoteText(List<Run> runs) {
        this.runs = runs;
    }

    /** The text of a note as it stands in the part. */
    static NoteText of(XmlElement text) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (XmlElement child : text.children()) {
            if (child.is("t") || child.is("r")) {
                List<XmlElement> texts = child.is("t") ? List.of(child) : child.children("t");
                StringBuilder all = new StringBuilder();
                texts.forEach(one -> all.append(one.text()));
                runs.add(new Run(child, texts, all.toString(), at));
                at += all.length();
            }
        }
        return new NoteText(List.copyOf(runs));
    }

    List<Run> runs() {
        return runs;
    }

    private String whole() {
        StringBuilder whole = new StringBuilder();
        runs.forEach(run -> whole.append(run.text()));
        return whole.toString();
    }

    /** Whether ours stands in it. */
    boolean hasOurs() {
        return whole().contains(BEGIN);
    }

    /** How many characters are somebody else's. */
    int othersLength() {
        return others().stream().mapToInt(String::length).sum();
    }

    /** Whether nothing but ours stands in it. */
    boolean isOnlyOurs() {
        return others().stream().allMatch(String::isBlank);
    }

    /** What is somebody else's in each run. */
    List<String> others() {
        String whole = whole();
        boolean[] ours = new boolean[whole.length()];
        for (int begin = whole.indexOf(BEGIN); begin >= 0; ) {
            int end = whole.indexOf(END, begin);
            int to = end < 0 ? whole.length() : end + END.length();
            boolean onNewLine = begin > 0 && whole.charAt(begin - 1) == '\n';
            for (int i = onNewLine ? begin - 1 : begin; i < to; i++) {
                ours[i] = true;
            }
            begin = whole.indexOf(BEGIN, to);
        }
        return runs.stream().map(run -> run.without(ours)).toList();
    }

    /**
     * A run.
     *
     * @param element the run, or the bare text of a note without runs
     * @param texts its texts
     * @param text all of them
     * @param at where it begins in the whole
     */
    record Run(XmlElement element, List<XmlElement> texts, String text, int at) {

        private String without(boolean[] ours) {
            StringBuilder kept = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (!ours[at + i]) {
                    kept.append(text.charAt(i));
                }
            }
            return kept.toString();
        }
    }
}
