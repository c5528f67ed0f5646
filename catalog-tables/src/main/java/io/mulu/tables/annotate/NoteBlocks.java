package io.mulu.tables.annotate;

import io.mulu.tables.xlsx.OpcPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of numbers that the drawings of a workbook have. Found by their text alone, since some programs write
 * drawings that are no well-formed XML. For use by one thread.
 */
final class NoteBlocks {

    private int last;

    static NoteBlocks of(OpcPackage owner) throws IOException {
        NoteBlocks blocks = new NoteBlocks();
        for (ZipEntry entry : owner.entries()) {
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".vml")) {
                byte[] bytes = SmallPart.bytes(owner, entry.getName());
                blocks.read(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return blocks;
    }

    private void read(String drawing) {
        for (int at = drawing.indexOf(":idmap"); at >= 0; at = drawing.indexOf(":idmap", at + 1)) {
            int data = drawing.indexOf("data=", at) + "data=".length();
            int end = drawing.indexOf('>', at);
            if (data > at && data < end) {
                int close = drawing.indexOf(drawing.charAt(data), data + 1);
                numbers(drawing.substring(data + 1, Math.max(data + 1, close)))
                        .forEach(number -> last = Math.max(last, number));
            }
        }
    }

    /** A number that no drawing has yet. */
    int next() {
        return ++last;
    }

    static TreeSet<Integer> numbers(@Nullable String data) {
        TreeSet<Integer> numbers = new TreeSet<>();
        if (data != null) {
            for (String one : data.split(",", -1)) {
                int number = Numbers.whole(one.strip(), 0);
                if (number > 0) {
                    numbers.add(number);
                }
            }
        }
        return numbers;
    }

    static String text(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
