package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import io.mulu.codes.reading.Fault;
import java.util.List;
import java.util.Map;

/** The sentences about codes. */
final class CodeWords {

    private static final Messages MESSAGES = Messages.beside(CodeWords.class, "codes");
    private static final String PROVIDER = "provider-";

    private CodeWords() {}

    static String word(String key, Language language) {
        return MESSAGES.template(key).in(language);
    }

    static LocalizedText text(String key, Map<String, String> arguments) {
        return MESSAGES.format(key, arguments);
    }

    /** The faults of a family; where it has its own sentence for a fault, that is taken. */
    static List<CodeFinding> findings(String family, List<Fault> faults, Severity severity) {
        return faults.stream().map(fault -> finding(family, fault, severity)).toList();
    }

    static CodeFinding finding(String family, Fault fault, Severity severity) {
        return new CodeFinding(
                fault.kind(),
                severity,
                fault.position(),
                fault.found(),
                fault.expected(),
                MESSAGES.format(
                        key(family, fault),
                        Map.of(
                                "position", String.valueOf(fault.position()),
                                "found", Shown.text(fault.found()),
                                "expected", Shown.text(fault.expected()))));
    }

    private static String key(String family, Fault fault) {
        String kind = fault.kind();
        String bare = kind.startsWith(PROVIDER) ? kind.substring(PROVIDER.length()) : kind;
        String suffix = fault.expected().isEmpty() ? ".without-expected" : "";
        for (String key : List.of(
                "fault." + family + '.' + kind + suffix,
                "fault." + family + '.' + kind,
                "fault." + bare + suffix,
                "fault." + bare)) {
            if (MESSAGES.has(key)) {
                return key;
            }
        }
        return "fault.other";
    }
}
