package io.mulu.catalog.profile;

import io.mulu.catalog.finding.Severity;
import io.mulu.catalog.json.tree.JsonNode;
import io.mulu.catalog.json.tree.JsonTree;
import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleParameter;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one profile document, notes all that is wrong with it, and puts it on top of what it extends. */
final class ProfileReader {

    private static final String FORMAT = "mulu-profile/1";
    private static final List<String> MEMBERS =
            List.of("profile", "id", "zh", "en", "layer", "extends", "rules", "parameters", "waivers");

    private final RuleBook book;
    private final Bases bases;

    ProfileReader(RuleBook book, Bases bases) {
        this.book = book;
        this.bases = bases;
    }

    Profile read(InputStream in, String document) throws IOException {
        FaultList faults = new FaultList(document);
        try {
            return read(JsonTree.read(in, document), document, faults);
        } catch (UnreadableProfileException e) {
            throw e;
        } catch (JsonTreeException e) {
            faults.add(e.line(), "malformed");
            faults.refuse();
            throw e;
        }
    }

    private Profile read(JsonNode root, String document, FaultList faults) {
        NodeReader nodes = new NodeReader(faults);
        requireFormat(root, nodes, faults);
        nodes.allowOnly(root, MEMBERS);
        Optional<JsonNode> named = Optional.ofNullable(nodes.members(root).get("extends"));
        Optional<Profile> base =
                named.flatMap(node -> nodes.text(node).flatMap(name -> bases.find(node, name, faults)));
        boolean compared = base.isPresent();
        Draft draft = base.map(Draft::new).orElseGet(Draft::new);
        ProfileLayer layer = layer(root, document, nodes, faults, base, named.isPresent());
        new RuleSection(book, draft, faults, nodes, compared).read(root);
        new ParameterSection(book, draft, faults, nodes, compared).read(root);
        new WaiverSection(book, draft, faults, nodes, layer).read(root);
        if (named.isEmpty()) {
            requireCompleteness(root, draft, faults);
        }
        faults.refuse();
        draft.layers.add(layer);
        return new Profile(draft);
    }

    /** A document of another format is not looked into. */
    private static void requireFormat(JsonNode root, NodeReader nodes, FaultList faults) {
        Optional<String> format = nodes.required(root, "profile");
        if (!format.filter(FORMAT::equals).isPresent()) {
            format.ifPresent(other -> faults.add(root, "other-format", "found", other, "expected", FORMAT));
            faults.refuse();
        }
    }

    private static ProfileLayer layer(
            JsonNode root,
            String document,
            NodeReader nodes,
            FaultList faults,
            Optional<Profile> base,
            boolean extending) {
        String id = nodes.required(root, "id").orElse("");
        String zh = nodes.required(root, "zh").orElse("");
        String en = nodes.required(root, "en").orElse("");
        Layer layer = layer(root, nodes, faults).orElse(Layer.DEPARTMENT);
        base.map(Profile::layers)
                .map(layers -> layers.get(layers.size() - 1))
                .filter(above -> layer.compareTo(above.layer()) < 0)
                .ifPresent(above -> faults.add(
                        nodes.members(root).getOrDefault("layer", root),
                        "layer-above",
                        "layer",
                        layer.code(),
                        "base",
                        above.id(),
                        "above",
                        above.layer().code()));
        if (base.stream()
                .flatMap(above -> above.layers().stream())
                .anyMatch(above -> above.id().equals(id))) {
            faults.add(nodes.members(root).getOrDefault("id", root), "id-twice", "id", id);
        }
        if (!extending && layer != Layer.NATIONAL) {
            faults.add(root, "extends-nothing", "layer", layer.code());
        }
        return new ProfileLayer(id, layer, new LocalizedText(zh, en), document);
    }

    private static Optional<Layer> layer(JsonNode root, NodeReader nodes, FaultList faults) {
        Optional<String> code = nodes.required(root, "layer");
        Optional<Layer> layer = code.flatMap(Layer::ofCode);
        if (code.isPresent() && layer.isEmpty()) {
            faults.add(nodes.members(root).getOrDefault("layer", root), "no-layer", "found", code.get());
        }
        return layer;
    }

    private void requireCompleteness(JsonNode root, Draft draft, FaultList faults) {
        List<String> rules = new ArrayList<>(book.ids());
        rules.removeAll(draft.severities.keySet());
        if (!rules.isEmpty()) {
            faults.add(root, "rules-left-out", "rules", String.join(", ", rules));
        }
        List<String> parameters = new ArrayList<>(
                book.parameters().stream().map(RuleParameter::name).toList());
        parameters.removeAll(draft.values.keySet());
        if (!parameters.isEmpty()) {
            faults.add(root, "parameters-left-out", "parameters", String.join(", ", parameters));
        }
    }

    /** A severity, or none for off; the outer empty when it is neither, which is noted. */
    static Optional<Optional<Severity>> severity(JsonNode node, NodeReader nodes, FaultList faults) {
        Optional<String> text = nodes.text(node);
        for (Severity severity : Severity.values()) {
            if (text.filter(severity.code()::equals).isPresent()) {
                return Optional.of(Optional.of(severity));
            }
        }
        if (text.filter("off"::equals).isPresent()) {
            return Optional.of(Optional.empty());
        }
        text.ifPresent(found -> faults.add(node, "no-severity", "found", found));
        return Optional.empty();
    }

    static String code(Optional<Severity> severity) {
        return severity.map(Severity::code).orElse("off");
    }
}
