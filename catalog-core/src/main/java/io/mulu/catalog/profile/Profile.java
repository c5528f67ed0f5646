package io.mulu.catalog.profile;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleParameters;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much each rule matters, and the values that rules take: what the nation, a province and a department say, one on
 * top of the other.
 *
 * <p>A profile is a JSON document, UTF-8, line comments allowed:
 *
 * <pre>{@code
 * {"profile": "mulu-profile/1", "id": "province", "zh": "…", "en": "…",
 *  "layer": "province", "extends": "guide-2017",
 *  "rules": {"format-type-outside-category": "error"},
 *  "parameters": {"issuedEarliest": "1980-01-01", "systemNameEndings": {"add": ["大屏"]}},
 *  "waivers": [{"rule": "value-respelled", "severity": "off",
 *               "reason": "…", "approvedBy": "…", "expires": "2027-06-30"}]}
 * }</pre>
 *
 * <p>{@code rules} gives each built-in rule {@code error}, {@code warning}, {@code note} or {@code off};
 * {@code parameters} gives each parameter of {@link RuleBook#parameters()} a value. With {@code extends}, the identifier
 * of a shipped profile or a file beside this one, what is not said is taken from there, and what is said may only be
 * stricter: a higher severity, a value that makes no rule laxer ({@link RuleBook#directions}). Everything laxer is a
 * waiver. One that states a severity or value anew takes back the waivers that were given for it above. A profile that
 * extends nothing is a national one and says everything.
 *
 * <p>Immutable and thread-safe.
 */
public final class Profile {

    private static final List<String> SHIPPED = List.of("guide-2017");

    private final List<ProfileLayer> layers;
    private final Map<String, Setting<Optional<Severity>>> severities;
    private final Map<String, Setting<ParameterValue>> settings;
    private final List<Waiver> waivers;

    Profile(Draft draft) {
        this.layers = List.copyOf(draft.layers);
        this.severities = Collections.unmodifiableMap(new TreeMap<>(draft.severities));
        this.settings = Collections.unmodifiableMap(new TreeMap<>(draft.values));
        this.waivers = List.copyOf(draft.waivers);
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
            return read(in, id + ".json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a profile that extends a shipped one or none. The stream is not closed.
     *
     * @param in the document
     * @param name its name, for messages
     * @return the profile
     * @throws IOException if the stream cannot be read
     * @throws UnreadableProfileException if anything is wrong with it; tells all that is
     */
    public static Profile read(InputStream in, String name) throws IOException {
        return new ProfileReader(RuleBook.shipped(), Bases::shipped).read(in, name);
    }

    /**
     * Reads a profile from a file, and those that it extends from where they are.
     *
     * @param file the document; {@code extends} in it may name another file, seen from this one
     * @return the profile
     * @throws IOException if the file cannot be read
     * @throws UnreadableProfileException if anything is wrong with one of the documents; tells all that is
     */
    public static Profile read(Path file) throws IOException {
        return ProfileFiles.read(file);
    }

    /**
     * The identifier.
     *
     * @return for example {@code guide-2017}
     */
    public String id() {
        return own().id();
    }

    /**
     * The title.
     *
     * @return in both languages
     */
    public LocalizedText title() {
        return own().title();
    }

    private ProfileLayer own() {
        return layers.get(layers.size() - 1);
    }

    /**
     * The documents that the profile is made of.
     *
     * @return the one that extends nothing first, this one last
     */
    public List<ProfileLayer> layers() {
        return layers;
    }

    /**
     * How much a finding of a rule matters, waivers aside.
     *
     * @param rule the identifier of the rule
     * @return the severity; empty when the rule is switched off
     * @throws IllegalArgumentException if there is no such rule
     */
    public Optional<Severity> severity(String rule) {
        return given(severities, rule, "rule").value();
    }

    /**
     * Which document gives a rule its severity.
     *
     * @param rule the identifier of the rule
     * @return one of {@link #layers()}
     * @throws IllegalArgumentException if there is no such rule
     */
    public ProfileLayer originOfSeverity(String rule) {
        return layers.get(given(severities, rule, "rule").layer());
    }

    /**
     * The rules that are switched off.
     *
     * @return their identifiers, sorted; may be empty
     */
    public List<String> off() {
        return severities.entrySet().stream()
                .filter(entry -> entry.getValue().value().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The value of a parameter, waivers aside.
     *
     * @param parameter its name
     * @return the value
     * @throws IllegalArgumentException if there is no such parameter
     */
    public ParameterValue value(String parameter) {
        return given(settings, parameter, "parameter").value();
    }

    /**
     * Which document gives a parameter its value.
     *
     * @param parameter its name
     * @return one of {@link #layers()}
     * @throws IllegalArgumentException if there is no such parameter
     */
    public ProfileLayer originOfValue(String parameter) {
        return layers.get(given(settings, parameter, "parameter").layer());
    }

    private static <T> Setting<T> given(Map<String, Setting<T>> settings, String name, String what) {
        Setting<T> setting = settings.get(name);
        if (setting == null) {
            throw new IllegalArgumentException("no " + what + " " + name);
        }
        return setting;
    }

    /**
     * The values that rules take, waivers aside.
     *
     * @return a value for each parameter of {@link RuleBook#parameters()}
     */
    public RuleParameters parameters() {
        return new ProfileParameters(values());
    }

    /**
     * The values that rules take on a day.
     *
     * @param day the day; waivers hold up to and on their last one
     * @return a value for each parameter of {@link RuleBook#parameters()}
     */
    public RuleParameters parameters(LocalDate day) {
        Map<String, ParameterValue> values = values();
        for (Waiver waiver : waivers) {
            if (waiver instanceof ParameterWaiver wider && wider.holdsOn(day)) {
                values.put(wider.parameter(), wider.value());
            }
        }
        return new ProfileParameters(values);
    }

    private Map<String, ParameterValue> values() {
        Map<String, ParameterValue> values = new TreeMap<>();
        settings.forEach((name, setting) -> values.put(name, setting.value()));
        return values;
    }

    /**
     * The waivers, also those that do not hold any more.
     *
     * @return those of the first document first, in the order in which they stand; none that was taken back
     */
    public List<Waiver> waivers() {
        return waivers;
    }

    Map<String, Setting<Optional<Severity>>> severities() {
        return severities;
    }

    Map<String, Setting<ParameterValue>> settings() {
        return settings;
    }
}
