package io.mulu.codes.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A classification scheme: a tree of coded names in one edition.
 *
 * <p>Codes are unique, every parent is there, and there is no cycle. Names need not be unique, not even among siblings.
 *
 * <p>Immutable and safe for use by several threads. Holds the whole tree in memory.
 */
public final class ClassificationScheme {

    private final SchemeDescription description;
    private final Map<String, SchemeNode> declared;
    private final Map<String, NamedNode> nodes;
    private final Map<String, List<NamedNode>> children;
    private final Map<String, Map<String, List<NamedNode>>> byAnswer;

    ClassificationScheme(SchemeDescription description, Map<String, SchemeNode> declared) {
        this.description = description;
        this.declared = declared;
        SchemeTree tree = new SchemeTree(declared);
        this.nodes = tree.nodes();
        this.children = tree.children();
        this.byAnswer = SchemeTree.byAnswer(children);
    }

    /**
     * Begins a scheme with no nodes.
     *
     * @param id the identifier of the scheme
     * @return a builder
     */
    public static ClassificationSchemeBuilder builder(String id) {
        return new ClassificationSchemeBuilder(id);
    }

    /**
     * Begins a scheme with all that this one has.
     *
     * @return a builder
     */
    public ClassificationSchemeBuilder toBuilder() {
        ClassificationSchemeBuilder builder =
                new ClassificationSchemeBuilder(description.id()).describedAs(description);
        declared.values().forEach(builder::add);
        return builder;
    }

    /**
     * This scheme with the nodes of another besides. Keeps the description of this one.
     *
     * @param other the other scheme; where both have a code, its name there must be the name or an alias here
     * @return the joint scheme
     * @throws IllegalArgumentException if both name a code differently
     */
    public ClassificationScheme extendedWith(ClassificationScheme other) {
        ClassificationSchemeBuilder builder = toBuilder();
        other.declared.values().stream().filter(node -> !agrees(node)).forEach(builder::add);
        return builder.build();
    }

    private boolean agrees(SchemeNode node) {
        NamedNode own = nodes.get(node.code());
        return own != null
                && own.keys().contains(NameKey.of(node.name()))
                && Objects.equals(own.node().parent(), node.parent());
    }

    /**
     * This scheme with further nodes, for example a department's own 细目 under its 目.
     *
     * @param additions the nodes, in any order; their depth is worked out anew
     * @return the extended scheme
     * @throws IllegalArgumentException if a code is there already, a parent is missing, or nodes form a cycle
     */
    public ClassificationScheme extendedWith(Collection<ClassificationNode> additions) {
        ClassificationSchemeBuilder builder = toBuilder();
        additions.forEach(node -> builder.add(node.code(), node.name(), node.parent()));
        return builder.build();
    }

    /**
     * The identifier of the scheme.
     *
     * @return for example {@code national-2017-10}
     */
    public String id() {
        return description.id();
    }

    /**
     * The Chinese title.
     *
     * @return the title; empty when none was given
     */
    public String titleZh() {
        return description.titleZh();
    }

    /**
     * The English title.
     *
     * @return the title; empty when none was given
     */
    public String titleEn() {
        return description.titleEn();
    }

    /**
     * The edition of the facts.
     *
     * @return for example {@code 2017-10}; empty when none was given
     */
    public String edition() {
        return description.edition();
    }

    /**
     * Where the facts are from.
     *
     * @return a sentence for people; empty when none was given
     */
    public String source() {
        return description.source();
    }

    /**
     * The node with a code.
     *
     * @param code the whole code
     * @return the node, or empty when the scheme has none
     */
    public Optional<ClassificationNode> node(String code) {
        return Optional.ofNullable(nodes.get(code)).map(NamedNode::node);
    }

    /**
     * The deepest node whose code a code begins with. Nodes need not be named for every level that a code has.
     *
     * @param code any code
     * @return the node, or empty when not even the first digit is known
     */
    public Optional<ClassificationNode> nearestAncestorOrSelf(String code) {
        for (int end = code.length(); end > 0; end--) {
            NamedNode named = nodes.get(code.substring(0, end));
            if (named != null) {
                return Optional.of(named.node());
            }
        }
        return Optional.empty();
    }

    /**
     * The nodes at the top.
     *
     * @return nodes without parent, in the order of their codes
     */
    public List<ClassificationNode> roots() {
        return below(null);
    }

