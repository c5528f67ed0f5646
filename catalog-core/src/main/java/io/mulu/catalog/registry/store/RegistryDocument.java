package io.mulu.catalog.registry.store;

import io.mulu.catalog.json.out.JsonOut;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.registry.ReadingFaults;
import io.mulu.catalog.registry.intake.Arrival;
import io.mulu.catalog.registry.intake.Reading;
import io.mulu.catalog.registry.intake.Submission;
import io.mulu.catalog.registry.item.AdministeredItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole registry as one JSON document ({@code mulu-registry-items/1}): a list of items with the members of their files.
 * What is written is read again as the same items in the same order, with all their records.
 */
public final class RegistryDocument {

    private static final String FORMAT = "mulu-registry-items/1";

    private RegistryDocument() {}

    /**
     * Writes items. The same items always give the same bytes.
     *
     * @param items the items, in order
     * @param out takes UTF-8; not closed
     * @throws IOException if it takes no more
     */
    public static void write(List<AdministeredItem> items, OutputStream out) throws IOException {
        JsonOut json = JsonOut.indented(out);
        ItemWriter writer = new ItemWriter(json);
        JsonOut.run(() -> {
            json.open();
            json.text("format", FORMAT);
            json.openList("items");
            items.forEach(item -> writer.item(item, null));
            json.closeList();
            json.close();
            json.endLine();
            json.flush();
        });
    }

    /**
     * Reads a document of items, or the file of one item.
     *
     * @param in the document; read to the end, not closed
     * @param source its name, for problems
     * @param submission who submits items that bring no records; null when all must bring theirs
     * @return the items and all that is wrong
     * @throws IOException if it cannot be read at all
     */
    public static Reading read(InputStream in, String source, @Nullable Submission submission) throws IOException {
        ReadingFaults faults = new ReadingFaults();
        try {
            JsonNode root = JsonTree.read(in, source);
            List<JsonNode> nodes = faults.attempt(root, List.of(), () -> items(root));
            return read(nodes, faults, submission);
        } catch (JsonTreeException e) {
            return Reading.of(List.of(), List.of(e));
        }
    }

    private static List<JsonNode> items(JsonNode root) {
        if (root.text("format").equals(ItemFile.FORMAT)) {
            return List.of(root);
        }
        if (!root.text("format").equals(FORMAT)) {
            throw root.require("format").problem("the format is neither " + FORMAT + " nor " + ItemFile.FORMAT);
        }
        root.allowOnly("format", "items");
        return root.require("items").elements();
    }

    /**
     * Reads items that stand elsewhere than in a document of this format, but have the same members.
     *
     * @param nodes the items; each with the members of an item file, except {@code format}; {@code authority} and
     *     {@code version} may be absent from those that are submitted
     * @param faults takes what is wrong; may hold what was found before
     * @param submission who submits items that bring no records; null when all must bring theirs
     * @return the items and all that is wrong
     */
    public static Reading read(List<JsonNode> nodes, ReadingFaults faults, @Nullable Submission submission) {
        ItemReader reader = new ItemReader(faults);
        List<Arrival> arrivals = nodes.stream()
                .map(node -> reader.arrival(node, submission))
                .flatMap(Optional::stream)
                .toList();
        return Reading.of(arrivals, faults.found());
    }
}
