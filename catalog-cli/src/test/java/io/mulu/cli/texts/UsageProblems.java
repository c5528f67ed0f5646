package io.mulu.cli.texts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What can be wrong between the texts of a bundle and the code that asks for them. */
final class UsageProblems {

    private UsageProblems() {}

    /** Arguments that a call gives and no text names, or that a text names and the call does not give. */
    static List<String> ofCalls(Bundle bundle, String source, String method, int keyAt) {
        List<String> problems = new ArrayList<>();
        for (SentenceCalls.Call call : SentenceCalls.in(source, method, keyAt)) {
            SortedSet<String> named = new TreeSet<>();
            for (String key : call.keys()) {
                if (!bundle.keys().contains(key)) {
                    problems.add(bundle.name() + ": no text for " + key);
                    continue;
                }
                named.addAll(bundle.arguments(key));
            }
            if (bundle.keys().containsAll(call.keys()) && !named.equals(call.names())) {
                problems.add(bundle.name() + ": " + call.keys() + " names " + named + " and is given " + call.names());
            }
        }
        return problems;
    }

    /** Texts that nobody asks for, by the whole key or by a beginning that ends with a dot or dash. */
    static List<String> ofKeys(Bundle bundle, Set<String> literals, Set<String> known) {
        List<String> problems = new ArrayList<>();
        for (String key : bundle.keys()) {
            boolean used = literals.contains(key) || known.contains(key);
            for (int i = 1; i < key.length() && !used; i++) {
                char before = key.charAt(i - 1);
                used = (before == '.' || before == '-')
                        && (literals.contains(key.substring(0, i)) || known.contains(key.substring(0, i)));
            }
            if (!used) {
                problems.add(bundle.name() + ": nobody asks for " + key);
            }
        }
        return problems;
    }

    /** Arguments whose name is written nowhere in the code, so that nobody can give them. */
    static List<String> ofArguments(Bundle bundle, Set<String> literals) {
        List<String> problems = new ArrayList<>();
        for (String key : bundle.keys()) {
            bundle.arguments(key).stream()
                    .filter(name -> !name.startsWith("@") && !literals.contains(name))
                    .forEach(name ->
                            problems.add(bundle.name() + ": " + key + " names " + name + ", which nobody gives"));
        }
        return problems;
    }

    static Set<String> literals(List<String> sources) {
        Set<String> literals = new HashSet<>();
        sources.forEach(source -> literals.addAll(SentenceCalls.literals(withoutComments(source))));
        return literals;
    }

    /** An apostrophe in a comment is no quote. */
    private static String withoutComments(String source) {
        StringBuilder code = new StringBuilder();
        source.lines()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/*"))
                .map(line -> line.strip().startsWith("//") ? "" : line)
                .forEach(line -> code.append(line).append('\n'));
        return code.toString();
    }
}
