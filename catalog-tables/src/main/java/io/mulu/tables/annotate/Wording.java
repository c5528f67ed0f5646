package io.mulu.tables.annotate;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is written into a workbook, in one language. Immutable. */
final class Wording {

    private static final Messages MESSAGES = Messages.beside(Wording.class, "annotate");

    private final FindingTexts texts;
    private final Language language;

    Wording(FindingTexts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return both(key, arguments).in(language);
    }

    static LocalizedText both(String key, Object... arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(String.valueOf(arguments[i]), String.valueOf(arguments[i + 1]));
        }
        return MESSAGES.format(key, named);
    }

    List<String> all(List<LocalizedText> sentences) {
        return sentences.stream().map(one -> one.in(language)).toList();
    }

    String severity(Severity severity) {
        return say("severity." + severity.code());
    }

    String title(Finding finding) {
        return texts.title(finding.rule()).in(language);
    }

    String sentence(Finding finding) {
        return texts.sentence(finding).in(language);
    }

    String fix(Finding finding) {
        return texts.fix(finding.rule()).in(language);
    }

    /** The note of a cell: rule by rule what is wrong and what to do; cut at a rule when there is no room for all. */
    List<NoteLine> note(CellMark mark, String reference, int room) {
        List<NoteLine> lines = new ArrayList<>(List.of(new NoteLine(NoteText.BEGIN + "\n", false)));
        String end = (reference.isEmpty() ? "" : reference + "\n") + NoteText.END;
        int most = room
                - end.length()
                - say("more", "count", mark.findings().size()).length()
                - 1;
        int left = mark.findings().size();
        for (List<JudgedFinding> group : byRule(mark).values()) {
            List<NoteLine> more = rule(group);
            if (NoteLine.length(lines) + NoteLine.length(more) > most) {
                break;
            }
            lines.addAll(more);
            left -= group.size();
        }
        if (left > 0) {
            lines.add(new NoteLine(say("more", "count", left) + "\n", false));
        }
        lines.add(new NoteLine(end, false));
        return NoteLine.length(lines) > room ? List.of() : lines;
    }

    private static Map<String, List<JudgedFinding>> byRule(CellMark mark) {
        Map<String, List<JudgedFinding>> groups = new LinkedHashMap<>();
        mark.findings()
                .forEach(one -> groups.computeIfAbsent(one.finding().rule(), rule -> new ArrayList<>())
                        .add(one));
        return groups;
    }

    private List<NoteLine> rule(List<JudgedFinding> group) {
        JudgedFinding first = group.get(0);
        String head = say("rule", "severity", severity(first.severity()), "title", title(first.finding()));
        StringBuilder body = new StringBuilder();
        group.stream()
                .map(one -> sentence(one.finding()))
                .distinct()
                .forEach(one -> body.append(one).append('\n'));
        body.append(say("fix", "fix", fix(first.finding()))).append('\n');
        return List.of(new NoteLine(head + "\n", true), new NoteLine(body.toString(), false));
    }
}
