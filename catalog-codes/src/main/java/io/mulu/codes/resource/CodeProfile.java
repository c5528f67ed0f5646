package io.mulu.codes.resource;

import io.mulu.codes.reading.Fault;
import io.mulu.codes.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What resource codes look like in one place: a template and what it wants of its parts.
 *
 * <p>A template is a scope placeholder, fixed text and a sequence placeholder: <code>{class}/{sequence:6}</code>. Scopes
 * are <code>{class}</code>, a classification code; <code>{provider}</code>, a credit code; <code>{prefix:XXX999}</code>,
 * characters after a mask, where {@code A} is a capital letter, {@code 9} a digit and {@code X} either, without I and O.
 * <code>{sequence:6}</code> is a number of six digits with leading zeros, <code>{sequence}</code> one of any number of
 * digits up to eighteen.
 *
 * <p>A profile is a text file in UTF-8 with one {@code name = value} to a line: {@code id}, {@code title.zh}, {@code
 * title.en}, {@code source}, {@code template}, and for classes {@code class.minimum-level} (category, group, subgroup or
 * detail; group when absent) and {@code class.minimum-detail} (the least number of digits of 细目 where there is one; 1
 * when absent). Lines that begin with {@code #} are remarks.
 *
 * <p>Immutable and safe for use by several threads. Two profiles are equal when all they say is.
 */
public final class CodeProfile {

    private final ProfileDescription description;
    private final Template template;
    private final ScopeRules rules;
    private final ResourceCodeReader reader;
    private final long largestSequence;

    CodeProfile(ProfileDescription description, Template template, ScopeRules rules) {
        this.description = description;
        this.template = template;
        this.rules = rules;
        this.reader = new ResourceCodeReader(description.id(), template, rules);
        this.largestSequence = template.largestSequence();
    }

    ResourceCodeReader reader() {
        return reader;
    }

    /**
     * Reads a profile.
     *
     * @param reader the text; not closed
     * @param name the name of the file, for messages
     * @return the profile
     * @throws io.mulu.codes.table.TableFormatException naming all that is wrong with the file: {@code missing-value},
     *     {@code unknown-name}, {@code duplicate-name}, {@code not-a-level}, {@code not-a-number}, {@code template}
     * @throws IOException if the text cannot be read
     */
    public static CodeProfile load(Reader reader, String name) throws IOException {
        return new ProfileReader(name).read(reader);
    }

    /**
     * Reads a profile from bytes in UTF-8.
     *
     * @param stream the bytes; not closed
     * @param name the name of the file, for messages
     * @return the profile
     * @throws io.mulu.codes.table.TableFormatException naming all that is wrong with the file
     * @throws IOException if the bytes cannot be read
     */
    public static CodeProfile load(InputStream stream, String name) throws IOException {
        return load(new InputStreamReader(stream, StandardCharsets.UTF_8), name);
    }

    /**
     * The identifier.
     *
     * @return for example {@code national}
     */
    public String id() {
        return description.id();
    }

    /**
     * The Chinese title.
     *
     * @return the title
     */
    public String titleZh() {
        return description.titleZh();
    }

    /**
     * The English title.
     *
     * @return the title
     */
    public String titleEn() {
        return description.titleEn();
    }

    /**
     * Where the form is from.
     *
     * @return a sentence for people
     */
    public String source() {
        return description.source();
    }

    /**
     * The template.
     *
     * @return the text of the profile file
     */
    public String template() {
        return description.template();
    }

    /**
     * Which placeholder forms the scope, within which sequence numbers are counted.
     *
     * @return the kind of scope
     */
    public ScopeKind scopeKind() {
        return template.kind();
    }

    /**
     * The largest sequence number that fits.
     *
     * @return as many nines as the number has digits; eighteen when the width varies
     */
    public long largestSequence() {
        return largestSequence;
    }

    /**
     * What is wrong with a scope under this profile. Throws for no text.
     *
     * @param scope the classification code, credit code or prefix, without a separator
     * @return the faults with positions in the scope; empty when it is right
     */
    public List<Fault> scopeFaults(String scope) {
        return rules.isFlawless(scope, 0, scope.length()) ? List.of() : rules.faults(scope);
    }

    /**
     * Reads a resource code.
     *
     * @param text the code
     * @return the code
     * @throws io.mulu.codes.reading.CodeFormatException if the text is no code under this profile
     */
    public ResourceCode parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Reads a resource code, or says what is wrong. Throws for no text.
     *
     * <p>Kinds of faults: {@code length}, {@code lead-missing}, {@code separator-missing}; those of the scope with the
     * name of its placeholder before them, such as {@code class-length}, {@code class-not-a-digit}, {@code
     * class-category-unknown}, {@code class-level}, {@code class-detail-length}, {@code provider-check}, {@code
     * prefix-character}; and {@code sequence-length}, {@code sequence-not-a-digit}, {@code sequence-range}.
     *
     * @param text any text
     * @return the code, or the faults with positions in the whole text
     */
    public Reading<ResourceCode> read(String text) {
        return reader.read(Objects.requireNonNull(text, "text"));
    }

    /**
     * Writes a resource code.
     *
     * @param scope the classification code, credit code or prefix, without a separator
     * @param sequence the sequence number, at least 1
     * @return the code
     * @throws IllegalArgumentException if the scope is wrong under this profile, or the number is not in 1 to {@link
     *     #largestSequence()}: a number never gets wider than the template says
     */
    public ResourceCode format(String scope, long sequence) {
        List<Fault> faults = scopeFaults(scope);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("scope is wrong under profile " + id() + ": " + faults);
        }
        if (sequence < 1 || sequence > largestSequence()) {
            throw new IllegalArgumentException(
                    "sequence must be in 1 to " + largestSequence() + " under profile " + id() + ": " + sequence);
        }
        String text = template.lead() + scope + template.separator() + template.digits(sequence);
        return new ResourceCode(text, id(), template.kind(), scope, sequence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeProfile profile
                && description.equals(profile.description)
                && rules.equals(profile.rules);
    }

    @Override
    public int hashCode() {
        return description.hashCode();
    }

    @Override
    public String toString() {
        return id() + " " + template();
    }
}
