package io.mulu.catalog.registry.store;

import io.mulu.catalog.registry.item.AdministeredItem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Where the file of an item is: a folder for each kind, a name made of identifier and version. */
final class ItemFile {

    static final String FORMAT = "mulu-registry-item/1";
    static final String ENDING = ".json";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ItemFile() {}

    static String of(AdministeredItem item) {
        return item.kind().code()
                + "/"
                + segment(item.identifier().authority())
                + "~"
                + segment(item.identifier().item())
                + "~"
                + segment(item.identifier().version())
                + ENDING;
    }

    /** Letters and digits of any script stay; everything that a file system may mind is percent-encoded. */
    private static String segment(String text) {
        StringBuilder name = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.') {
                name.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    name.append('%').append(HEX.toHexDigits(b));
                }
            }
        });
        return name.toString();
    }
}