    /**
     * The nodes right below one.
     *
     * @param code the whole code of the parent
     * @return nodes in the order of their codes; empty for a leaf and for a code that is not there
     */
    public List<ClassificationNode> children(String code) {
        return below(Objects.requireNonNull(code, "code"));
    }

    private List<ClassificationNode> below(@Nullable String code) {
        return namedBelow(code).stream().map(NamedNode::node).toList();
    }

    private List<NamedNode> namedBelow(@Nullable String code) {
        return children.getOrDefault(code == null ? SchemeTree.TOP : code, List.of());
    }

    /**
     * All nodes.
     *
     * @return nodes in the order of their codes
     */
    public List<ClassificationNode> nodes() {
        return nodes.values().stream().map(NamedNode::node).toList();
    }

    /**
     * The names on the way to a node.
     *
     * @param code the whole code
     * @return names from 类 down to the node itself; empty when the code is not there
     */
    public List<String> path(String code) {
        LinkedList<String> names = new LinkedList<>();
        for (NamedNode at = nodes.get(code); at != null; at = parent(at)) {
            names.addFirst(at.node().name());
        }
        return List.copyOf(names);
    }

    private @Nullable NamedNode parent(NamedNode named) {
        String parent = named.node().parent();
        return parent == null ? null : nodes.get(parent);
    }

    /**
     * Other ways in which the name of a node is written.
     *
     * @param code the whole code
     * @return the aliases in the order given; empty when there are none or the code is not there
     */
    public List<String> aliases(String code) {
        SchemeNode node = declared.get(code);
        return node == null ? List.of() : node.aliases();
    }

    /**
     * A remark on a node, for example how sure its code is.
     *
     * @param code the whole code
     * @return the remark, or empty
     */
    public Optional<String> note(String code) {
        return Optional.ofNullable(declared.get(code)).map(SchemeNode::note).filter(note -> !note.isEmpty());
    }

    /**
     * Looks for the node that a list of names means, from 类 down.
     *
     * <p>Names are compared without white space, with full-width and half-width forms equal. Aliases count as names, and
     * so does a code: that of the node, or only the part of it that its parent's code lacks. Blank names at the end are
     * left out of account.
     *
     * @param names names from the top, for example 部门信息资源目录, 国务院, 工业和信息化部
     * @return the node, or how far the names led
     */
    public Lookup find(List<String> names) {
        int count = names.size();
        while (count > 0 && names.get(count - 1).isBlank()) {
            count--;
        }
        List<NamedNode> reached = List.of();
        for (int i = 0; i < count; i++) {
            List<NamedNode> fitting = answering(reached, i == 0, NameKey.of(names.get(i)));
            if (fitting.isEmpty()) {
                List<NamedNode> candidates = i == 0 ? namedBelow(null) : allBelow(reached);
                return new Lookup.Unresolved(i, first(reached), Nearest.of(names.get(i), candidates));
            }
            reached = fitting;
        }
        return result(reached);
    }

    private List<NamedNode> answering(List<NamedNode> parents, boolean top, String key) {
        if (top || parents.size() == 1) {
            return answering(top ? SchemeTree.TOP : parents.get(0).node().code(), key);
        }
        List<NamedNode> all = new ArrayList<>();
        parents.forEach(parent -> all.addAll(answering(parent.node().code(), key)));
        return all;
    }

    private List<NamedNode> answering(String parent, String key) {
        return byAnswer.getOrDefault(parent, Map.of()).getOrDefault(key, List.of());
    }

    private static Lookup result(List<NamedNode> reached) {
        if (reached.isEmpty()) {
            return new Lookup.Unresolved(0, null, List.of());
        }
        return reached.size() == 1
                ? new Lookup.Found(reached.get(0).node())
                : new Lookup.Ambiguous(reached.stream().map(NamedNode::node).toList());
    }

    private static @Nullable ClassificationNode first(List<NamedNode> reached) {
        return reached.isEmpty() ? null : reached.get(0).node();
    }

    private List<NamedNode> allBelow(List<NamedNode> parents) {
        if (parents.size() == 1) {
            return namedBelow(parents.get(0).node().code());
        }
        List<NamedNode> all = new ArrayList<>();
        parents.forEach(parent -> all.addAll(namedBelow(parent.node().code())));
        return all;
    }
}
