package io.mulu.catalog.registry.store;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds a registry: in a folder for each kind, a file for each item in each version
 * ({@code mulu-registry-item/1}), and {@code registry.json} with the order in which items are shown. An item that the
 * order does not name comes behind those it names, by the name of its file; so that a file can be added with nothing else
 * changed. For use by one thread at a time.
 */
public final class RegistryFolder {

    private static final String ORDER_FILE = "registry.json";
    private static final String ORDER_FORMAT = "mulu-registry/1";

    private final Path folder;
    private final FolderJournal journal;

    /**
     * A folder.
     *
     * @param folder the folder; need not exist for writing
     */
    public RegistryFolder(Path folder) {
        this.folder = folder;
        this.journal = new FolderJournal(folder);
    }

    /** Reads a registry, decides on changes, and writes them. */
    @FunctionalInterface
    public interface Change {
        /**
         * Makes the change.
         *
         * @throws IOException if a file cannot be read or written
         */
        void make() throws IOException;
    }

    /**
     * Makes a change while no other process changes the folder; waits until it is free.
     *
     * @param change reads and writes by this object
     * @throws IOException if the change throws it, or the folder cannot be locked
     */
    public void exclusively(Change change) throws IOException {
        FolderLock lock = FolderLock.of(folder);
        try {
            change.make();
        } finally {
            lock.close();
        }
    }

    /**
     * Reads all items.
     *
     * @return the items, in order
     * @throws UnreadableRegistryException if anything is wrong in any file; it tells everything that is
     * @throws IOException if a file cannot be read at all
     */
    public List<AdministeredItem> read() throws IOException {
        return read(ItemRegistry.of(List.of()), false, Map.of()).items();
    }

    /**
     * Reads all items as additions to a registry: what they refer to may be there or here. What is in force must be of
     * use: an element that the format has a member for keeps what the format lays down, an extension element is one text,
     * a heading leads to one element, and nothing that is needed is withdrawn.
     *
     * @param base the registry; an item that it has already must say the same here
     * @return the registry with the items of the folder
     * @throws UnreadableRegistryException if anything is wrong in any file; it tells everything that is
     * @throws IOException if a file cannot be read at all
     */
    public ItemRegistry readOnto(ItemRegistry base) throws IOException {
        return read(base, true, Map.of());
    }

    /**
     * Finds out whether the folder could still be read with some items written.
     *
     * @param base the registry that the folder adds to
     * @param items the items that are to be written
     * @throws UnreadableRegistryException if not; it tells everything that would be wrong
     * @throws IOException if a file cannot be read at all
     */
    public void check(ItemRegistry base, List<AdministeredItem> items) throws IOException {
        Map<String, byte[]> coming = new LinkedHashMap<>();
        for (AdministeredItem item : items) {
            coming.put(ItemFile.of(item), ItemWriter.bytes(item));
        }
        read(base, true, coming);
    }

    private ItemRegistry read(ItemRegistry base, boolean forUse, Map<String, byte[]> coming) throws IOException {
        ReadingFaults faults = new ReadingFaults();
        FolderItems items = new FolderItems(base, faults);
        Set<String> pending = journal.pending();
        Set<String> names = new LinkedHashSet<>(order(pending, faults));
        names.addAll(coming.keySet());
        for (String name : names) {
            byte[] bytes = coming.get(name);
            JsonNode node = bytes == null
                    ? tree(journal.place(name, pending), name, faults)
                    : JsonTree.read(new ByteArrayInputStream(bytes), name);
            if (node != null) {
                new ItemReader(faults).item(node).ifPresent(item -> items.add(name, node, item));
            }
        }
        if (faults.found().isEmpty()) {
            // What an unreadable item is named by elsewhere would be a fault that follows from its own.
            items.checkReferences();
        }
        if (forUse && faults.found().isEmpty()) {
            items.checkFit();
        }
        if (!faults.found().isEmpty()) {
            throw new UnreadableRegistryException(faults.found());
        }
        return base.extendedWith(items.items());
    }

