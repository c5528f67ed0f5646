package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.codes.organization.Repair;
import io.mulu.codes.region.Division;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of one text.
 *
 * @param input the text
 * @param kind what it was taken for
 * @param findings what is wrong with it, and what is good to know
 * @param parts what it is made of; empty when it cannot be taken apart
 * @param repairs changes of one character, or of two neighbours, that would make it valid
 * @param profile the code profile by which a resource code was judged; null for other kinds
 * @param alternatives other kinds of which the text would be a valid code
 * @param path the names in the classification, from the top
 * @param history what a division code has meant
 */
public record CodeReading(
        String input,
        CodeKind kind,
        List<CodeFinding> findings,
        List<CodePart> parts,
        List<Repair> repairs,
        @Nullable String profile,
        List<CodeKind> alternatives,
        List<String> path,
        List<Division> history) {

    public CodeReading {
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
        repairs = List.copyOf(repairs);
        alternatives = List.copyOf(alternatives);
        path = List.copyOf(path);
        history = List.copyOf(history);
    }

    static CodeReading of(String input, CodeKind kind, List<CodeFinding> findings, List<CodePart> parts) {
        return new CodeReading(input, kind, findings, parts, List.of(), null, List.of(), List.of(), List.of());
    }

    CodeReading withRepairs(List<Repair> others) {
        return new CodeReading(input, kind, findings, parts, others, profile, alternatives, path, history);
    }

    CodeReading withProfile(String other) {
        return new CodeReading(input, kind, findings, parts, repairs, other, alternatives, path, history);
    }

    CodeReading withAlternatives(List<CodeKind> others) {
        return new CodeReading(input, kind, findings, parts, repairs, profile, others, path, history);
    }

    CodeReading withPath(List<String> names) {
        return new CodeReading(input, kind, findings, parts, repairs, profile, alternatives, names, history);
    }

    CodeReading withHistory(List<Division> divisions) {
        return new CodeReading(input, kind, findings, parts, repairs, profile, alternatives, path, divisions);
    }

    /**
     * Whether the text is a valid code of its kind.
     *
     * @return false when it has errors
     */
    public boolean isValid() {
        return !reaches(Severity.ERROR);
    }

    /**
     * Whether something was found from a severity on.
     *
     * @param threshold the severity
     * @return true when a finding is that grave or graver
     */
    public boolean reaches(Severity threshold) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(threshold) >= 0);
    }
}
