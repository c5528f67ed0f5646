package io.mulu.cli.output;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.message.WaiverTexts;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.profile.Waiver;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.rule.RuleParameter;
import io.mulu.catalog.text.Language;
import io.mulu.cli.words.Words;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what a profile comes to, with tabs between value and origin. */
public final class ProfileText {

    private static final RuleBook BOOK = RuleBook.shipped();

    private final PrintWriter out;
    private final Language language;
    private final WaiverTexts waivers = WaiverTexts.shipped();

    /**
     * A listing.
     *
     * @param out where to print
     * @param language in which language
     */
    public ProfileText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    /**
     * Prints a profile.
     *
     * @param profile the profile
     * @param day the day on which waivers hold or not
     */
    public void print(Profile profile, LocalDate day) {
        out.println(Words.sentence("profile-layers", "layers", layers(profile, language))
                .in(language));
        out.println();
        out.println(Words.sentence("profile-rules").in(language));
        for (RuleInfo rule : BOOK.rules()) {
            row(
                    rule.id(),
                    severity(profile, rule.id()),
                    profile.originOfSeverity(rule.id()).id());
        }
        out.println();
        out.println(Words.sentence("profile-parameters").in(language));
        for (RuleParameter parameter : BOOK.parameters()) {
            String name = parameter.name();
            row(name, profile.value(name).text(), profile.originOfValue(name).id());
        }
        if (!profile.waivers().isEmpty()) {
            out.println();
            out.println(Words.sentence("profile-waivers").in(language));
            profile.waivers().forEach(waiver -> waiver(waiver, day));
        }
        out.flush();
    }

    private void row(String... cells) {
        out.println("  " + String.join("\t", List.of(cells)));
    }

    private String severity(Profile profile, String rule) {
        String code = profile.severity(rule).map(Severity::code).orElse("off");
        return Words.sentence("severity-" + code).in(language);
    }

    private void waiver(Waiver waiver, LocalDate day) {
        String sentence = waivers.stated(waiver).in(language);
        out.println("  "
                + (waiver.holdsOn(day)
                        ? sentence
                        : Words.sentence("profile-waiver-expired", "waiver", sentence)
                                .in(language)));
    }

    /** The layers of a profile, the widest first. */
    static String layers(Profile profile, Language language) {
        return profile.layers().stream()
                .map(layer -> Words.sentence(
                                "profile-layer",
                                "profile",
                                layer.id(),
                                "layer",
                                layer.layer().names())
                        .in(language))
                .collect(Collectors.joining(" → "));
    }
}
