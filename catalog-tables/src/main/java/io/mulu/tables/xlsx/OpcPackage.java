package io.mulu.tables.xlsx;

import io.mulu.catalog.stream.UnreadableInputException;
import io.mulu.tables.grid.MergedRange;
import io.mulu.tables.grid.TableLimits;
import io.mulu.tables.grid.UnreadableTable;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The zip that a workbook is: its parts by name, each within the limits, and the relations between them. Part names are
 * compared without case, as the format demands. For use by one thread.
 */
public final class OpcPackage implements Closeable {

    private static final String DEFAULT_WORKBOOK = "xl/workbook.xml";

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

    /**
     * Opens a zip.
     *
     * @param path the file
     * @param file its name, for sentences
     * @param limits what it may be at most
     * @return the package, to be closed
     * @throws UnreadableInputException if it is no zip, a damaged one, or has too many parts
     * @throws IOException if it cannot be read
     */
    public static OpcPackage open(Path path, String file, TableLimits limits) throws IOException {
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

    /**
     * The name of the file.
     *
     * @return as it was given
     */
    public String file() {
        return file;
    }

    /**
     * What the file may be at most.
     *
     * @return the limits
     */
    public TableLimits limits() {
        return limits;
    }

    /**
     * Everything in the zip, folders too.
     *
     * @return in the order of the zip
     */
    public List<ZipEntry> entries() {
        return List.copyOf(Collections.list(zip.entries()));
    }

    /**
     * Whether there is a part.
     *
     * @param part its name, without slash in front
     * @return true if there is
     */
    public boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** How large a part is by its own account, unpacked; negative when it does not say. */
    long declaredSize(String part) {
        ZipEntry entry = parts.get(key(part));
        return entry == null ? -1 : entry.getSize();
    }

    /**
     * The unpacked bytes of a part.
     *
     * @param part its name, without slash in front
     * @return a stream, to be closed, that refuses to give more than the limits allow
     * @throws UnreadableInputException if there is no such part, or it is damaged
     * @throws IOException if it cannot be read
     */
    public InputStream content(String part) throws IOException {
        LimitedStream bytes = bytes(part);
        bytes.withoutRows();
        return bytes;
    }

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

    /**
     * A part as XML.
     *
     * @param part its name, without slash in front
     * @return the events, to be closed
     * @throws UnreadableInputException if there is no such part, or it does not begin as XML
     * @throws IOException if it cannot be read
     */
    public XmlPart xml(String part) throws IOException {
        return XmlPart.open(this, part, bytes(part));
    }

    /** A sheet, of which cells can be taken out before they are parsed. */
    XmlPart sheet(String part) throws IOException {
        return XmlPart.sheet(this, part, bytes(part));
    }

    /**
     * Bytes that were read before, as XML.
     *
     * @param part the name of the part they are, for sentences
     * @param bytes the whole part
     * @return the events, to be closed
     * @throws UnreadableInputException if they do not begin as XML
     * @throws IOException never otherwise
     */
    public XmlPart xml(String part, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setCompressedSize(bytes.length);
        return XmlPart.open(this, part, new LimitedStream(new ByteArrayInputStream(bytes), file, entry, limits));
    }

    /**
     * The name of the part that lists the relations of a part.
     *
     * @param part the name of the part; empty for the package itself
     * @return the name, whether there is such a part or not
     */
    public static String relationsPart(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /**
     * The relations of a part, by identifier.
     *
     * @param part the name of the part; empty for the package itself
     * @return the relations to parts within the package; empty when none are listed
     * @throws UnreadableInputException if the list is damaged
     * @throws IOException if it cannot be read
     */
    public Map<String, Relation> relations(String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String list = relationsPart(part);
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

    /**
     * The first part that is related in a way.
     *
     * @param relations the relations of a part
     * @param kind the last step of the IRI that names the way
     * @return the name of the related part; null when there is none
     */
    public static @Nullable String target(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith("/" + kind))
                .map(Relation::target)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /**
     * The merged ranges of a sheet.
     *
     * @param sheet the name of the sheet's part
     * @param taker gets each range, in the order of the part
     * @throws UnreadableInputException if there are more than the limits allow, or the part is damaged
     * @throws IOException if it cannot be read
     */
    public void merges(String sheet, Consumer<MergedRange> taker) throws IOException {
        MergeScan.each(this, sheet, taker);
    }

    /**
     * The part that is the workbook itself.
     *
     * @return its name
     * @throws UnreadableInputException if the package is no workbook, or one of another format
     * @throws IOException if it cannot be read
     */
    public String workbook() throws IOException {
        String main = target(relations(""), "officeDocument");
        String found = main != null ? main : DEFAULT_WORKBOOK;
        if (has("word/document.xml")) {
            throw UnreadableTable.because("word", file);
        }
        if (has("ppt/presentation.xml")) {
            throw UnreadableTable.because("presentation", file);
        }
        if (found.endsWith(".bin")) {
            throw UnreadableTable.because("binary-workbook", file);
        }
        if (!has(found)) {
            boolean ods = has("content.xml") && has("mimetype");
            throw UnreadableTable.because(ods ? "open-document" : "no-workbook", file);
        }
        return found;
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

    /**
     * The form in which names of parts are compared.
     *
     * @param part the name of a part, or of an entry of the zip
     * @return equal for two names of the same part
     */
    public static String key(String part) {
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
    public record Relation(String type, String target) {}
}
