package io.mulu.cli.texts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts of one pair of files, as they are written. */
record Bundle(String name, SortedMap<String, String> zh, SortedMap<String, String> en, List<String> repeated) {

    private static final String ZH = "_zh.properties";

    static Path project() {
        return Path.of(System.getProperty("mulu.project", ".."));
    }

    /** The bundles of all modules. */
    static List<Bundle> shipped() throws IOException {
        try (Stream<Path> modules = Files.list(project())) {
            List<Bundle> bundles = new ArrayList<>();
            for (Path module : modules.filter(path -> Files.isDirectory(path.resolve("src/main/resources")))
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.walk(module.resolve("src/main/resources"))) {
                    files.filter(file -> file.toString().endsWith(ZH))
                            .sorted()
                            .forEach(file -> bundles.add(read(file)));
                }
            }
            return bundles;
        }
    }

    private static Bundle read(Path zh) {
        String name = zh.getFileName().toString().replace(ZH, "");
        try {
            return of(
                    name,
                    Files.readString(zh, StandardCharsets.UTF_8),
                    Files.readString(zh.resolveSibling(name + "_en.properties"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle of(String name, String zh, String en) {
        List<String> repeated = new ArrayList<>();
        return new Bundle(name, texts(zh, repeated), texts(en, repeated), repeated);
    }

    private static SortedMap<String, String> texts(String file, List<String> repeated) {
        SortedMap<String, String> texts = new TreeMap<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put((String) key, (String) text) != null) {
                    repeated.add((String) key);
                }
                return text;
            }
        };
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>(zh.keySet());
        keys.addAll(en.keySet());
        return keys;
    }

    /** The names in braces of the text of a key, in both languages. */
    SortedSet<String> arguments(String key) {
        SortedSet<String> both = namesIn(zh.getOrDefault(key, ""));
        both.addAll(namesIn(en.getOrDefault(key, "")));
        return both;
    }

    static SortedSet<String> namesIn(String text) {
        SortedSet<String> names = new TreeSet<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (close > open && isName(text.substring(open + 1, close))) {
                names.add(text.substring(open + 1, close));
            }
        }
        return names;
    }

    /** What stands in braces may also be a piece of JSON that a text quotes. */
    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "@.-_".indexOf(c) >= 0);
    }
}
