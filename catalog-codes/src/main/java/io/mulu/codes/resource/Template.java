package io.mulu.codes.resource;

import io.mulu.codes.organization.UnifiedSocialCreditCode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a resource code: a prefix, a scope, a separator and a sequence number, in this order.
 *
 * @param lead fixed text before the scope; often empty
 * @param kind what the scope is
 * @param mask for a scope of kind prefix its characters: A for a capital letter, 9 for a digit, X for either; I and O
 *     are no letters here
 * @param separator fixed text between scope and sequence number; may be empty
 * @param width the number of digits of the sequence number; 0 when it varies
 */
record Template(String lead, ScopeKind kind, String mask, String separator, int width) {

    private static final int WIDEST = 18;
    private static final Pattern FORM =
            Pattern.compile("([^{}]*)\\{(class|provider|prefix:([A9X]+))}([^{}]*)\\{sequence(?::([0-9]{1,2}))?}");

    static Template parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("template must be of the form {class}/{sequence:6}: " + text);
        }
        int width = form.group(5) == null ? 0 : Integer.parseInt(form.group(5));
        if (form.group(5) != null && (width < 1 || width > WIDEST)) {
            throw new IllegalArgumentException("a sequence number has 1 to " + WIDEST + " digits: " + text);
        }
        String mask = form.group(3) == null ? "" : form.group(3);
        ScopeKind kind = ScopeKind.valueOf(form.group(2).replaceFirst(":.*", "").toUpperCase(Locale.ROOT));
        Template template = new Template(form.group(1), kind, mask, form.group(4), width);
        template.requireParts(text);
        return template;
    }

    /** Without a separator only a scope or a sequence number of fixed length shows where the one ends. */
    private void requireParts(String text) {
        if (kind == ScopeKind.CLASS && separator.isEmpty() && width == 0) {
            throw new IllegalArgumentException("nothing shows where the class ends: " + text);
        }
        if (!separator.isEmpty() && separator.charAt(0) >= '0' && separator.charAt(0) <= '9') {
            throw new IllegalArgumentException("a separator must not begin with a digit: " + text);
        }
    }

    /** The number of characters of the scope; 0 when it varies. */
    int scopeLength() {
        return switch (kind) {
            case CLASS -> 0;
            case PROVIDER -> UnifiedSocialCreditCode.LENGTH;
            case PREFIX -> mask.length();
        };
    }

    /** The number of characters of a whole code; 0 when it varies. */
    int length() {
        return scopeLength() == 0 || width == 0 ? 0 : lead.length() + scopeLength() + separator.length() + width;
    }

    long largestSequence() {
        long largest = 0;
        for (int i = 0; i < (width == 0 ? WIDEST : width); i++) {
            largest = largest * 10 + 9;
        }
        return largest;
    }

    /** The sequence number as it is written; the caller has looked at its size. */
    String digits(long sequence) {
        String digits = Long.toString(sequence);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
