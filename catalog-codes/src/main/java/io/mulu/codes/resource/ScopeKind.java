package io.mulu.codes.resource;

import java.util.Locale;

/** What the part of a resource code before its sequence number is. Sequence numbers are counted within that part. */
public enum ScopeKind {
    /** A classification code (分类码), as in the guide. */
    CLASS,
    /** The unified social credit code of the provider. */
    PROVIDER,
    /** Characters of a fixed pattern, such as the front part of GB/T 21063.5. */
    PREFIX;

    /**
     * The name of the placeholder in a template.
     *
     * @return {@code class}, {@code provider} or {@code prefix}
     */
    public String placeholder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
