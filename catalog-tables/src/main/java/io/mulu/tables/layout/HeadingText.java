package io.mulu.tables.layout;

import io.mulu.catalog.registry.Spelling;
import java.util.List;

/** Reads headings as people mean them: without marks such as （必填项） or *, units, numbering and line breaks. */
public final class HeadingText {

    private static final String OPEN = "([{【〔";
    private static final String CLOSE = ")]}】〕";
    private static final List<String> FLAGS = List.of("必填项", "选填项", "必填", "选填", "必选", "可选");
    private static final int LONGEST = 200;

    private HeadingText() {}

    /**
     * The key under which headings meet, brackets and what is in them included.
     *
     * @param heading the text of a heading cell
     * @return width, case, blanks, marks and numbering set aside
     */
    public static String key(String heading) {
        String folded = Spelling.key(heading.length() > LONGEST ? heading.substring(0, LONGEST) : heading);
        return withoutMarks(withoutBrackets(folded, true));
    }

    /**
     * The key without anything in brackets: units, notes, conditions.
     *
     * @param heading the text of a heading cell
     * @return the key; the same as {@link #key} when there is nothing beside the brackets
     */
    public static String bareKey(String heading) {
        String key = key(heading);
        String bare = withoutMarks(withoutBrackets(key, false));
        return bare.isEmpty() ? key : bare;
    }

    /**
     * The heading as the name of an extension element: on one line and without marks, otherwise as written.
     *
     * @param heading the text of a heading cell
     * @return the name; the trimmed heading when nothing else remains
     */
    public static String name(String heading) {
        StringBuilder line = new StringBuilder(heading.length());
        heading.codePoints().filter(c -> c >= ' ').forEach(line::appendCodePoint);
        String name = Spelling.trim(withoutStars(withoutBrackets(line.toString(), true)));
        for (String flag : FLAGS) {
            if (name.endsWith(flag) && name.length() > flag.length()) {
                name = Spelling.trim(name.substring(0, name.length() - flag.length()));
            }
        }
        return name.isEmpty() ? Spelling.trim(line.toString()) : name;
    }

    /** Drops brackets: all of them, or only those that hold a mark. An open bracket at the end closes there. */
    private static String withoutBrackets(String text, boolean marksOnly) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = isOpen(text.charAt(at)) ? endOfBracket(text, at) : at;
            if (end == at || marksOnly && !isMark(text.substring(at + 1, end - 1))) {
                kept.append(text.charAt(at++));
            } else {
                at = end;
            }
        }
        return kept.toString();
    }

    private static boolean isOpen(char c) {
        return c == '（' || OPEN.indexOf(c) >= 0;
    }

    /** The index behind the bracket that closes the one at a place. */
    private static int endOfBracket(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOpen(c)) {
                depth++;
            } else if ((c == '）' || CLOSE.indexOf(c) >= 0) && --depth == 0) {
                return i + 1;
            }
        }
        return Math.max(text.length(), open + 2);
    }

    private static boolean isMark(String inside) {
        String bare = Spelling.key(withoutStars(inside));
        return bare.isEmpty() || FLAGS.contains(bare);
    }

    private static String withoutStars(String text) {
        return text.replace("*", "").replace("＊", "");
    }

    private static String withoutMarks(String key) {
        String text = withoutStars(key);
        for (String flag : FLAGS) {
            if (text.endsWith(flag) && text.length() > flag.length()) {
                text = text.substring(0, text.length() - flag.length());
            }
        }
        int end = text.length();
        while (end > 0 && ":：,，;；".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(numbering(text, end), end);
    }

    /** The length of a number with a point or comma at the beginning. */
    private static int numbering(String text, int end) {
        int at = 0;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean numbered = at > 0 && at < end - 1 && ".、,".indexOf(text.charAt(at)) >= 0;
        return numbered ? at + 1 : 0;
    }
}
