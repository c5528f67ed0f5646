package io.mulu.catalog.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Message templates in both languages, read from two UTF-8 property files beside a class: {@code NAME_zh.properties}
 * and {@code NAME_en.properties}. A template names its arguments in braces, as in {@code {found}}.
 *
 * <p>Both files must have the same keys. Immutable and thread-safe.
 */
public final class Messages {

    private final String name;
    private final Map<String, LocalizedText> templates;

    private Messages(String name, Map<String, LocalizedText> templates) {
        this.name = name;
        this.templates = templates;
    }

    /**
     * Loads the templates that lie beside a class.
     *
     * @param anchor the class beside which the files lie
     * @param name the name of the files without language and ending
     * @return the templates
     * @throws IllegalStateException if a file is missing or the two have different keys
     */
    public static Messages beside(Class<?> anchor, String name) {
        Map<String, String> zh = load(anchor, name + "_zh.properties");
        Map<String, String> en = load(anchor, name + "_en.properties");
        if (!zh.keySet().equals(en.keySet())) {
            throw new IllegalStateException(name + ": the keys of the two languages differ: " + difference(zh, en));
        }
        Map<String, LocalizedText> both = new TreeMap<>();
        zh.forEach((key, text) -> both.put(key, new LocalizedText(text, en.getOrDefault(key, ""))));
        return new Messages(name, Collections.unmodifiableMap(both));
    }

    private static SortedSet<String> difference(Map<String, String> zh, Map<String, String> en) {
        SortedSet<String> different = new TreeSet<>(zh.keySet());
        different.addAll(en.keySet());
        different.removeIf(key -> zh.containsKey(key) && en.containsKey(key));
        return different;
    }

    private static Map<String, String> load(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " beside " + anchor.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> map = new TreeMap<>();
            properties.forEach((key, value) -> map.put((String) key, (String) value));
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same templates with some arguments filled in for good.
     *
     * @param arguments the arguments by name
     * @return new templates
     */
    public Messages filledIn(Map<String, LocalizedText> arguments) {
        Map<String, String> zh = new TreeMap<>();
        Map<String, String> en = new TreeMap<>();
        arguments.forEach((argument, text) -> {
            zh.put(argument, text.zh());
            en.put(argument, text.en());
        });
        Map<String, LocalizedText> filled = new TreeMap<>();
        templates.forEach((key, template) ->
                filled.put(key, new LocalizedText(fill(template.zh(), zh), fill(template.en(), en))));
        return new Messages(name, Collections.unmodifiableMap(filled));
    }

    /**
     * The keys of all templates.
     *
     * @return the keys, sorted
     */
    public SortedSet<String> keys() {
        return new TreeSet<>(templates.keySet());
    }

    /**
     * Whether there is a template.
     *
     * @param key its key
     * @return true if there is
     */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /**
     * The template itself, its arguments not filled in.
     *
     * @param key its key
     * @return the template
     * @throws IllegalArgumentException if there is none
     */
    public LocalizedText template(String key) {
        LocalizedText template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException(name + " has no message " + key);
        }
        return template;
    }

    /**
     * The message with its arguments filled in. An argument that the template does not name is ignored; a name
     * without argument stays as it is.
     *
     * @param key the key of the template
     * @param arguments the arguments by name
     * @return the text in both languages
     * @throws IllegalArgumentException if there is no such template
     */
    public LocalizedText format(String key, Map<String, String> arguments) {
        LocalizedText template = template(key);
        return new LocalizedText(fill(template.zh(), arguments), fill(template.en(), arguments));
    }

    private static String fill(String template, Map<String, String> arguments) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        int open;
        while ((open = template.indexOf('{', from)) >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String argument = arguments.get(template.substring(open + 1, close));
            text.append(template, from, open);
            text.append(argument == null ? template.substring(open, close + 1) : argument);
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }
}
