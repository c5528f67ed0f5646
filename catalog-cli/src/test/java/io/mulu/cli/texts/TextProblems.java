package io.mulu.cli.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** What can be wrong with the texts of a bundle, whoever uses them. */
final class TextProblems {

    private final Bundle bundle;
    private final Set<String> elements;
    private final List<String> problems = new ArrayList<>();

    private TextProblems(Bundle bundle, Set<String> elements) {
        this.bundle = bundle;
        this.elements = elements;
    }

    /** The problems of a bundle; elements that texts may name are given by identifier. */
    static List<String> of(Bundle bundle, Set<String> elements) {
        TextProblems found = new TextProblems(bundle, elements);
        bundle.repeated().forEach(key -> found.add(key, "occurs twice"));
        bundle.keys().forEach(found::look);
        return found.problems;
    }

    private void look(String key) {
        String zh = bundle.zh().get(key);
        String en = bundle.en().get(key);
        if (zh == null || en == null) {
            add(key, "is missing in " + (zh == null ? "Chinese" : "English"));
            return;
        }
        if (zh.isEmpty() != en.isEmpty()) {
            add(key, "is empty in one language");
        }
        if (!isChinese(zh) && hasWords(en)) {
            add(key, "is not translated into Chinese");
        }
        if (!hasWords(en) && isChinese(zh)) {
            add(key, "is not translated into English");
        }
        SortedSet<String> inZh = Bundle.namesIn(zh);
        SortedSet<String> inEn = Bundle.namesIn(en);
        if (!inZh.equals(inEn)) {
            add(key, "has the arguments " + inZh + " in Chinese and " + inEn + " in English");
        }
        bundle.arguments(key).stream()
                .filter(name -> name.startsWith("@") && !elements.contains(name.substring(1)))
                .forEach(name -> add(key, "names the unknown element " + name));
    }

    private void add(String key, String problem) {
        problems.add(bundle.name() + ": " + key + " " + problem);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Whether there is a word of two letters or more besides names of arguments. */
    private static boolean hasWords(String text) {
        int letters = 0;
        boolean inBraces = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inBraces = c == '{' || inBraces && c != '}';
            letters = !inBraces && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') ? letters + 1 : 0;
            if (letters > 1) {
                return true;
            }
        }
        return false;
    }
}
