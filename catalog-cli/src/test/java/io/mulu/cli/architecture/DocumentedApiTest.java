package io.mulu.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every public type, method and record component is documented. The compiler's own lint cannot tell a record's compact
 * constructor, which needs no comment, from a method that does.
 */
class DocumentedApiTest {

    private static final int FEWEST_TYPES = 80;

    @Test
    void everyPublicTypeMethodAndComponentIsDocumented() throws IOException {
        Path project = Path.of(System.getProperty("mulu.project"));
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(project)) {
            for (Path module : modules.filter(p -> p.getFileName().toString().startsWith("catalog-"))
                    .toList()) {
                sources.addAll(sources(module.resolve("src/main/java")));
            }
        }
        Checked checked = check(sources);

        assertThat(checked.publicTypes).isGreaterThan(FEWEST_TYPES);
        assertThat(checked.undocumented).isEmpty();
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Checked check(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Checked checked = new Checked();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                checked.unit(unit, docs);
            }
        }
        return checked;
    }

    /** Walks the public types of a source file. */
    private static final class Checked {

        private final Set<String> undocumented = new TreeSet<>();
        private int publicTypes;

        private void unit(CompilationUnitTree unit, DocTrees docs) {
            TreePath root = new TreePath(unit);
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree tree && isPublic(tree.getModifiers())) {
                    type(new TreePath(root, tree), tree, docs, unit.getPackageName() + ".");
                }
            }
        }

        private void type(TreePath path, ClassTree type, DocTrees docs, String prefix) {
            publicTypes++;
            String name = prefix + type.getSimpleName();
            DocCommentTree comment = docs.getDocCommentTree(path);
            if (comment == null) {
                undocumented.add(name);
            }
            boolean open = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
            for (Tree member : type.getMembers()) {
                member(new TreePath(path, member), member, docs, name, open);
            }
            if (type.getKind() == Tree.Kind.RECORD && comment != null) {
                components(type, comment, name);
            }
        }

        private void member(TreePath path, Tree member, DocTrees docs, String owner, boolean open) {
            if (member instanceof ClassTree nested && (open || isPublic(nested.getModifiers()))) {
                type(path, nested, docs, owner + ".");
            }
            if (member instanceof MethodTree method
                    && (open || isPublic(method.getModifiers()))
                    && !isOverride(method)
                    && !isConstructorOfRecord(path, method)
                    && docs.getDocCommentTree(path) == null) {
                undocumented.add(owner + "#" + method.getName());
            }
        }

        private void components(ClassTree record, DocCommentTree comment, String name) {
            Set<String> documented = comment.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(tag -> ((ParamTree) tag).getName().toString())
                    .collect(Collectors.toSet());
            for (Tree member : record.getMembers()) {
                if (member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC)
                        && !documented.contains(field.getName().toString())) {
                    undocumented.add(name + " component " + field.getName());
                }
            }
        }

        private static boolean isConstructorOfRecord(TreePath path, MethodTree method) {
            return method.getName().contentEquals("<init>")
                    && path.getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        private static boolean isOverride(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }
    }
}
