package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.Spelling;
import org.jspecify.annotations.Nullable;

/** Two entries have the same code, readable or not. */
final class DuplicateCodeRule implements CatalogRule {

    private final Silence silence;
    private final RepeatedTexts codes = new RepeatedTexts();

    DuplicateCodeRule(RuleSettings settings) {
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "duplicate-code";
    }

    @Override
    public void visit(VisitedEntry entry) {
        String code = code(entry.resource());
        if (code != null && !silence.saysNothing(code)) {
            codes.add(0, Spelling.key(code), code, entry, MemberPaths.CODE);
        }
    }

    /** As written, else as read. */
    private static @Nullable String code(InformationResource resource) {
        String written = resource.asWritten().get(MemberPaths.CODE);
        return written != null || resource.code() == null
                ? written
                : resource.code().text();
    }

    @Override
    public void finish(CatalogReport report) {
        codes.report(report);
    }
}
