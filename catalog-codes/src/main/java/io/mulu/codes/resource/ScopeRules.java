package io.mulu.codes.resource;

import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.classification.ClassificationLevel;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.reading.Digits;
import io.mulu.codes.reading.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * What a profile wants of a scope.
 *
 * @param kind what the scope is
 * @param mask the characters of a scope of kind prefix
 * @param minimumLevel the level that a classification code must reach
 * @param minimumDetail the least number of digits of 细目, where there is one
 */
record ScopeRules(ScopeKind kind, String mask, ClassificationLevel minimumLevel, int minimumDetail) {

    /** The length of a code of 目; longer ones are of 细目. */
    private static final int SUBGROUP = 6;

    /** The faults of a scope, as if it stood alone. The kind of each begins with the name of the placeholder. */
    List<Fault> faults(String scope) {
        return switch (kind) {
            case CLASS -> classFaults(scope);
            case PROVIDER -> named(UnifiedSocialCreditCode.read(scope).faults());
            case PREFIX -> prefixFaults(scope);
        };
    }

    /** Whether a part of a text surely has no fault; of a class only, and without making anything of it. */
    boolean isFlawless(String text, int from, int to) {
        int length = to - from;
        boolean known = kind == ScopeKind.CLASS && (length == 1 || length == 3 || length >= SUBGROUP);
        if (!known || length < leastLength() || length > SUBGROUP && length < SUBGROUP + minimumDetail) {
            return false;
        }
        return text.charAt(from) >= '1' && text.charAt(from) <= '3' && Digits.only(text, from, to);
    }

    private int leastLength() {
        return switch (minimumLevel) {
            case CATEGORY -> 1;
            case GROUP -> 3;
            case SUBGROUP -> SUBGROUP;
            case DETAIL -> SUBGROUP + 1;
        };
    }

    private List<Fault> named(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Fault(
                        kind.placeholder() + '-' + fault.kind(), fault.position(), fault.found(), fault.expected()))
                .toList();
    }

    private List<Fault> classFaults(String scope) {
        var reading = ClassificationCode.read(scope);
        return reading.value().map(this::levelFaults).orElseGet(() -> named(reading.faults()));
    }

    private List<Fault> levelFaults(ClassificationCode code) {
        List<Fault> faults = new ArrayList<>();
        if (code.level().compareTo(minimumLevel) < 0) {
            faults.add(new Fault("class-level", 0, code.level().name(), minimumLevel.name()));
        }
        int detail = code.detail().map(String::length).orElse(minimumDetail);
        if (detail < minimumDetail) {
            faults.add(new Fault("class-detail-length", 0, String.valueOf(detail), String.valueOf(minimumDetail)));
        }
        return faults;
    }

    private List<Fault> prefixFaults(String scope) {
        List<Fault> faults = new ArrayList<>();
        int length = scope.codePointCount(0, scope.length());
        if (length != mask.length()) {
            return List.of(new Fault("prefix-length", 0, String.valueOf(length), String.valueOf(mask.length())));
        }
        int[] characters = scope.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (!fits(characters[i], mask.charAt(i))) {
                faults.add(new Fault("prefix-character", i + 1, Character.toString(characters[i]), expected(i)));
            }
        }
        return faults;
    }

    private String expected(int index) {
        return String.valueOf(mask.charAt(index));
    }

    private static boolean fits(int character, char mask) {
        boolean digit = character >= '0' && character <= '9';
        boolean letter = character >= 'A' && character <= 'Z' && character != 'I' && character != 'O';
        return switch (mask) {
            case '9' -> digit;
            case 'A' -> letter;
            default -> digit || letter;
        };
    }
}
