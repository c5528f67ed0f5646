package io.mulu.tables.annotate;

import io.mulu.tables.xlsx.OpcPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook, those to be edited, and those to be names. Written in the order of the original; new ones
 * behind. For use by one thread.
 */
final class PartSet {

    /** The first day that a zip can name: new parts carry no date of ours. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OpcPackage original;
    private final Map<String, SmallPart> small = new LinkedHashMap<>();
    private final Map<String, PartEdits> large = new LinkedHashMap<>();
    private final Map<String, byte[]> replaced = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> identifiers = new HashMap<>();

    PartSet(OpcPackage original) {
        this.original = original;
    }

    OpcPackage original() {
        return original;
    }

    boolean has(String name) {
        String key = OpcPackage.key(name);
        return original.has(name) || small.containsKey(key) || replaced.containsKey(key);
    }

    /** A part to be edited: of the original, or added before. */
    SmallPart part(String name) throws IOException {
        SmallPart known = small.get(OpcPackage.key(name));
        return known != null ? known : keep(name, SmallPart.bytes(original, name));
    }

    /** A part to be edited; made of a text when there is none yet. */
    SmallPart part(String name, String otherwise) throws IOException {
        return has(name) ? part(name) : keep(name, otherwise.getBytes(StandardCharsets.UTF_8));
    }

    private SmallPart keep(String name, byte[] bytes) throws IOException {
        SmallPart part = SmallPart.of(original, name, bytes);
        small.put(OpcPackage.key(name), part);
        return part;
    }

    /** Puts bytes in the place of a part, or adds a new one. */
    void put(String name, byte[] bytes) {
        replaced.put(OpcPackage.key(name), bytes);
        names.putIfAbsent(OpcPackage.key(name), name);
    }

    /** The identifiers that were added to a list of relations. */
    Set<String> identifiers(String list) {
        return identifiers.computeIfAbsent(OpcPackage.key(list), any -> new HashSet<>());
    }

    /** Edits a part that is streamed. */
    void edit(String name, PartEdits edits) {
        large.put(OpcPackage.key(name), edits);
    }

    /** A name that no part has, with the lowest number that makes it so. */
    String free(String before, String after) {
        int number = 1;
        while (has(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    void write(OutputStream out) throws IOException {
        Map<String, byte[]> results = results();
        Set<String> written = new HashSet<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (ZipEntry entry : original.entries()) {
            String key = OpcPackage.key(entry.getName());
            if (written.add(key)) {
                write(zip, entry, results.remove(key));
            }
        }
        for (Map.Entry<String, byte[]> part : results.entrySet()) {
            ZipEntry entry = new ZipEntry(names.getOrDefault(part.getKey(), part.getKey()));
            entry.setTimeLocal(NO_DAY);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private Map<String, byte[]> results() throws IOException {
        Map<String, byte[]> results = new LinkedHashMap<>();
        for (Map.Entry<String, SmallPart> part : small.entrySet()) {
            results.put(part.getKey(), part.getValue().result());
            names.putIfAbsent(part.getKey(), part.getValue().name());
        }
        results.putAll(replaced);
        return results;
    }

    /** Some writers leave the day out, which then is none. */
    private static LocalDateTime time(ZipEntry entry) {
        try {
            return entry.getTimeLocal();
        } catch (DateTimeException e) {
            return NO_DAY;
        }
    }

    private void write(ZipOutputStream zip, ZipEntry old, byte @Nullable [] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(time(old));
        entry.setComment(old.getComment());
        entry.setMethod(old.getMethod() == ZipEntry.STORED ? ZipEntry.STORED : ZipEntry.DEFLATED);
        PartEdits edits = large.get(OpcPackage.key(old.getName()));
        if (entry.getMethod() == ZipEntry.STORED) {
            if (bytes != null || edits != null) {
                entry.setMethod(ZipEntry.DEFLATED);
            } else {
                entry.setSize(old.getSize());
                entry.setCompressedSize(old.getSize());
                entry.setCrc(old.getCrc());
            }
        }
        zip.putNextEntry(entry);
        if (bytes != null) {
            zip.write(bytes);
        } else if (!old.isDirectory()) {
            try (InputStream in = original.content(old.getName())) {
                (edits == null ? new PartEdits() : edits).copy(in, zip);
            }
        }
        zip.closeEntry();
    }
}
