package io.mulu.catalog.rule;

import org.jspecify.annotations.Nullable;

/** Texts from which no value could be read. */
final class Unreadable {

    private Unreadable() {}

    /** What was written for a member that has no value; null when nothing was, or when it has one. */
    static @Nullable String text(Subject subject, String path) {
        String written = subject.written(path);
        return Silence.isBlank(written) || subject.value(path) != null ? null : written;
    }

    /** Reports the member if it has a text and no value. */
    static void report(Subject subject, String path, RuleReport report) {
        String text = text(subject, path);
        if (text != null) {
            report.report(subject.member(path), Arguments.found(text));
        }
    }
}
