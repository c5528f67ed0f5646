package io.mulu.cli.code;

import io.mulu.codes.organization.RegistrationTable;
import io.mulu.codes.reading.Digits;
import io.mulu.codes.region.DivisionCode;
import io.mulu.codes.region.DivisionRegistry;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Says what a text is meant to be, right or wrong. Codes of different kinds look alike: six digits may be a division or a
 * 目. What a table knows decides before what only the form allows.
 */
final class KindGuess {

    /** Longer texts are not folded: no code with letters comes near. */
    private static final int LONGEST = 64;

    private static final int CREDIT_CODE = 18;
    private static final int ORGANISATION_CODE = 9;
    private static final int DIVISION_CODE = 6;
    private static final int STATISTICAL_DIVISION_CODE = 12;

    private final ClassificationCodes classification;
    private final CreditCodes credit;
    private final OrganisationCodes organisation;
    private final ResourceCodes resource;
    private final boolean profileAsked;

    KindGuess(
            ClassificationCodes classification,
            CreditCodes credit,
            OrganisationCodes organisation,
            ResourceCodes resource,
            boolean profileAsked) {
        this.classification = classification;
        this.credit = credit;
        this.organisation = organisation;
        this.resource = resource;
        this.profileAsked = profileAsked;
    }

    CodeKind of(String text) {
        if (profileAsked && resource.accepts(text)) {
            return CodeKind.RESOURCE_CODE;
        }
        if (credit.accepts(text)) {
            return CodeKind.UNIFIED_SOCIAL_CREDIT_CODE;
        }
        if (resource.accepts(text) || text.indexOf('/') >= 0 || text.indexOf('／') >= 0) {
            return CodeKind.RESOURCE_CODE;
        }
        if (!text.isEmpty() && Digits.only(text)) {
            return ofDigits(text);
        }
        return text.length() > LONGEST ? ofLong(text) : ofFolded(folded(text));
    }

    private CodeKind ofLong(String text) {
        return resource.startsWithCreditCode(text) ? CodeKind.RESOURCE_CODE : CodeKind.UNKNOWN;
    }

    private CodeKind ofDigits(String digits) {
        int length = digits.length();
        if (length == DIVISION_CODE) {
            return ofSix(digits);
        }
        if (classification.knowsSubgroup(digits)) {
            return CodeKind.CLASSIFICATION_CODE;
        }
        if (length == ORGANISATION_CODE) {
            return CodeKind.ORGANISATION_CODE;
        }
        if (Math.abs(length - CREDIT_CODE) <= 2) {
            return CodeKind.UNIFIED_SOCIAL_CREDIT_CODE;
        }
        if (resource.startsWithCreditCode(digits)) {
            return CodeKind.RESOURCE_CODE;
        }
        return length == STATISTICAL_DIVISION_CODE && isDivision(digits.substring(0, DIVISION_CODE))
                ? CodeKind.DIVISION_CODE
                : CodeKind.CLASSIFICATION_CODE;
    }

    private CodeKind ofSix(String digits) {
        if (isDivision(digits)) {
            return CodeKind.DIVISION_CODE;
        }
        if (classification.knowsSubgroup(digits)) {
            return CodeKind.CLASSIFICATION_CODE;
        }
        boolean province = RegistrationTable.shipped().isProvince(digits.substring(0, 2));
        return province || !classification.accepts(digits) ? CodeKind.DIVISION_CODE : CodeKind.CLASSIFICATION_CODE;
    }

    private static boolean isDivision(String digits) {
        return !DivisionRegistry.shipped().history(DivisionCode.parse(digits)).isEmpty();
    }

    /** As it would be with half-width capitals and without blanks. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private CodeKind ofFolded(String text) {
        if (!text.isEmpty() && Digits.only(text)) {
            return ofDigits(text);
        }
        boolean hyphen = text.length() == ORGANISATION_CODE + 1 && text.charAt(ORGANISATION_CODE - 1) == '-';
        String plain = text.replace("-", "");
        if (plain.isEmpty() || !plain.codePoints().allMatch(KindGuess::isCodeCharacter)) {
            return CodeKind.UNKNOWN;
        }
        if (hyphen || plain.length() == ORGANISATION_CODE && organisationLike(plain)) {
            return CodeKind.ORGANISATION_CODE;
        }
        if (Math.abs(plain.length() - CREDIT_CODE) <= 2) {
            return CodeKind.UNIFIED_SOCIAL_CREDIT_CODE;
        }
        if (resource.startsWithCreditCode(plain)) {
            return CodeKind.RESOURCE_CODE;
        }
        return mostlyDigits(plain) ? ofAlmostDigits(plain) : CodeKind.UNKNOWN;
    }

    private boolean organisationLike(String text) {
        return organisation.accepts(text) || text.codePoints().anyMatch(KindGuess::isDigit);
    }

    /** A division or class with a letter where a digit should be. */
    private static CodeKind ofAlmostDigits(String text) {
        return text.length() == DIVISION_CODE && text.charAt(0) > '3'
                ? CodeKind.DIVISION_CODE
                : CodeKind.CLASSIFICATION_CODE;
    }

    private static boolean mostlyDigits(String text) {
        long digits = text.codePoints().filter(KindGuess::isDigit).count();
        return digits * 3 >= text.length() * 2L;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCodeCharacter(int c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z');
    }
}
