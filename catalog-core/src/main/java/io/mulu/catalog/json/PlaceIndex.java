package io.mulu.catalog.json;

import io.mulu.catalog.model.MemberPaths;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Where each member of one resource stands in its bytes, by the path under which the reader keeps it. Made by reading
 * the resource a second time, for the few that somebody asks about.
 */
final class PlaceIndex {

    /**
     * Where a value stands.
     *
     * @param pointer its JSON pointer from the resource's root
     * @param offset bytes of the resource before its first character
     */
    record Mark(String pointer, int offset) {}

    private static final String EXTENSIONS = MemberPaths.EXTENSIONS;
    private static final String AS_WRITTEN = "asWritten";

    private static final Set<String> BLOCKS =
            Set.of("classification", "provider", "format", "sharing", "sharing.mode", "openness", "survey");

    private static final Set<String> SHARED = Set.of(
            "name",
            "sharing",
            MemberPaths.SHARING_TYPE,
            MemberPaths.SHARING_CONDITION,
            "sharing.mode",
            MemberPaths.SHARING_MODE_CATEGORY,
            MemberPaths.SHARING_MODE_TYPE,
            "openness",
            MemberPaths.OPENNESS_OPEN,
            MemberPaths.OPENNESS_CONDITION,
            MemberPaths.UPDATE_CYCLE,
            MemberPaths.ISSUED,
            EXTENSIONS,
            AS_WRITTEN);

    private static final Set<String> ITEM_ONLY =
            Set.of(MemberPaths.ITEM_DATA_TYPE, MemberPaths.ITEM_LENGTH, MemberPaths.ITEM_DATA_ELEMENT);

    private static final Set<String> RESOURCE_ONLY = Set.of(
            MemberPaths.CLASSIFICATION,
            MemberPaths.CLASSIFICATION_CODE,
            MemberPaths.CLASSIFICATION_NAMES,
            MemberPaths.CODE,
            MemberPaths.SUMMARY,
            "provider",
            MemberPaths.PROVIDER_NAME,
            MemberPaths.PROVIDER_UNIT,
            MemberPaths.PROVIDER_CODE,
            "format",
            MemberPaths.FORMAT_CATEGORY,
            MemberPaths.FORMAT_TYPE,
            MemberPaths.FORMAT_DESCRIPTION,
            MemberPaths.ITEMS,
            MemberPaths.RELATED_CODES,
            MemberPaths.SURVEY,
            "survey.storageTotal",
            "survey.recordsTotal",
            "survey.storageShared",
            "survey.recordsShared",
            "survey.storageOpened",
            "survey.recordsOpened",
            MemberPaths.CLASSIFIED,
            MemberPaths.LEVEL);

    private final Map<String, Mark> marks = new HashMap<>();

    PlaceIndex(byte[] bytes, JsonFactory factory) {
        marks.put("", new Mark("", 0));
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                new Walk(parser, "", RESOURCE_ONLY).object("", "");
            }
        }
    }

    /** The place of a member, or of the nearest enclosing one that is there. */
    Mark find(String member) {
        String path = member;
        Mark mark;
        while ((mark = marks.get(path)) == null) {
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return mark;
    }

    /** Goes through a resource, or through one of its items. */
    private final class Walk {

        private final JsonParser parser;
        private final String base;
        private final Set<String> own;

        Walk(JsonParser parser, String base, Set<String> own) {
            this.parser = parser;
            this.base = base;
            this.own = own;
        }

        void object(String path, String pointer) {
            String name;
            while ((name = parser.nextName()) != null) {
                parser.nextToken();
                member(path.isEmpty() ? name : path + "." + name, pointer + "/" + escaped(name));
            }
        }

        private void member(String path, String pointer) {
            if (path.equals(EXTENSIONS) || path.equals(AS_WRITTEN)) {
                mark(path, pointer);
                texts(path.equals(EXTENSIONS) ? EXTENSIONS + "." : "", pointer);
            } else if (!SHARED.contains(path) && !own.contains(path)) {
                mark(EXTENSIONS + "." + path, pointer);
                parser.skipChildren();
            } else {
                mark(path, pointer);
                if (parser.currentToken() == JsonToken.START_OBJECT && BLOCKS.contains(path)) {
                    object(path, pointer);
                } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                    elements(path, pointer);
                } else {
                    parser.skipChildren();
                }
            }
        }

        /** A text that is kept as written stands for its member where that is not given itself. */
        private void texts(String prefix, String pointer) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                return;
            }
            String name;
            while ((name = parser.nextName()) != null) {
                parser.nextToken();
                String path = base + joined(prefix + name);
                Mark mark = new Mark(pointer + "/" + escaped(name), offset());
                if (prefix.isEmpty()) {
                    marks.putIfAbsent(path, mark);
                } else {
                    marks.put(path, mark);
                }
                parser.skipChildren();
            }
        }

        private void elements(String path, String pointer) {
            int items = 0;
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                String at = pointer + "/" + i;
                if (path.equals(MemberPaths.ITEMS) && parser.currentToken() == JsonToken.START_OBJECT) {
                    String item = MemberPaths.item(items++, "");
                    mark(item, at);
                    new Walk(parser, item, ITEM_ONLY).object("", at);
                } else {
                    mark(path + "[" + i + "]", at);
                    parser.skipChildren();
                }
            }
        }

        private void mark(String path, String pointer) {
            marks.put(base + joined(path), new Mark(pointer, offset()));
        }

        private String joined(String path) {
            return base.isEmpty() ? path : "." + path;
        }

        private int offset() {
            return (int) parser.currentTokenLocation().getByteOffset();
        }
    }

    private static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }
}
