package io.mulu.tables.injection;

import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A clean catalogue into which every defect of the table was put once, each into entries of its own, far apart. */
final class DefectiveCatalogue {

    private final List<Texts> entries;
    private final List<Injected> injected = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();

    private DefectiveCatalogue(List<Texts> clean) {
        this.entries = new ArrayList<>(clean);
    }

    /** All defects, in the order of the table. */
    static List<Defect> table() {
        JsonNode root = JsonTree.beside(DefectiveCatalogue.class, "defects.json");
        root.allowOnly("defects");
        return root.list("defects").stream().map(Defect::of).toList();
    }

    static DefectiveCatalogue of(List<Texts> clean, List<Defect> defects) {
        DefectiveCatalogue catalogue = new DefectiveCatalogue(clean);
        for (int i = 0; i < defects.size(); i++) {
            catalogue.inject(defects.get(i), (int) ((long) i * clean.size() / defects.size()));
        }
        return catalogue;
    }

    private void inject(Defect defect, int from) {
        int[] places = places(defect, from);
        List<Texts> spoilt =
                defect.into(IntStream.of(places).mapToObj(entries::get).toList());
        for (int i = 0; i < places.length; i++) {
            entries.set(places[i], spoilt.get(i));
        }
        injected.add(new Injected(defect, places));
    }

    /** Entries that are not neighbours, since rows of tables that are alike are one resource. */
    private int[] places(Defect defect, int from) {
        int[] places = new int[defect.entries().size()];
        int count = 0;
        for (int i = 0; i < entries.size() && count < places.length; i++) {
            int at = (from + i) % entries.size();
            boolean free = IntStream.rangeClosed(at - 1, at + 1).noneMatch(used::contains);
            if (free && defect.suits(entries.get(at))) {
                used.add(at);
                places[count++] = at;
            }
        }
        if (count < places.length) {
            throw new IllegalStateException("no entry for the defect in line " + defect.line());
        }
        Arrays.sort(places);
        return places;
    }

    List<Texts> entries() {
        return entries;
    }

    List<Injected> injected() {
        return injected;
    }

    /** A defect and the entries that it was put into. */
    record Injected(Defect defect, int[] places) {}
}
