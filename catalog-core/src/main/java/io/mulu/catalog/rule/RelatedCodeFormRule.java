package io.mulu.catalog.rule;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.codes.reading.Reading;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.ResourceCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Among the related codes stands a text that is none. Templates ask for the category names beside the codes, so words
 * without any digit are let pass where there is a code.
 */
final class RelatedCodeFormRule extends EntryRule {

    private static final String SEPARATORS = "、，,；;";

    private final CodeProfile profile;
    private final Silence silence;

    RelatedCodeFormRule(RuleSettings settings) {
        this.profile = settings.codeProfile();
        this.silence = new Silence(settings);
    }

    @Override
    public String id() {
        return "related-code-form";
    }

    @Override
    void check(Subjects entry, RuleReport report) {
        InformationResource resource = entry.resource();
        String written = resource.asWritten().get(MemberPaths.RELATED_CODES);
        if (written == null || silence.saysNothing(written)) {
            return;
        }
        boolean besideCode = !resource.relatedCodes().isEmpty();
        for (String piece : pieces(written)) {
            Reading<ResourceCode> reading = profile.read(piece);
            boolean label = besideCode && piece.chars().noneMatch(Character::isDigit);
            if (!reading.isValid() && !label && !silence.saysNothing(piece)) {
                report.report(MemberPaths.RELATED_CODES, CodeProblem.arguments(piece, reading.faults()));
            }
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && !isSeparator(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                pieces.add(text.substring(from, i));
                from = -1;
            }
        }
        return pieces;
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
