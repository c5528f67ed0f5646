package io.mulu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The frame of the page: text with slots such as {@code {{style}}}. Immutable. */
final class PageTemplate {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    /** Text and slots in turn, beginning and ending with text. */
    private final List<String> pieces;

    private PageTemplate(List<String> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** What stands in a slot. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static PageTemplate shipped() {
        return Shipped.TEMPLATE;
    }

    static PageTemplate of(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            pieces.add(text.substring(from, open));
            pieces.add(text.substring(open + OPEN.length(), close));
            from = close + CLOSE.length();
        }
        pieces.add(text.substring(from));
        return new PageTemplate(pieces);
    }

    static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    void write(OutputStream out, Function<String, Content> slots) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            Content content = i % 2 == 0 ? text(pieces.get(i)) : slots.apply(pieces.get(i));
            content.writeTo(out);
        }
    }

    private static final class Shipped {
        static final PageTemplate TEMPLATE = of(PageAssets.resource("page.html"));
    }
}