    /** The files of all items: those that the order names, then the others. */
    private List<String> order(Set<String> pending, ReadingFaults faults) throws IOException {
        List<String> files = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            files.addAll(files(kind.code(), pending));
        }
        List<String> order = new ArrayList<>();
        Path file = journal.place(ORDER_FILE, pending);
        if (Files.exists(file)) {
            JsonNode node = tree(file, ORDER_FILE, faults);
            if (node != null) {
                order.addAll(faults.attempt(node, List.of(), () -> named(node, files)));
            }
        }
        files.removeAll(order);
        order.addAll(files);
        return order;
    }

    private static List<String> named(JsonNode node, List<String> files) {
        node.allowOnly("format", "order");
        if (!node.text("format").equals(ORDER_FORMAT)) {
            throw node.require("format").problem("the format is not " + ORDER_FORMAT);
        }
        for (JsonNode name : node.list("order")) {
            if (!files.contains(name.text())) {
                throw name.problem("there is no file " + name.text());
            }
        }
        return node.texts("order").stream().distinct().toList();
    }

    private List<String> files(String kind, Set<String> pending) throws IOException {
        Set<String> names = new TreeSet<>();
        pending.stream().filter(name -> name.startsWith(kind + "/")).forEach(names::add);
        Path sub = folder.resolve(kind);
        if (Files.isDirectory(sub)) {
            try (Stream<Path> files = Files.list(sub)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(ItemFile.ENDING) && !name.startsWith("."))
                        .forEach(name -> names.add(kind + "/" + name));
            }
        }
        return List.copyOf(names);
    }

    private static @Nullable JsonNode tree(Path file, String name, ReadingFaults faults) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonTree.read(in, name);
        } catch (JsonTreeException e) {
            faults.add(e);
            return null;
        }
    }

    /**
     * Writes a registry. Files that say the same already are left alone; none is removed, since no item ever leaves a
     * registry. The files change together or not at all, also when the program is cut off.
     *
     * @param registry the items
     * @throws IOException if a file cannot be written
     */
    public void write(ItemRegistry registry) throws IOException {
        List<String> order = registry.items().stream().map(ItemFile::of).toList();
        write(registry.items(), order);
    }

    /**
     * Writes several items, those that are new behind all others in their order, and leaves the files of all other items
     * alone. The files change together or not at all, also when the program is cut off.
     *
     * @param items the items
     * @throws IOException if a file cannot be written
     * @throws UnreadableRegistryException if the file with the order of items is wrong
     */
    public void write(List<AdministeredItem> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        ReadingFaults faults = new ReadingFaults();
        List<String> order = new ArrayList<>(order(journal.pending(), faults));
        if (!faults.found().isEmpty()) {
            throw new UnreadableRegistryException(faults.found());
        }
        items.stream()
                .map(ItemFile::of)
                .filter(Predicate.not(Set.copyOf(order)::contains))
                .forEach(order::add);
        write(items, order);
    }

    private void write(List<AdministeredItem> items, List<String> order) throws IOException {
        journal.finish();
        Map<String, byte[]> changed = new LinkedHashMap<>();
        for (AdministeredItem item : items) {
            change(ItemFile.of(item), ItemWriter.bytes(item), changed);
        }
        change(ORDER_FILE, orderBytes(order), changed);
        journal.put(changed);
    }

    /**
     * Writes one item, and leaves all other files alone, that of the order too.
     *
     * @param item the item
     * @throws IOException if its file cannot be written
     */
    public void write(AdministeredItem item) throws IOException {
        journal.put(Map.of(ItemFile.of(item), ItemWriter.bytes(item)));
    }

    /**
     * The text of an item's file.
     *
     * @param item the item
     * @return JSON; lines end with a line feed
     */
    public static String text(AdministeredItem item) {
        try {
            return new String(ItemWriter.bytes(item), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
    }

    private void change(String name, byte[] bytes, Map<String, byte[]> changed) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            changed.put(name, bytes);
        }
    }

    private static byte[] orderBytes(List<String> order) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonOut out = JsonOut.indented(bytes);
        JsonOut.run(() -> {
            out.open();
            out.text("format", ORDER_FORMAT);
            out.texts("order", order);
            out.close();
            out.endLine();
            out.flush();
        });
        return bytes.toByteArray();
    }
}
