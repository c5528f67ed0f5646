package io.mulu.catalog.profile;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.rule.Direction;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares what a document says with what it extends. */
final class Strictness {

    private final RuleBook book;

    Strictness(RuleBook book) {
        this.book = book;
    }

    /** Whether a severity is below another; no severity is off, and below all. */
    static boolean isBelow(Optional<Severity> severity, Optional<Severity> other) {
        return rank(severity) < rank(other);
    }

    private static int rank(Optional<Severity> severity) {
        return severity.map(Severity::ordinal).orElse(-1);
    }

    /** The rules that may let something pass when a parameter changes, among those that are on. */
    List<String> loosened(String parameter, ParameterValue before, ParameterValue after, Predicate<String> isOn) {
        boolean more = exceeds(after, before);
        boolean less = exceeds(before, after);
        return book.rules().stream()
                .map(RuleInfo::id)
                .filter(isOn)
                .filter(rule -> isLaxer(book.directions(rule).get(parameter), more, less))
                .toList();
    }

    private static boolean isLaxer(@Nullable Direction direction, boolean more, boolean less) {
        return direction != null && direction.isLaxer(more, less);
    }

    private static boolean exceeds(ParameterValue value, ParameterValue other) {
        if (value instanceof ParameterValue.Texts texts && other instanceof ParameterValue.Texts others) {
            Set<String> beyond = new HashSet<>(texts.texts());
            others.texts().forEach(beyond::remove);
            return !beyond.isEmpty();
        }
        if (value instanceof ParameterValue.Day day && other instanceof ParameterValue.Day before) {
            return day.date().isAfter(before.date());
        }
        return value instanceof ParameterValue.Whole whole
                && other instanceof ParameterValue.Whole before
                && whole.number() > before.number();
    }
}
