package io.mulu.cli.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Calls that ask for a sentence by a key that is written out, with names and values of arguments by turns. Read from the
 * source, since a name is a text and no compiler looks at it.
 */
final class SentenceCalls {

    /** One call: its keys, of which there may be two by a condition, and the names of its arguments. */
    record Call(List<String> keys, SortedSet<String> names) {}

    private SentenceCalls() {}

    /** The calls of a method; the key stands at an index, the arguments follow. */
    static List<Call> in(String source, String method, int keyAt) {
        List<Call> calls = new ArrayList<>();
        for (int at = source.indexOf(method + "("); at >= 0; at = source.indexOf(method + "(", at + 1)) {
            List<String> parts = parts(source, at + method.length() + 1);
            List<String> keys = parts.size() > keyAt ? literals(parts.get(keyAt)) : List.of();
            SortedSet<String> names = new TreeSet<>();
            boolean plain = true;
            for (int i = keyAt + 1; i < parts.size(); i += 2) {
                List<String> name = literals(parts.get(i));
                plain &= name.size() == 1 && parts.get(i).equals('"' + name.get(0) + '"');
                names.addAll(name);
            }
            if (plain && !keys.isEmpty() && !parts.get(keyAt).contains("+")) {
                calls.add(new Call(keys, names));
            }
        }
        return calls;
    }

    /** The arguments of a call, split at the commas between them. */
    private static List<String> parts(String source, int from) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfLiteral(source, i);
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if ((c == ')' || c == '}' || c == ']') && depth > 0) {
                depth--;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                parts.add(source.substring(start, i).strip());
                start = i + 1;
                if (c == ')') {
                    return parts;
                }
            }
        }
        return List.of();
    }

    private static int endOfLiteral(String source, int open) {
        int i = open + 1;
        while (i < source.length() && source.charAt(i) != source.charAt(open)) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** The texts in quotes, outside of calls within. */
    static List<String> literals(String code) {
        List<String> literals = new ArrayList<>();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\'' || c == '"') {
                int end = endOfLiteral(code, i);
                if (c == '"' && end <= code.length()) {
                    literals.add(code.substring(i + 1, Math.min(end, code.length())));
                }
                i = end;
            }
        }
        return literals;
    }
}
