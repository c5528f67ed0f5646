package io.mulu.codes.resource;

import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import java.util.Optional;

/**
 * The code of an information resource (信息资源代码) under a code profile: a scope and a sequence number within it.
 *
 * <p>{@code 303006/000001} under the profile {@code national} has the scope {@code 303006} and the sequence number 1.
 * There is no upper limit to the length.
 *
 * <p>Two codes are equal when text and profile are. Ordered by text. Immutable and safe for use by several threads.
 */
public final class ResourceCode implements Comparable<ResourceCode> {

    private final String text;
    private final String profile;
    private final ScopeKind kind;
    private final String scope;
    private final long sequence;

    ResourceCode(String text, String profile, ScopeKind kind, String scope, long sequence) {
        this.text = text;
        this.profile = profile;
        this.kind = kind;
        this.scope = scope;
        this.sequence = sequence;
    }

    /**
     * The code as written.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The profile under which the text is a code.
     *
     * @return the identifier of the profile
     */
    public String profile() {
        return profile;
    }

    /**
     * The part within which sequence numbers are counted.
     *
     * @return the classification code, credit code or prefix, without a separator
     */
    public String scope() {
        return scope;
    }

    /**
     * The classification code (分类码, 前段码), where that is the scope.
     *
     * @return the classification code, or empty
     */
    public Optional<ClassificationCode> classification() {
        return kind == ScopeKind.CLASS ? Optional.of(ClassificationCode.parse(scope)) : Optional.empty();
    }

    /**
     * The provider, where its credit code is the scope.
     *
     * @return the credit code, or empty
     */
    public Optional<UnifiedSocialCreditCode> provider() {
        return kind == ScopeKind.PROVIDER ? Optional.of(UnifiedSocialCreditCode.parse(scope)) : Optional.empty();
    }

    /**
     * The sequence number (顺序码, 后段码).
     *
     * @return the number, without leading zeros
     */
    public long sequence() {
        return sequence;
    }

    /**
     * What the scope is.
     *
     * @return the kind of the profile's placeholder
     */
    public ScopeKind scopeKind() {
        return kind;
    }

    /**
     * A code that was kept aside in its parts, put together again. Nothing is checked, and the profile need not be known any
     * more.
     *
     * @param text as {@link #text} gave it
     * @param profile as {@link #profile} gave it
     * @param kind as {@link #scopeKind} gave it
     * @param scope as {@link #scope} gave it
     * @param sequence as {@link #sequence} gave it
     * @return an equal code
     */
    public static ResourceCode ofParts(String text, String profile, ScopeKind kind, String scope, long sequence) {
        return new ResourceCode(text, profile, kind, scope, sequence);
    }

    @Override
    public int compareTo(ResourceCode other) {
        int byText = text.compareTo(other.text);
        return byText != 0 ? byText : profile.compareTo(other.profile);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceCode code && text.equals(code.text) && profile.equals(code.profile);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
