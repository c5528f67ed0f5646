package io.mulu.codes.organization;

import io.mulu.codes.checkdigit.CreditCodeCheckDigit;
import io.mulu.codes.checkdigit.OrganizationCodeCheckDigit;
import io.mulu.codes.checkdigit.PilotCheckDigit;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.reading.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Judges one text, part by part. */
final class CreditCodeReader {

    private static final int LENGTH = UnifiedSocialCreditCode.LENGTH;

    private final RegistrationTable table;
    private final Set<Part> forgiven;

    CreditCodeReader(RegistrationTable table, Leniency leniency) {
        this.table = Objects.requireNonNull(table, "table");
        this.forgiven = switch (leniency) {
            case STRICT -> EnumSet.noneOf(Part.class);
            case FUJIAN_PILOT -> EnumSet.of(Part.PILOT);
            case LENIENT -> EnumSet.of(Part.CLASS, Part.PROVINCE, Part.ORGANIZATION, Part.PILOT);
        };
    }

    Reading<UnifiedSocialCreditCode> read(String text) {
        Objects.requireNonNull(text, "text");
        List<Fault> unreadable = unreadable(text);
        if (!unreadable.isEmpty()) {
            return Reading.failed(unreadable);
        }
        Verdict verdict = new Verdict();
        judgeClass(text, verdict);
        judgeRegion(text, verdict);
        judgeOrganization(text, verdict);
        judgeCheck(text, verdict);
        return verdict.faults.isEmpty()
                ? Reading.of(new UnifiedSocialCreditCode(text), verdict.notes)
                : Reading.failed(verdict.faults);
    }

    private static List<Fault> unreadable(String text) {
        List<Fault> faults = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        if (length != LENGTH) {
            faults.add(CodeTexts.length(length, LENGTH));
        }
        faults.addAll(CodeTexts.outside(text.codePoints(), c -> CreditCodeCheckDigit.ALPHABET.indexOf(c) >= 0));
        return faults;
    }

    private void judgeClass(String text, Verdict verdict) {
        Optional<RegistrationDepartment> department = table.department(text.charAt(0));
        if (department.isEmpty()) {
            verdict.add(Part.CLASS, fault("department-unknown", text, 1, 1, table.departmentCodes()));
        } else if (department.get().category(text.charAt(1)).isEmpty()) {
            verdict.add(
                    Part.CLASS,
                    fault("category-not-allowed", text, 2, 1, department.get().categoryCodes()));
        }
    }

    private void judgeRegion(String text, Verdict verdict) {
        boolean digits = true;
        for (int position = 3; position <= 8; position++) {
            if (text.charAt(position - 1) > '9') {
                verdict.add(Part.FORM, fault("region-not-digits", text, position, 1, ""));
                digits = false;
            }
        }
        if (digits && !table.isProvince(text.substring(2, 4))) {
            verdict.add(Part.PROVINCE, fault("province-unknown", text, 3, 2, ""));
        }
    }

    private static void judgeOrganization(String text, Verdict verdict) {
        String expected = OrganizationCodeCheckDigit.INSTANCE.expected(text.substring(8, 16));
        if (!text.substring(16, 17).equals(expected)) {
            verdict.add(Part.ORGANIZATION, fault("organization-check", text, 17, 1, expected));
        }
    }

    private static void judgeCheck(String text, Verdict verdict) {
        String body = text.substring(0, LENGTH - 1);
        String check = text.substring(LENGTH - 1);
        String expected = CreditCodeCheckDigit.INSTANCE.expected(body);
        if (check.equals(expected)) {
            return;
        }
        boolean pilot = text.startsWith("9135")
                && text.charAt(8) == 'M'
                && check.equals(PilotCheckDigit.INSTANCE.expected(body));
        verdict.add(pilot ? Part.PILOT : Part.FORM, fault(pilot ? "pilot-check" : "check", text, LENGTH, 1, expected));
    }

    private static Fault fault(String kind, String text, int position, int length, String expected) {
        return new Fault(kind, position, text.substring(position - 1, position - 1 + length), expected);
    }

    /** What a rule speaks of, as far as leniency tells rules apart. */
    private enum Part {
        FORM,
        CLASS,
        PROVINCE,
        ORGANIZATION,
        PILOT
    }

    private final class Verdict {

        private final List<Fault> faults = new ArrayList<>();
        private final List<Fault> notes = new ArrayList<>();

        private void add(Part part, Fault fault) {
            (forgiven.contains(part) ? notes : faults).add(fault);
        }
    }
}
