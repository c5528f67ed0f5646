package io.mulu.codes.ledger;

import io.mulu.codes.resource.ResourceCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds the codes of a catalogue against a ledger. */
final class CatalogueCheck {

    private static final int CODES_AT_A_TIME = 256;

    private final LedgerReading reading;
    private final Map<String, Long> marks = new HashMap<>();
    private final List<LedgerFinding> findings = new ArrayList<>();

    CatalogueCheck(LedgerReading reading) {
        this.reading = reading;
    }

    List<LedgerFinding> findings(Iterable<ResourceCode> catalogue) {
        List<ResourceCode> part = new ArrayList<>();
        for (ResourceCode code : catalogue) {
            part.add(code);
            if (part.size() == CODES_AT_A_TIME) {
                check(part);
                part.clear();
            }
        }
        check(part);
        return findings;
    }

    private void check(List<ResourceCode> codes) {
        Map<String, LedgerEntry> entries =
                reading.byCodes(codes.stream().map(ResourceCode::text).toList());
        for (ResourceCode code : codes) {
            LedgerEntry entry = entries.get(code.text());
            if (entry == null) {
                long mark = marks.computeIfAbsent(
                        code.scope(),
                        scope -> reading.head(scope).map(ScopeHead::highest).orElse(0L));
                add(code.sequence() > mark ? "ahead" : "unknown", code);
            } else if (entry.state() != CodeState.ASSIGNED) {
                add(entry.state().name().toLowerCase(Locale.ROOT), code);
            }
        }
    }

    private void add(String what, ResourceCode code) {
        findings.add(new LedgerFinding("catalogue-" + what, code.scope(), code.text(), ""));
    }
}
