package io.mulu.catalog.message;

import io.mulu.catalog.profile.ParameterWaiver;
import io.mulu.catalog.profile.RuleWaiver;
import io.mulu.catalog.profile.Waiver;
import io.mulu.catalog.profile.WaiverScope;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.HashMap;
import java.util.Map;

/** What to tell people about waivers. Immutable and thread-safe. */
public final class WaiverTexts {

    private final Messages messages;

    private WaiverTexts(Messages messages) {
        this.messages = messages;
    }

    /**
     * The texts that are shipped.
     *
     * @return the texts
     */
    public static WaiverTexts shipped() {
        return new WaiverTexts(Messages.beside(WaiverTexts.class, "waivers"));
    }

    /**
     * One sentence on a waiver that holds: what is waived, what it did, who approved it, why, and how long.
     *
     * @param waiver the waiver
     * @param findings how many findings it lowered or left out; does not matter for a parameter
     * @return in both languages
     */
    public LocalizedText applied(Waiver waiver, int findings) {
        return sentence(waiver, effect(waiver, findings));
    }

    /**
     * One sentence on a waiver: what is waived, who approved it, why, and how long.
     *
     * @param waiver the waiver
     * @return in both languages
     */
    public LocalizedText stated(Waiver waiver) {
        return sentence(waiver, new LocalizedText("", ""));
    }

    private LocalizedText sentence(Waiver waiver, LocalizedText effect) {
        LocalizedText what = what(waiver);
        Map<String, String> terms = new HashMap<>();
        terms.put("id", waiver.terms().id());
        terms.put("reason", waiver.terms().reason());
        terms.put("approved", waiver.terms().approvedBy());
        terms.put("expires", waiver.terms().expires().toString());
        return new LocalizedText(
                messages.format("applied", with(terms, what.zh(), effect.zh())).zh(),
                messages.format("applied", with(terms, what.en(), effect.en())).en());
    }

    private static Map<String, String> with(Map<String, String> terms, String what, String effect) {
        Map<String, String> all = new HashMap<>(terms);
        all.put("what", what);
        all.put("effect", effect);
        return all;
    }

    /**
     * What a waiver allows, in a phrase.
     *
     * @param waiver the waiver
     * @return in both languages
     */
    public LocalizedText what(Waiver waiver) {
        if (waiver instanceof ParameterWaiver wider) {
            return messages.format(
                    "what.parameter",
                    Map.of(
                            "parameter",
                            wider.parameter(),
                            "value",
                            Excerpt.of(wider.value().text())));
        }
        RuleWaiver lower = (RuleWaiver) waiver;
        LocalizedText severity = messages.template("severity." + lower.severityCode());
        LocalizedText scope = scope(lower.scope());
        return new LocalizedText(
                messages.format(
                                "what.rule",
                                Map.of("rule", lower.rule(), "severity", severity.zh(), "scope", scope.zh()))
                        .zh(),
                messages.format(
                                "what.rule",
                                Map.of("rule", lower.rule(), "severity", severity.en(), "scope", scope.en()))
                        .en());
    }

    private LocalizedText scope(WaiverScope scope) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        scope.given().forEach((name, text) -> {
            LocalizedText part = messages.format("scope." + name, Map.of("text", text));
            zh.append(part.zh());
            en.append(part.en());
        });
        return new LocalizedText(zh.toString(), en.toString());
    }

    private LocalizedText effect(Waiver waiver, int findings) {
        if (waiver instanceof ParameterWaiver) {
            return new LocalizedText("", "");
        }
        return findings == 0
                ? messages.template("effect.none")
                : messages.format("effect.some", Map.of("findings", String.valueOf(findings)));
    }

    /**
     * A heading over waivers.
     *
     * @return in both languages
     */
    public LocalizedText heading() {
        return messages.template("heading");
    }
}
