package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.codes.organization.Leniency;
import io.mulu.codes.organization.RegistrationDepartment;
import io.mulu.codes.organization.RegistrationTable;
import io.mulu.codes.organization.Repairs;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.reading.Reading;
import io.mulu.codes.region.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 统一社会信用代码. */
final class CreditCodes implements CodeFamily {

    private final RegistrationTable table = RegistrationTable.shipped();
    private final DivisionNames divisions;
    private final Leniency leniency;

    CreditCodes(DivisionNames divisions, Leniency leniency) {
        this.divisions = divisions;
        this.leniency = leniency;
    }

    @Override
    public boolean accepts(String text) {
        return UnifiedSocialCreditCode.read(text, leniency).isValid();
    }

    @Override
    public CodeReading read(String text) {
        Reading<UnifiedSocialCreditCode> reading = UnifiedSocialCreditCode.read(text, leniency);
        List<CodeFinding> findings = new ArrayList<>(CodeWords.findings("credit", reading.faults(), Severity.ERROR));
        findings.addAll(CodeWords.findings("credit", reading.notes(), Severity.WARNING));
        reading.value().flatMap(code -> divisions.note(code.region(), 3)).ifPresent(findings::add);
        return CodeReading.of(text, CodeKind.UNIFIED_SOCIAL_CREDIT_CODE, findings, parts(text))
                .withRepairs(isPilot(reading) ? List.of() : Repairs.of(text));
    }

    /** A code of the pilot was not mistyped. */
    private static boolean isPilot(Reading<UnifiedSocialCreditCode> reading) {
        return Stream.concat(reading.faults().stream(), reading.notes().stream())
                .anyMatch(fault -> fault.kind().equals("pilot-check"));
    }

    /** Also of a wrong text, as long as it has as many characters as a code. */
    List<CodePart> parts(String text) {
        if (text.length() != UnifiedSocialCreditCode.LENGTH || text.codePointCount(0, text.length()) != text.length()) {
            return List.of();
        }
        Optional<RegistrationDepartment> department = table.department(text.charAt(0));
        return List.of(
                new CodePart(
                        "department",
                        1,
                        text.substring(0, 1),
                        department
                                .map(found -> new LocalizedText(found.zh(), found.en()))
                                .orElse(null)),
                new CodePart(
                        "category",
                        2,
                        text.substring(1, 2),
                        department
                                .flatMap(found -> found.category(text.charAt(1)))
                                .map(found -> new LocalizedText(found.zh(), found.en()))
                                .orElse(null)),
                new CodePart("region", 3, text.substring(2, 8), region(text.substring(2, 8))),
                new CodePart("organisation", 9, text.substring(8, 17), null),
                new CodePart("check", 18, text.substring(17), null));
    }

    private @Nullable LocalizedText region(String text) {
        return DivisionCode.read(text).value().map(divisions::meaning).orElse(null);
    }
}
