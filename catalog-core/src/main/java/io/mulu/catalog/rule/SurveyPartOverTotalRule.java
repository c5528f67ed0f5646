package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.model.Survey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** More is shared or open than there is. */
final class SurveyPartOverTotalRule extends EntryRule {

    private static final String SURVEY = MemberPaths.SURVEY + ".";

    @Override
    public String id() {
        return "survey-part-over-total";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        Survey survey = resource.survey();
        check(survey.storageShared(), survey.storageTotal(), "storageShared", report);
        check(survey.recordsShared(), survey.recordsTotal(), "recordsShared", report);
        check(survey.storageOpened(), survey.storageTotal(), "storageOpened", report);
        check(survey.recordsOpened(), survey.recordsTotal(), "recordsOpened", report);
    }

    private static void check(@Nullable BigDecimal part, @Nullable BigDecimal total, String member, RuleReport report) {
        if (part != null && total != null && part.compareTo(total) > 0) {
            report.report(SURVEY + member, Arguments.found(part.toPlainString(), "total", total.toPlainString()));
        }
    }
}
