package io.mulu.tables.injection;

import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.Location;
import io.mulu.catalog.registry.MetadataRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JSON with many lines, or JSON Lines; remembers the line and column of every value. */
final class JsonCatalogue implements WrittenCatalogue {

    private final WireTree wire;
    private final boolean lines;
    private final StringBuilder text = new StringBuilder();
    private final List<Map<String, int[]>> places = new ArrayList<>();
    private int line = 1;
    private int lineStart;
    private String file = "";

    private JsonCatalogue(MetadataRegistry registry, boolean lines) {
        this.wire = new WireTree(registry);
        this.lines = lines;
    }

    static JsonCatalogue document(MetadataRegistry registry) {
        return new JsonCatalogue(registry, false);
    }

    static JsonCatalogue lines(MetadataRegistry registry) {
        return new JsonCatalogue(registry, true);
    }

    @Override
    public Path write(Path folder, List<Texts> entries) throws IOException {
        file = lines ? "catalogue.jsonl" : "catalogue.json";
        text.append("{\"format\":\"mulu-catalog/1\",\"catalog\":{\"title\":\"目录\"}")
                .append(lines ? "}" : ",\"resources\":[");
        for (int i = 0; i < entries.size(); i++) {
            text.append(i > 0 && !lines ? "," : "");
            feed();
            Map<String, int[]> own = new HashMap<>();
            places.add(own);
            value("", wire.of(entries.get(i)), own);
        }
        text.append(lines ? "\n" : "]}\n");
        Path path = folder.resolve(file);
        Files.writeString(path, text);
        text.setLength(0);
        return path;
    }

    private void feed() {
        text.append('\n');
        line++;
        lineStart = text.length();
    }

    private void value(String pointer, Object value, Map<String, int[]> own) {
        own.put(pointer, new int[] {line, text.length() - lineStart + 1});
        if (value instanceof Map<?, ?> members) {
            text.append('{');
            boolean first = true;
            for (Map.Entry<?, ?> member : members.entrySet()) {
                next(first);
                first = false;
                text.append(WireTree.quoted(member.getKey().toString())).append(": ");
                value(pointer + "/" + escaped(member.getKey().toString()), member.getValue(), own);
            }
            text.append('}');
        } else if (value instanceof List<?> elements) {
            text.append('[');
            for (int i = 0; i < elements.size(); i++) {
                next(i == 0);
                value(pointer + "/" + i, elements.get(i), own);
            }
            text.append(']');
        } else {
            text.append(value);
        }
    }

    private void next(boolean first) {
        text.append(first ? "" : ",");
        if (!lines) {
            feed();
            text.append("  ");
        }
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public Location place(int entry, String member) {
        List<String> steps =
                WireTree.pointer(member).stream().map(JsonCatalogue::escaped).toList();
        Map<String, int[]> own = places.get(entry);
        for (int length = steps.size(); ; length--) {
            String pointer = length == 0 ? "" : "/" + String.join("/", steps.subList(0, length));
            int[] place = own.get(pointer);
            if (place != null) {
                String root = lines ? "" : "/resources/" + entry;
                return new DocumentLocation(file, root + pointer, place[0], place[1]);
            }
        }
    }
}
