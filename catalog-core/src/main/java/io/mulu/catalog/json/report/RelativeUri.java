package io.mulu.catalog.json.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** File names as relative references (RFC 3986). */
final class RelativeUri {

    private static final String UNRESERVED = "-._~/";

    private RelativeUri() {}

    /**
     * All but unreserved characters and the slash percent-encoded as UTF-8; the colon too, which would make a scheme of
     * what stands before it.
     */
    static String of(String file) {
        StringBuilder uri = new StringBuilder(file.length());
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
    }
}
