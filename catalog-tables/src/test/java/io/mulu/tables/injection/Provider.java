package io.mulu.tables.injection;

import io.mulu.codes.checkdigit.CreditCodeCheckDigit;
import io.mulu.codes.checkdigit.OrganizationCodeCheckDigit;
import java.util.Locale;

/** A department that provides resources, with a credit code that checks; the code is made up. */
record Provider(String name, String code) {

    private static final String[] PARTS = {"", "信息中心", "档案馆"};

    static Provider of(String department, int part) {
        String organization =
                String.format(Locale.ROOT, "%08d", Math.floorMod(department.hashCode() + 7L * part, 100_000_000L));
        return new Provider(department + PARTS[part], code(part == 0 ? "11" : "12", organization));
    }

    static String code(String registration, String organization) {
        String body =
                registration + "110000" + organization + OrganizationCodeCheckDigit.INSTANCE.expected(organization);
        return body + CreditCodeCheckDigit.INSTANCE.expected(body);
    }
}
