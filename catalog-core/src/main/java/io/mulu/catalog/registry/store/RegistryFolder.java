package io.mulu.catalog.registry.store;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.item.AdministeredItem;
import io.mulu.catalog.registry.item.ItemKind;
import io.mulu.catalog.registry.item.ItemRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /**
     * A folder.
     *
     * @param folder the folder; need not exist for writing
     */
    public RegistryFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all items.
     *
     * @return the items, in order
     * @throws UnreadableRegistryException if anything is wrong in any file; it tells everything that is
     * @throws IOException if a file cannot be read at all
     */
    public List<AdministeredItem> read() throws IOException {
        return read(ItemRegistry.of(List.of()), false).items();
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
        return read(base, true);
    }

    private ItemRegistry read(ItemRegistry base, boolean forUse) throws IOException {
        ReadingFaults faults = new ReadingFaults();
        FolderItems items = new FolderItems(base, faults);
        for (String name : order(faults)) {
            JsonNode node = tree(folder.resolve(name), name, faults);
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
    private List<String> order(ReadingFaults faults) throws IOException {
        List<String> files = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            files.addAll(files(kind.code()));
        }
        List<String> order = new ArrayList<>();
        if (Files.exists(folder.resolve(ORDER_FILE))) {
            JsonNode node = tree(folder.resolve(ORDER_FILE), ORDER_FILE, faults);
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

    private List<String> files(String kind) throws IOException {
        Path sub = folder.resolve(kind);
        if (!Files.isDirectory(sub)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(sub)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ItemFile.ENDING) && !name.startsWith("."))
                    .sorted(Comparator.naturalOrder())
                    .map(name -> kind + "/" + name)
                    .toList();
        }
    }

    private static @org.jspecify.annotations.Nullable JsonNode tree(Path file, String name, ReadingFaults faults)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonTree.read(in, name);
        } catch (JsonTreeException e) {
            faults.add(e);
            return null;
        }
    }

    /**
     * Writes a registry. Files that say the same already are left alone; none is removed, since no item ever leaves a
     * registry. All new files are complete beside their places before the first is moved into place.
     *
     * @param registry the items
     * @throws IOException if a file cannot be written
     */
    public void write(ItemRegistry registry) throws IOException {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        for (AdministeredItem item : registry.items()) {
            order.add(ItemFile.of(item));
            change(ItemFile.of(item), ItemWriter.bytes(item), changed);
        }
        change(ORDER_FILE, orderBytes(order), changed);
        for (Map.Entry<Path, byte[]> file : changed.entrySet()) {
            Files.createDirectories(file.getKey().toAbsolutePath().getParent());
            Files.write(part(file.getKey()), file.getValue());
        }
        for (Path file : changed.keySet()) {
            Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Writes one item, and leaves all other files alone.
     *
     * @param item the item
     * @throws IOException if its file cannot be written
     */
    public void write(AdministeredItem item) throws IOException {
        Path file = folder.resolve(ItemFile.of(item));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(part(file), ItemWriter.bytes(item));
        Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
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

    private void change(String name, byte[] bytes, Map<Path, byte[]> changed) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            changed.put(file, bytes);
        }
    }

    private static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
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
