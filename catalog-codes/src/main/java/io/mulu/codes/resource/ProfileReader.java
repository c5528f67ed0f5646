package io.mulu.codes.resource;

import io.mulu.codes.classification.ClassificationLevel;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one profile file. Not thread-safe. */
final class ProfileReader {

    private static final String TEMPLATE = "template";
    private static final String MINIMUM_LEVEL = "class.minimum-level";
    private static final String MINIMUM_DETAIL = "class.minimum-detail";
    private static final List<String> REQUIRED = List.of("id", "title.zh", "title.en", "source", TEMPLATE);
    private static final Set<String> OPTIONAL = Set.of(MINIMUM_LEVEL, MINIMUM_DETAIL);

    private final String name;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<TableFault> faults = new ArrayList<>();

    ProfileReader(String name) {
        this.name = name;
    }

    CodeProfile read(Reader reader) throws IOException {
        BufferedReader buffered = new BufferedReader(reader);
        int line = 0;
        for (String text = buffered.readLine(); text != null; text = buffered.readLine()) {
            line++;
            readLine(line, text.strip());
        }
        REQUIRED.stream()
                .filter(required -> value(required).isEmpty())
                .forEach(required -> faults.add(new TableFault(0, "missing-value", required)));
        Template template = template();
        ClassificationLevel level = level();
        int detail = detail();
        if (template == null || !faults.isEmpty()) {
            throw new TableFormatException(name, faults);
        }
        return new CodeProfile(
                new ProfileDescription(
                        value("id"), value("title.zh"), value("title.en"), value("source"), value(TEMPLATE)),
                template,
                new ScopeRules(template.kind(), template.mask(), level, detail));
    }

    private void readLine(int line, String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        int equals = text.indexOf('=');
        String key = equals < 0 ? text : text.substring(0, equals).strip();
        if (!REQUIRED.contains(key) && !OPTIONAL.contains(key)) {
            faults.add(new TableFault(line, "unknown-name", key));
        } else if (lines.putIfAbsent(key, line) != null) {
            faults.add(new TableFault(line, "duplicate-name", key));
        } else {
            values.put(key, equals < 0 ? "" : text.substring(equals + 1).strip());
        }
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }

    private void fault(String kind, String key) {
        faults.add(new TableFault(lines.getOrDefault(key, 0), kind, value(key)));
    }

    private @Nullable Template template() {
        if (value(TEMPLATE).isEmpty()) {
            return null;
        }
        try {
            return Template.parse(value(TEMPLATE));
        } catch (IllegalArgumentException e) {
            fault("template", TEMPLATE);
            return null;
        }
    }

    private ClassificationLevel level() {
        String text = value(MINIMUM_LEVEL);
        if (text.isEmpty()) {
            return ClassificationLevel.GROUP;
        }
        return Stream.of(ClassificationLevel.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    fault("not-a-level", MINIMUM_LEVEL);
                    return ClassificationLevel.GROUP;
                });
    }

    private int detail() {
        String text = value(MINIMUM_DETAIL);
        if (text.isEmpty()) {
            return 1;
        }
        if (text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            fault("not-a-number", MINIMUM_DETAIL);
            return 1;
        }
        return Integer.parseInt(text);
    }
}
