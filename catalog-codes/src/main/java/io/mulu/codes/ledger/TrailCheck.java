package io.mulu.codes.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds a ledger against its audit trail.
 *
 * <p>A first pass needs memory for the scopes only: for each it sums up what the trail tells of codes and takes away what
 * is there. Where something is left, a second pass names the codes.
 */
final class TrailCheck {

    private final LedgerReading reading;
    private final AuditSeal seal = new AuditSeal();
    private final List<LedgerFinding> findings = new ArrayList<>();
    private final Map<String, ScopeHead> trailEnds = new HashMap<>();
    private final Map<String, Long> sums = new TreeMap<>();
    private final Map<String, Long> highestUsed = new TreeMap<>();

    TrailCheck(LedgerReading reading) {
        this.reading = reading;
    }

    List<LedgerFinding> findings() {
        reading.forEachAuditEntry(this::follow);
        reading.forEachEntry(this::takeAway);
        reading.forEachHead(this::compareHead);
        trailEnds.forEach((chain, end) ->
                findings.add(new LedgerFinding("trail-end", chain, "", "there is no head for " + end.position())));
        highestUsed.forEach(this::compareMark);
        Set<String> wrong = new TreeSet<>();
        sums.forEach((scope, sum) -> {
            if (sum != 0) {
                wrong.add(scope);
            }
        });
        if (!wrong.isEmpty()) {
            nameCodes(wrong);
        }
        return List.copyOf(findings);
    }

    private void follow(AuditEntry audit) {
        ScopeHead last = trailEnds.getOrDefault(audit.chain(), ScopeHead.fresh(audit.chain()));
        String position = Long.toString(audit.position());
        if (audit.position() != last.position() + 1) {
            findings.add(new LedgerFinding("trail-gap", audit.chain(), "", position));
        } else if (!audit.hash().equals(seal.hash(audit, last.hash()))) {
            findings.add(new LedgerFinding("trail-changed", audit.chain(), "", position));
        }
        trailEnds.put(audit.chain(), last.endingWith(audit));
        LedgerEntry entry = audit.entry();
        if (entry != null) {
            long before = audit.from() == null ? 0 : sum(entry.in(audit.from(), List.of()));
            sums.merge(audit.scope(), sum(entry) - before, Long::sum);
        }
    }

    private void takeAway(LedgerEntry entry) {
        sums.merge(entry.scope(), -sum(entry), Long::sum);
        highestUsed.merge(entry.scope(), entry.sequence(), Math::max);
    }

    /** Enough to notice an accident: 64 bits over all that an entry says. */
    private static long sum(LedgerEntry entry) {
        long sum = entry.sequence();
        sum = mixed(sum, entry.code());
        sum = mixed(sum, entry.profile());
        sum = mixed(sum, entry.scope());
        sum = mixed(sum, entry.state().name());
        sum = mixed(sum, entry.requestKey());
        sum = mixed(sum, entry.fingerprint());
        for (String successor : entry.successors()) {
            sum = mixed(sum, successor);
        }
        return sum;
    }

    private static long mixed(long sum, String text) {
        long mixed = sum ^ 0x9e3779b97f4a7c15L;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed * 31 + text.length();
    }

    /** A head without a chain of its own stands at position zero. */
    private void compareHead(ScopeHead head) {
        ScopeHead end = trailEnds.remove(head.scope());
        long position = end == null ? 0 : end.position();
        String hash = end == null ? "" : end.hash();
        if (position != head.position() || !hash.equals(head.hash())) {
            findings.add(new LedgerFinding(
                    "trail-end",
                    head.scope(),
                    "",
                    "the trail ends at " + position + ", it should at " + head.position()));
        }
    }

    private void compareMark(String scope, long highest) {
        long mark = reading.head(scope).map(ScopeHead::highest).orElse(0L);
        if (mark < highest) {
            findings.add(new LedgerFinding("mark-too-low", scope, "", Long.toString(highest)));
        }
    }

    private void nameCodes(Set<String> scopes) {
        Map<String, LedgerEntry> told = new TreeMap<>();
        reading.forEachAuditEntry(audit -> {
            LedgerEntry entry = audit.entry();
            if (entry != null && scopes.contains(audit.scope())) {
                told.put(entry.code(), entry);
            }
        });
        reading.forEachEntry(entry -> {
            LedgerEntry other = told.remove(entry.code());
            if (other == null) {
                if (scopes.contains(entry.scope())) {
                    findings.add(new LedgerFinding("entry-untold", entry.scope(), entry.code(), ""));
                }
            } else if (!other.equals(entry)) {
                findings.add(new LedgerFinding("entry-differs", other.scope(), entry.code(), ""));
            }
        });
        told.values()
                .forEach(entry -> findings.add(new LedgerFinding("entry-missing", entry.scope(), entry.code(), "")));
    }
}
