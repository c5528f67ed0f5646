package io.mulu.tables.annotate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Edits the beginning tag with which bytes begin, and leaves everything else as it is: order, quotes and blanks. */
final class StartTag {

    private StartTag() {}

    /** The tag with an attribute set: in its place, or behind the others when the tag did not have it. */
    static byte[] with(byte[] tag, String attribute, String value) {
        byte[] name = attribute.getBytes(StandardCharsets.UTF_8);
        int at = nameEnd(tag);
        while (true) {
            at = pastBlanks(tag, at);
            if (at >= tag.length || tag[at] == '/' || tag[at] == '>') {
                return inserted(tag, trimmedEnd(tag, at), " " + attribute + "=\"" + value + "\"");
            }
            int nameFrom = at;
            while (tag[at] != '=' && !isBlank(tag[at])) {
                at++;
            }
            boolean found = at - nameFrom == name.length && isAt(tag, nameFrom, name);
            while (tag[at] != '"' && tag[at] != '\'') {
                at++;
            }
            int close = at + 1;
            while (tag[close] != tag[at]) {
                close++;
            }
            if (found) {
                return replaced(tag, at + 1, close, value);
            }
            at = close + 1;
        }
    }

    /** The tag of an element without content, as a tag that waits for the end tag. */
    static byte[] opened(byte[] tag) {
        int slash = tag.length - 1;
        while (tag[slash] != '/') {
            slash--;
        }
        return replaced(tag, slash, slash + 1, "");
    }

    private static int nameEnd(byte[] tag) {
        int at = 1;
        while (!isBlank(tag[at]) && tag[at] != '/' && tag[at] != '>') {
            at++;
        }
        return at;
    }

    private static int trimmedEnd(byte[] tag, int end) {
        int trimmed = end;
        while (isBlank(tag[trimmed - 1])) {
            trimmed--;
        }
        return trimmed;
    }

    private static int pastBlanks(byte[] tag, int from) {
        int at = from;
        while (at < tag.length && isBlank(tag[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isAt(byte[] tag, int at, byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (tag[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] inserted(byte[] tag, int at, String text) {
        return replaced(tag, at, at, text);
    }

    private static byte[] replaced(byte[] tag, int from, int to, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(tag.length + text.length());
        out.write(tag, 0, from);
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.write(tag, to, tag.length - to);
        return out.toByteArray();
    }
}
