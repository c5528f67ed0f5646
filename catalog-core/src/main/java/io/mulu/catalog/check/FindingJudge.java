package io.mulu.catalog.check;

import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.finding.JudgedFinding;
import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.profile.RuleWaiver;
import io.mulu.catalog.profile.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives findings their severities, and leaves out those for which there is leave. Counts what waivers did. */
final class FindingJudge {

    private static final String EXPIRED = "waiver-expired";

    private final Profile profile;
    private final List<Waiver> expired = new ArrayList<>();
    private final Map<Waiver, Integer> applied = new LinkedHashMap<>();
    private final Map<String, List<RuleWaiver>> waivers = new HashMap<>();

    FindingJudge(Profile profile, LocalDate today) {
        this.profile = profile;
        for (Waiver waiver : profile.waivers()) {
            if (!waiver.holdsOn(today)) {
                expired.add(waiver);
                continue;
            }
            applied.put(waiver, 0);
            if (waiver instanceof RuleWaiver ofRule) {
                waivers.computeIfAbsent(ofRule.rule(), rule -> new ArrayList<>())
                        .add(ofRule);
            }
        }
    }

    /** Hands the finding on, unless its rule is switched off or a waiver leaves it out. */
    void judge(Finding finding, @Nullable String item, Consumer<JudgedFinding> sink) {
        Optional<Severity> severity = profile.severity(finding.rule());
        if (severity.isEmpty()) {
            return;
        }
        RuleWaiver waiver = waiver(finding);
        if (waiver == null) {
            sink.accept(new JudgedFinding(finding, severity.get(), item, null, false));
            return;
        }
        applied.merge(waiver, 1, Integer::sum);
        if (waiver.severity() != null) {
            sink.accept(new JudgedFinding(
                    finding, waiver.severity(), item, waiver.terms().id(), false));
        }
    }

    /** Of those that cover a finding, the one that goes furthest; among equals the first. */
    private @Nullable RuleWaiver waiver(Finding finding) {
        RuleWaiver furthest = null;
        for (RuleWaiver waiver : waivers.getOrDefault(finding.rule(), List.of())) {
            if (waiver.covers(finding) && (furthest == null || rank(waiver) < rank(furthest))) {
                furthest = waiver;
            }
        }
        return furthest;
    }

    private static int rank(RuleWaiver waiver) {
        return waiver.severity() == null ? -1 : waiver.severity().ordinal();
    }

    /** Tells of the waivers that hold no longer. */
    void reportExpired(Consumer<JudgedFinding> sink) {
        for (Waiver waiver : expired) {
            Map<String, String> arguments = Map.of(
                    "profile", waiver.terms().profile(),
                    "waived", waiver.subject(),
                    "expires", waiver.terms().expires().toString(),
                    "approved", waiver.terms().approvedBy(),
                    "reason", waiver.terms().reason());
            judge(Finding.of(EXPIRED, "", waiver.terms().location(), arguments, null), null, sink);
        }
    }

    List<AppliedWaiver> applied() {
        return applied.entrySet().stream()
                .map(entry -> new AppliedWaiver(entry.getKey(), entry.getValue()))
                .toList();
    }
}
