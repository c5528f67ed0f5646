package io.mulu.agreement;

import io.mulu.catalog.json.tree.JsonTree;
import java.util.ArrayList;
import java.util.List;

/** All known limits, as {@code limits.json} declares them. */
record Limits(List<Limit> all) {

    static Limits declared() {
        return new Limits(JsonTree.beside(Limits.class, "limits.json").list("limits").stream()
                .map(Limit::of)
                .toList());
    }

    /** The limits that say why a judge differs from the rules; one, if all is well. */
    List<Limit> of(Judge judge, Judged judged) {
        return all.stream().filter(limit -> limit.covers(judge, judged)).toList();
    }

    /** Where judges and rules differ without reason, or with more than one. */
    List<String> unexplained(List<Judged> everything) {
        List<String> found = new ArrayList<>();
        for (Judged judged : everything) {
            for (Judge judge : Judge.values()) {
                int reasons = of(judge, judged).size();
                if (judge.of(judged).level() != judged.rules().level() && reasons != 1) {
                    found.add(judge + ", " + reasons + " reasons: " + judged);
                }
            }
        }
        return found;
    }

    /** What is declared and occurs no longer. */
    List<String> idle(List<Judged> everything) {
        List<String> found = new ArrayList<>();
        for (Limit limit : all) {
            for (Limit.Case one : limit.cases()) {
                for (Judge judge : one.judges()) {
                    for (Way way : one.ways()) {
                        if (everything.stream().noneMatch(judged -> judged.way() == way && one.covers(judge, judged))) {
                            found.add(limit.id() + ": " + judge + ", " + way);
                        }
                    }
                    for (String element : one.elements()) {
                        if (everything.stream()
                                .noneMatch(judged -> judged.element().equals(element) && one.covers(judge, judged))) {
                            found.add(limit.id() + ": " + judge + ", " + element);
                        }
                    }
                }
            }
        }
        return found;
    }
}
