package io.mulu.tables.annotate;

/** Text as it stands in the XML of a workbook. */
final class XmlText {

    /** The most characters that a cell or a note may have. */
    static final int LONGEST = 32_767;

    private static final int ESCAPE = "_x0000_".length();

    private XmlText() {}

    /**
     * Text of a cell, a note or an attribute. Characters that XML cannot hold are written as the format wants them,
     * {@code _xHHHH_}, and texts that look like that are kept from being taken for it.
     */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '_' -> xml.append(isEscape(text, i) ? "_x005F_" : "_");
                default -> character(xml, text, i);
            }
        }
        return xml.toString();
    }

    private static void character(StringBuilder xml, String text, int at) {
        char c = text.charAt(at);
        if (c < ' ' && c != '\t' && c != '\n') {
            xml.append("_x00").append(Character.forDigit(c >> 4, 16));
            xml.append(Character.toUpperCase(Character.forDigit(c & 15, 16))).append('_');
        } else if (isUnpaired(text, at) || c >= '\uFFFE') {
            xml.append('\uFFFD');
        } else {
            xml.append(c);
        }
    }

    private static boolean isUnpaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The beginning of a text, an ellipsis behind it when something is missing. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Math.max(0, most - 1);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
