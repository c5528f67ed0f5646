package io.mulu.catalog.compile;

import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.registry.Spelling;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * By what a resource is known again: the scope its code belongs to, its provider and its name, spelling aside. The
 * ledger binds codes to this, so that compiling the same resource twice gives the same code.
 */
final class ResourceIdentity {

    private ResourceIdentity() {}

    /** A digest in 64 hexadecimal digits; null when the resource has no name, since then it cannot be known again. */
    static @Nullable String of(String scope, InformationResource resource) {
        String name = resource.name();
        if (name == null) {
            return null;
        }
        String text = scope + '\n' + provider(resource.provider()) + '\n' + Spelling.key(name);
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String provider(Provider provider) {
        if (provider.code() != null) {
            return provider.code().text();
        }
        String name = provider.name();
        return name == null ? "" : Spelling.key(name);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
