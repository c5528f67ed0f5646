package io.mulu.tables.injection;

import io.mulu.catalog.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the table of defects.
 *
 * @param line its line in the file
 * @param what the defect, for people
 * @param rules the rules that must find it
 * @param on what the entry it is put into must say: a text, {@code *} for any, a blank one for none; with {@code !} before
 *     the member, what it must not say
 * @param entries the changes, for each entry of a group
 * @param finds what must be found
 * @param forms the forms that can express it; empty for all
 * @param phase {@code assignment} if it shows only when the ledger of codes is asked, {@code registry} if it is one of
 *     elements that were added to the registry; blank for all others
 */
record Defect(
        int line,
        String what,
        List<String> rules,
        Map<String, String> on,
        List<Map<String, String>> entries,
        List<Find> finds,
        List<String> forms,
        String phase) {

    /**
     * A finding that must be made.
     *
     * @param rule the rule
     * @param entry which entry of the group
     * @param member the member it is about
     * @param written the member under which its place is known; in tables the row of an item may speak for the resource
     */
    record Find(String rule, int entry, String member, String written) {

        private static Find of(String rule, String text) {
            int colon = text.indexOf(':');
            boolean numbered = colon == 1 && Character.isDigit(text.charAt(0));
            int entry = numbered ? text.charAt(0) - '0' : 0;
            String member = numbered ? text.substring(2) : text;
            int at = member.indexOf('@');
            return at < 0
                    ? new Find(rule, entry, member, member)
                    : new Find(rule, entry, member.substring(0, at), member.substring(at + 1));
        }
    }

    static Defect of(JsonNode node) {
        node.allowOnly("rule", "what", "on", "set", "entries", "at", "finds", "forms", "phase", "distinct");
        List<Find> finds = new ArrayList<>();
        Optional<JsonNode> rule = node.member("rule");
        if (rule.isPresent()) {
            node.texts("at").forEach(at -> finds.add(Find.of(rule.get().text(), at)));
        } else {
            for (String find : node.texts("finds")) {
                int blank = find.indexOf(' ');
                finds.add(Find.of(find.substring(0, blank), find.substring(blank + 1)));
            }
        }
        if (finds.isEmpty()) {
            throw node.problem("a defect that nobody finds is none");
        }
        return new Defect(
                node.line(),
                node.text("what"),
                finds.stream().map(Find::rule).distinct().toList(),
                node.textMap("on"),
                entries(node),
                finds,
                node.texts("forms"),
                node.text("phase", ""));
    }

    private static List<Map<String, String>> entries(JsonNode node) {
        Optional<JsonNode> one = node.member("set");
        return one.isPresent()
                ? List.of(texts(one.get()))
                : node.list("entries").stream().map(Defect::texts).toList();
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.members().forEach((member, text) -> texts.put(member, text.text()));
        return texts;
    }

    boolean isFor(String form) {
        return forms.isEmpty()
                || forms.contains(form)
                || forms.contains("json") && form.startsWith("json")
                || forms.contains("table") && !form.startsWith("json");
    }

    /** Whether the defect can be put into an entry and show there, and nothing else. */
    boolean suits(Texts entry) {
        boolean plain = entry.has("classification.names[0]")
                && entry.has("code")
                && !entry.has("classification.code")
                && (!entry.has("relatedCodes"))
                && !entry.has("items[0].extensions")
                && !entry.has("items[1].extensions")
                && entry.byMember().keySet().stream().noneMatch(member -> member.endsWith("].updateCycle"))
                && entry.items() > 1;
        return plain && on.entrySet().stream().allMatch(one -> holds(entry, one.getKey(), one.getValue()));
    }

    private static boolean holds(Texts entry, String member, String text) {
        if (member.startsWith("!")) {
            return !holds(entry, member.substring(1), text);
        }
        return switch (text) {
            case "" -> !entry.has(member);
            case "*" -> entry.has(member);
            default -> entry.text(member).filter(text::equals).isPresent();
        };
    }

    /** The entries of a group with the defect in them. */
    List<Texts> into(List<Texts> clean) {
        List<Texts> spoilt = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            Texts texts = new Texts(clean.get(i).byMember());
            entries.get(i).forEach((member, text) -> change(texts, member, resolved(text, clean), clean.get(0)));
            spoilt.add(texts);
        }
        return spoilt;
    }

    private static void change(Texts texts, String member, String text, Texts first) {
        if (member.equals("@copy")) {
            List.of(text.split(" ")).forEach(copied -> texts.copy(first, copied));
            return;
        }
        if (text.isEmpty() || text.startsWith("json:")) {
            texts.remove(member);
        }
        if (!text.isEmpty()) {
            texts.put(member, text);
        }
    }

    private static String resolved(String text, List<Texts> clean) {
        String resolved = text;
        for (int i = 0; i < clean.size(); i++) {
            for (Map.Entry<String, String> one : clean.get(i).byMember().entrySet()) {
                resolved = resolved.replace("{" + i + "." + one.getKey() + "}", one.getValue());
            }
            String code = clean.get(i).text("code").orElse("");
            resolved = resolved.replace("{" + i + ".front}", code.substring(0, Math.max(0, code.indexOf('/'))));
        }
        return resolved;
    }
}
