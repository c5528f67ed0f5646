package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.codes.reading.Reading;
import io.mulu.codes.region.DivisionCode;
import java.util.ArrayList;
import java.util.List;

/** 行政区划代码. */
final class DivisionCodes implements CodeFamily {

    private final DivisionNames names;

    DivisionCodes(DivisionNames names) {
        this.names = names;
    }

    @Override
    public boolean accepts(String text) {
        return DivisionCode.read(text).isValid();
    }

    @Override
    public CodeReading read(String text) {
        Reading<DivisionCode> reading = DivisionCode.read(text);
        List<CodeFinding> findings = new ArrayList<>(CodeWords.findings("division", reading.faults(), Severity.ERROR));
        if (reading.value().isEmpty()) {
            return CodeReading.of(text, CodeKind.DIVISION_CODE, findings, List.of());
        }
        DivisionCode code = reading.value().get();
        names.note(code, 0).ifPresent(findings::add);
        return CodeReading.of(text, CodeKind.DIVISION_CODE, findings, parts(code))
                .withHistory(names.history(code));
    }

    private List<CodePart> parts(DivisionCode code) {
        String text = code.text();
        return List.of(
                new CodePart("province", 1, text.substring(0, 2), names.name(code.province(), code)),
                new CodePart(
                        "prefecture",
                        3,
                        text.substring(2, 4),
                        text.startsWith("00", 2) ? null : names.name(code.prefecture(), code)),
                new CodePart("county", 5, text.substring(4), text.startsWith("00", 4) ? null : names.name(code, code)));
    }
}
