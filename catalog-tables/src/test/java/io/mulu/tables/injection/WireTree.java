package io.mulu.tables.injection;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.catalog.registry.ValueDomain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An entry as the JSON of the catalogue format: the labels of the template become codes and flags where there are such, any
 * other text stays as it is. Leaves are pieces of JSON; a text that begins with {@code json:} is one already.
 */
final class WireTree {

    private static final String RAW = "json:";
    private static final Set<String> OF_ITEMS = Set.of(
            "name",
            "dataType",
            "length",
            "dataElement",
            "sharing",
            "openness",
            "updateCycle",
            "issued",
            "extensions",
            "asWritten");

    private final MetadataRegistry registry;

    WireTree(MetadataRegistry registry) {
        this.registry = registry;
    }

    Map<String, Object> of(Texts texts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        texts.byMember().forEach((member, text) -> put(tree, member, value(member, text)));
        return tree;
    }

    /** The pointer of a member within its entry, whether it is there or not. */
    static List<String> pointer(String member) {
        List<String> steps = new ArrayList<>();
        int extension = member.indexOf("extensions.");
        String plain = extension < 0 ? member : member.substring(0, extension + "extensions".length());
        for (String step : plain.split("[.\\[]")) {
            steps.add(step.endsWith("]") ? step.substring(0, step.length() - 1) : step);
        }
        if (extension >= 0) {
            steps.add(member.substring(extension + "extensions.".length()));
        }
        if (steps.get(0).equals("items") && steps.size() > 2 && !OF_ITEMS.contains(steps.get(2))) {
            String row = String.join(".", steps.subList(2, steps.size()));
            return List.of("items", steps.get(1), "asWritten", row);
        }
        return steps.get(0).isEmpty() ? List.of() : steps;
    }

    private static void put(Map<String, Object> tree, String member, Object value) {
        List<String> steps = pointer(member);
        Object at = tree;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            Object next = last ? value : isIndex(steps.get(i + 1)) ? new ArrayList<>() : new LinkedHashMap<>();
            at = step(at, steps.get(i), next);
        }
    }

    @SuppressWarnings("unchecked")
    private static Object step(Object at, String step, Object next) {
        if (at instanceof List<?> list) {
            List<Object> elements = (List<Object>) list;
            int index = Integer.parseInt(step);
            while (elements.size() < index) {
                elements.add("\"\"");
            }
            if (elements.size() == index) {
                elements.add(next);
            }
            return elements.get(index);
        }
        Map<String, Object> members = (Map<String, Object>) at;
        Object before = members.putIfAbsent(step, next);
        return before == null ? next : before;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Object value(String member, String text) {
        if (text.startsWith(RAW)) {
            return text.substring(RAW.length());
        }
        if (member.equals("relatedCodes")) {
            return new ArrayList<Object>(
                    List.of(text.split("、")).stream().map(WireTree::quoted).toList());
        }
        boolean ofRow = pointer(member).contains("asWritten");
        if (member.startsWith("survey.") && text.matches("[0-9]+([.][0-9]+)?")) {
            return text;
        }
        return ofRow ? quoted(text) : code(member, text).orElseGet(() -> quoted(text));
    }

    private Optional<String> code(String member, String text) {
        ValueDomain domain = registry.elementAt(member)
                .map(MetadataElement::valueDomain)
                .map(registry::domain)
                .orElse(null);
        if (domain == null || member.contains("extensions.")) {
            return Optional.empty();
        }
        return domain.values().stream()
                .filter(value -> value.names().zh().equals(text))
                .map(PermissibleValue::code)
                .map(code -> switch (code) {
                    case "open", "classified" -> "true";
                    case "not-open", "unclassified" -> "false";
                    default -> quoted(code);
                })
                .findFirst();
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
