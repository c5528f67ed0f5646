package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.codes.organization.OrganizationCode;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** 组织机构代码. */
final class OrganisationCodes implements CodeFamily {

    private static final int BODY = 8;

    @Override
    public boolean accepts(String text) {
        return OrganizationCode.read(text).isValid();
    }

    @Override
    public CodeReading read(String text) {
        Reading<OrganizationCode> reading = OrganizationCode.read(text);
        List<CodeFinding> findings =
                new ArrayList<>(CodeWords.findings("organisation", reading.faults(), Severity.ERROR));
        reading.value().filter(OrganizationCode::isPrivate).ifPresent(code -> {
            Fault fault = new Fault("private-code", 0, code.text(), "");
            findings.add(CodeWords.finding("organisation", fault, Severity.NOTE));
        });
        return CodeReading.of(text, CodeKind.ORGANISATION_CODE, findings, parts(text));
    }

    private static List<CodePart> parts(String text) {
        boolean hyphen = text.length() == BODY + 2 && text.charAt(BODY) == '-';
        boolean whole = hyphen || text.length() == BODY + 1;
        if (!whole || text.codePointCount(0, text.length()) != text.length()) {
            return List.of();
        }
        return List.of(
                new CodePart("body", 1, text.substring(0, BODY), null),
                new CodePart("check", text.length(), text.substring(text.length() - 1), null));
    }
}
