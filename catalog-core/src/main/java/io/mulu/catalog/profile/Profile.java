package io.mulu.catalog.profile;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleParameters;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much each rule matters, and the values that rules take.
 *
 * <p>A profile is a JSON document, UTF-8, line comments allowed:
 *
 * <pre>{@code
 * {"profile": "mulu-profile/1", "id": "province", "zh": "…", "en": "…",
 *  "extends": "guide-2017",
 *  "rules": {"value-respelled": "off", "format-type-outside-category": "warning"},
 *  "parameters": {"issuedEarliest": "1949-10-01"}}
 * }</pre>
 *
 * <p>{@code rules} gives each built-in rule {@code error}, {@code warning}, {@code note} or {@code off};
 * {@code parameters} gives each parameter of {@link RuleBook#parameters()} a value. With {@code extends}, the identifier
 * of a shipped profile, what is not said is taken from there; a list of texts takes the place of the whole list. A
 * profile that leaves a rule or parameter out is refused, and so is one that names a rule or parameter that is not there.
 *
 * <p>Immutable and thread-safe.
 */
public final class Profile {

    private static final List<String> SHIPPED = List.of("guide-2017");

    private final String id;
    private final LocalizedText title;
    private final Map<String, Optional<Severity>> severities;
    private final ProfileParameters parameters;

    Profile(
            String id,
            LocalizedText title,
            Map<String, Optional<Severity>> severities,
            ProfileParameters parameters,
            RuleBook book) {
        this.id = id;
        this.title = title;
        this.severities = Collections.unmodifiableMap(new TreeMap<>(severities));
        this.parameters = parameters;
        refuseIncomplete(book);
    }

    private void refuseIncomplete(RuleBook book) {
        List<String> missing = new ArrayList<>(book.ids());
        missing.removeAll(severities.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("profile " + id + " gives no severity to " + String.join(", ", missing));
        }
        List<String> unset = new ArrayList<>();
        book.parameters().stream()
                .filter(parameter -> !parameters.has(parameter))
                .forEach(parameter -> unset.add(parameter.name()));
        if (!unset.isEmpty()) {
            throw new IllegalArgumentException("profile " + id + " gives no value to " + String.join(", ", unset));
        }
    }

    /**
     * The identifiers of the profiles that are shipped.
     *
     * @return sorted; {@code guide-2017} is the default of every check
     */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /**
     * A profile that is shipped.
     *
     * @param id its identifier
     * @return the profile
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public static Profile shipped(String id) {
        if (!SHIPPED.contains(id)) {
            throw new IllegalArgumentException("no profile " + id + "; there are: " + String.join(", ", SHIPPED));
        }
        String file = "profiles/" + id + ".json";
        try (InputStream in = Profile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " beside " + Profile.class.getName());
            }
            return read(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a profile. The stream is not closed.
     *
     * @param in the document
     * @param name its name, for messages
     * @return the profile
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the document is no profile, names an unknown rule, parameter or severity
     *     (then the message names document and line), or leaves out a rule or parameter (then it names them)
     */
    public static Profile read(InputStream in, String name) throws IOException {
        return new ProfileReader(RuleBook.shipped()).read(JsonTree.read(in, name));
    }

    /**
     * The identifier.
     *
     * @return for example {@code guide-2017}
     */
    public String id() {
        return id;
    }

    /**
     * The title.
     *
     * @return in both languages
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * How much a finding of a rule matters.
     *
     * @param rule the identifier of the rule
     * @return the severity; empty when the rule is switched off
     * @throws IllegalArgumentException if there is no such rule
     */
    public Optional<Severity> severity(String rule) {
        Optional<Severity> severity = severities.get(rule);
        if (severity == null) {
            throw new IllegalArgumentException("no rule " + rule);
        }
        return severity;
    }

    /**
     * The rules that are switched off.
     *
     * @return their identifiers, sorted; may be empty
     */
    public List<String> off() {
        return severities.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The values that rules take.
     *
     * @return a value for each parameter of {@link RuleBook#parameters()}
     */
    public RuleParameters parameters() {
        return parameters;
    }

    ProfileParameters values() {
        return parameters;
    }

    Map<String, Optional<Severity>> severities() {
        return severities;
    }
}
