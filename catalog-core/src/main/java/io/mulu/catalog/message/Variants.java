package io.mulu.catalog.message;

import io.mulu.catalog.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chooses among the ways of saying a thing by the arguments there are. */
final class Variants {

    private static final String WITHOUT = ".without-";

    private final Map<String, List<String>> missable = new TreeMap<>();

    Variants(Messages messages) {
        for (String key : messages.keys()) {
            int at = key.indexOf(WITHOUT);
            if (at > 0) {
                missable.computeIfAbsent(key.substring(0, at), base -> new ArrayList<>())
                        .add(key.substring(at + WITHOUT.length()));
            }
        }
    }

    /** The key, or the one for lack of the first argument, by name, that is not there. */
    String of(String key, Map<String, String> arguments) {
        for (String argument : missable.getOrDefault(key, List.of())) {
            if (!arguments.containsKey(argument)) {
                return key + WITHOUT + argument;
            }
        }
        return key;
    }
}
