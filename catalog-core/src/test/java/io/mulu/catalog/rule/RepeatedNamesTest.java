package io.mulu.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.finding.DocumentLocation;
import io.mulu.catalog.finding.ResourceReference;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.stream.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The work of finding names that repeat each other, counted and not timed. */
class RepeatedNamesTest {

    private static final int NAMES = 100_000;
    private static final String[] WORDS = {"企业", "人口", "土地", "信用", "税务", "海关", "道路", "学校", "医院", "河流"};

    /** Digit by digit in words, so that no two are alike and none ends in a digit. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("名录");
        for (int rest = number; rest > 0; rest /= WORDS.length) {
            name.append(WORDS[rest % WORDS.length]);
        }
        return name.toString();
    }

    private static VisitedEntry entry(int index) {
        Place place = place(index);
        return new VisitedEntry(
                new Entry(InformationResource.builder().build(), member -> place.location()), place.resource());
    }

    private static Place place(int index) {
        return new Place(
                new ResourceReference(index, null, null), "name", new DocumentLocation("a.json", "/" + index, 0, 0));
    }

    /** A key that counts how often it is compared. */
    private record Counted(String text, AtomicLong comparisons) implements Comparable<Counted> {

        @Override
        public boolean equals(Object other) {
            comparisons.incrementAndGet();
            return other instanceof Counted that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public int compareTo(Counted that) {
            comparisons.incrementAndGet();
            return text.compareTo(that.text);
        }
    }

    @Test
    void comparesAHundredThousandNamesWithFewerThanTwoComparisonsEach() {
        RepeatedTexts names = new RepeatedTexts();
        for (int i = 0; i < NAMES; i++) {
            String name = i % 1000 == 999 ? "名录 " + name(i - 1).substring(2) + "。" : name(i);
            names.add(0, Phrases.key(name), name, entry(i), "name");
        }
        List<Integer> found = new ArrayList<>();
        names.report((place, arguments) -> found.add(place.resource().index()));

        assertThat(names.comparisons()).isLessThan(2L * NAMES);
        assertThat(found)
                .containsExactlyElementsOf(IntStream.range(0, NAMES)
                        .filter(i -> i % 1000 == 999)
                        .boxed()
                        .toList());
    }

    @Test
    void findsRunsAmongAHundredThousandNumberedNamesWithFewerThanTwoComparisonsEach() {
        AtomicLong comparisons = new AtomicLong();
        NumberedNames<Counted> names = new NumberedNames<>(3);
        for (int i = 0; i < NAMES; i++) {
            // Stems in turn, each counting up for ten entries and then starting again at 1.
            int stem = i % 500;
            int number = i / 500 % 10 + 1;
            names.add(new Counted(name(stem), comparisons), number, name(stem) + number, place(i));
        }
        List<String> found = new ArrayList<>();
        names.report((place, arguments) -> found.add(arguments.toString()));

        assertThat(comparisons).hasValueLessThan(2L * NAMES);
        assertThat(found).hasSize(500 * 20).allMatch(text -> text.startsWith("{count=10, found="));
    }
}
