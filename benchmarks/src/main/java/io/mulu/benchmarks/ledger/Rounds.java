package io.mulu.benchmarks.ledger;

import io.mulu.benchmarks.measure.Ratios;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets contenders work in turns, in every other round in the opposite order. */
final class Rounds {

    private final Map<Contender, List<Double>> rates = new LinkedHashMap<>();

    private Rounds(Collection<Contender> contenders) {
        contenders.forEach(contender -> rates.put(contender, new ArrayList<>()));
    }

    static Rounds run(Collection<Contender> contenders, Effort effort) throws Exception {
        Rounds rounds = new Rounds(contenders);
        List<Contender> order = new ArrayList<>(contenders);
        for (int round = -effort.warmUps(); round < effort.rounds(); round++) {
            rounds.run(order, round >= 0);
            Collections.reverse(order);
        }
        return rounds;
    }

    private void run(List<Contender> order, boolean counts) throws Exception {
        System.gc();
        for (Contender contender : order) {
            double rate = contender.round();
            if (counts) {
                ofContender(contender).add(rate);
            }
        }
    }

    private List<Double> ofContender(Contender contender) {
        return rates.getOrDefault(contender, List.of());
    }

    Collection<Contender> contenders() {
        return rates.keySet();
    }

    Ratios rates(Contender contender) {
        return Ratios.of(ofContender(contender));
    }

    Ratios ratios(Comparison comparison) {
        return Ratios.paired(ofContender(comparison.contender()), ofContender(comparison.base()));
    }
}
