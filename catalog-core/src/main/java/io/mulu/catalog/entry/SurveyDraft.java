package io.mulu.catalog.entry;

import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Survey;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The six figures of the survey being read. */
final class SurveyDraft {

    private static final List<String> MEMBERS = List.of(
            MemberPaths.SURVEY + ".storageTotal",
            MemberPaths.SURVEY + ".recordsTotal",
            MemberPaths.SURVEY + ".storageShared",
            MemberPaths.SURVEY + ".recordsShared",
            MemberPaths.SURVEY + ".storageOpened",
            MemberPaths.SURVEY + ".recordsOpened");

    private final @Nullable BigDecimal[] figures = new BigDecimal[MEMBERS.size()];

    static boolean knows(String member) {
        return MEMBERS.contains(member);
    }

    @Nullable
    String put(String member, String text) {
        BigDecimal figure = ValueReader.figure(text).orElse(null);
        figures[MEMBERS.indexOf(member)] = figure;
        return figure == null ? null : figure.toPlainString();
    }

    Survey build() {
        return new Survey(figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }
}
