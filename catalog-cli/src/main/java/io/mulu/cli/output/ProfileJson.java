package io.mulu.cli.output;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.profile.ParameterValue;
import io.mulu.catalog.profile.ParameterWaiver;
import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.profile.ProfileLayer;
import io.mulu.catalog.profile.RuleWaiver;
import io.mulu.catalog.profile.Waiver;
import io.mulu.catalog.rule.Direction;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.rule.RuleParameter;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** Writes what a profile comes to, for programs: format {@code mulu-effective-profile/1}. */
public final class ProfileJson {

    private static final String FORMAT = "mulu-effective-profile/1";
    private static final RuleBook BOOK = RuleBook.shipped();

    private ProfileJson() {}

    /**
     * Writes one document, and flushes the stream without closing it.
     *
     * @param out where to write
     * @param profile the profile
     * @param day the day on which waivers hold or not
     * @throws IOException if the stream refuses it
     */
    public static void write(OutputStream out, Profile profile, LocalDate day) throws IOException {
        JsonOut json = JsonOut.indented(out);
        JsonOut.run(() -> {
            json.open();
            json.text("format", FORMAT);
            json.text("profile", profile.id());
            json.openList("layers");
            profile.layers().forEach(layer -> layer(json, layer));
            json.closeList();
            json.openList("rules");
            BOOK.rules().forEach(rule -> rule(json, profile, rule));
            json.closeList();
            json.openList("parameters");
            BOOK.parameters().forEach(parameter -> parameter(json, profile, parameter));
            json.closeList();
            json.openList("waivers");
            profile.waivers().forEach(waiver -> waiver(json, waiver, day));
            json.closeList();
            json.close();
            json.endLine();
            json.flush();
        });
    }

    private static void layer(JsonOut json, ProfileLayer layer) {
        json.open();
        json.text("layer", layer.layer().code());
        json.text("profile", layer.id());
        localized(json, "title", layer.title());
        json.text("file", layer.document());
        json.close();
    }

    private static void rule(JsonOut json, Profile profile, RuleInfo rule) {
        json.open();
        json.text("id", rule.id());
        json.text("severity", profile.severity(rule.id()).map(Severity::code).orElse("off"));
        json.text("from", profile.originOfSeverity(rule.id()).id());
        json.close();
    }

    private static void parameter(JsonOut json, Profile profile, RuleParameter parameter) {
        String name = parameter.name();
        json.open();
        json.text("name", name);
        localized(json, "description", parameter.description());
        value(json, profile.value(name));
        json.text("from", profile.originOfValue(name).id());
        json.open("stricter");
        for (RuleInfo rule : BOOK.rules()) {
            Direction direction = BOOK.directions(rule.id()).get(name);
            json.text(rule.id(), direction == null ? null : direction.code());
        }
        json.close();
        json.close();
    }

    private static void value(JsonOut json, ParameterValue value) {
        if (value instanceof ParameterValue.Texts texts && texts.texts().isEmpty()) {
            json.openList("value");
            json.closeList();
        } else if (value instanceof ParameterValue.Texts texts) {
            json.texts("value", texts.texts());
        } else if (value instanceof ParameterValue.Whole whole) {
            json.number("value", whole.number());
        } else {
            json.text("value", value.text());
        }
    }

    private static void waiver(JsonOut json, Waiver waiver, LocalDate day) {
        json.open();
        json.text("id", waiver.terms().id());
        if (waiver instanceof RuleWaiver ofRule) {
            json.text("rule", ofRule.rule());
            json.text("severity", ofRule.severityCode());
            ofRule.scope().given().forEach(json::text);
        } else if (waiver instanceof ParameterWaiver ofParameter) {
            json.text("parameter", ofParameter.parameter());
            value(json, ofParameter.value());
        }
        json.text("reason", waiver.terms().reason());
        json.text("approvedBy", waiver.terms().approvedBy());
        json.text("expires", waiver.terms().expires().toString());
        json.flag("holds", waiver.holdsOn(day));
        json.close();
    }

    private static void localized(JsonOut json, String name, LocalizedText text) {
        json.open(name);
        json.text("zh", text.zh());
        json.text("en", text.en());
        json.close();
    }
}
