package io.mulu.tables.xlsx;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The zip that a workbook is: its parts by name, each within the limits, and the relations between them. */
final class OpcPackage implements Closeable {

    private final ZipFile zip;
    private final String file;
    private final TableLimits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private OpcPackage(ZipFile zip, String file, TableLimits limits) throws IOException {
        this.zip = zip;
        this.file = file;
        this.limits = limits;
        if (zip.size() > limits.parts()) {
            throw UnreadableTable.because("too-many-parts", file, "limit", Integer.toString(limits.parts()));
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            parts.putIfAbsent(key(entry.getName()), entry);
        }
    }

    static OpcPackage open(Path path, String file, TableLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(new File(path.toString()));
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableTable.because(e, "damaged", file);
        }
        try {
            return new OpcPackage(zip, file, limits);
        } catch (UnreadableInputException e) {
            zip.close();
            throw e;
        } catch (IllegalArgumentException e) {
            zip.close();
            throw UnreadableTable.because(e, "damaged", file);
        }
    }

    String file() {
        return file;
    }

    TableLimits limits() {
        return limits;
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** The bytes of a part; part names are compared without case, as the format demands. */
    LimitedStream bytes(String part) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw UnreadableTable.because("missing-part", file, "part", part);
        }
        try {
            return new LimitedStream(zip.getInputStream(entry), file, entry, limits);
        } catch (ZipException e) {
            throw UnreadableTable.because(e, "damaged", file);
        }
    }

    XmlPart xml(String part) throws IOException {
        return XmlPart.open(this, part, bytes(part));
    }

    /** A sheet, of which cells can be taken out before they are parsed. */
    XmlPart sheet(String part) throws IOException {
        return XmlPart.sheet(this, part, bytes(part));
    }

    /** The relations of a part, by identifier; of the package itself for the empty name. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String list = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!has(list)) {
            return relations;
        }
        try (XmlPart xml = xml(list)) {
            while (xml.nextElement()) {
                String id = xml.attribute("Id");
                String target = xml.attribute("Target");
                String type = xml.attribute("Type");
                if (xml.isAt("Relationship") && id != null && target != null && type != null) {
                    relations.put(id, new Relation(type, resolve(folder, target)));
                }
            }
        }
        return relations;
    }

    /** The first part that is related in a way, or null. */
    static @Nullable String target(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith("/" + kind))
                .map(Relation::target)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private static String key(String part) {
        return part.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /**
     * A relation from one part to another.
     *
     * @param type an IRI whose last step says what the other part is
     * @param target the name of the other part
     */
    record Relation(String type, String target) {}
}
