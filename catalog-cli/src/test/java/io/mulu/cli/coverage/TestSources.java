package io.mulu.cli.coverage;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The tests of all modules, read from their sources by the compiler's own parser, so that comments and look-alikes do not
 * count. A test says what it is of by {@code @Tag("guide:PROVISION")} on itself or its class, or by naming rules in its
 * texts.
 */
final class TestSources {

    private static final String TAG = "guide:";
    private static final Pattern RULE = Pattern.compile("[a-z]+(?:-[a-z]+)+");
    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property");

    private final List<TestMethod> tests = new ArrayList<>();
    private final List<String> misplaced = new ArrayList<>();

    private TestSources() {}

    static TestSources of(Path project) throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(project)) {
            for (Path module : modules.sorted().toList()) {
                Path folder = module.resolve("src/test/java");
                if (Files.isDirectory(folder)) {
                    sources(project, folder, files);
                }
            }
        }
        return parse(files);
    }

    private static void sources(Path project, Path folder, List<JavaFileObject> files) throws IOException {
        try (Stream<Path> sources = Files.walk(folder)) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String path = project.relativize(source).toString().replace('\\', '/');
                files.add(new Source(path, Files.readString(source)));
            }
        }
    }

    /** The tests in one source text. */
    static TestSources of(String path, String text) throws IOException {
        return parse(List.of(new Source(path, text)));
    }

    private static TestSources parse(List<JavaFileObject> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        TestSources all = new TestSources();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, manager, diagnostic -> {}, List.of("-proc:none"), null, files);
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().getName();
                unit.getTypeDecls().forEach(type -> all.type(path, type, Set.of(), true));
            }
        }
        return all;
    }

    /** All tests that are run, by file and place. */
    List<TestMethod> tests() {
        return tests;
    }

    /** Tags that stand where no test is run. */
    List<String> misplaced() {
        return misplaced;
    }

    private void type(String path, Tree tree, Set<String> above, boolean aboveRuns) {
        if (!(tree instanceof ClassTree type)) {
            return;
        }
        String name = type.getSimpleName().toString();
        Set<String> own = tags(type.getModifiers());
        boolean runs = aboveRuns && !isDisabled(type.getModifiers());
        Set<String> all = new TreeSet<>(above);
        all.addAll(own);
        Set<String> constants = new TreeSet<>();
        type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .forEach(member -> constants.addAll(words(member)));
        int before = tests.size();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                method(path, name, method, all, constants, runs);
            } else {
                type(path, member, all, runs);
            }
        }
        if (!own.isEmpty() && tests.size() == before) {
            misplaced.add(path + " " + name + ": no test in it is run, though it is tagged " + own);
        }
    }

    private void method(
            String path, String type, MethodTree method, Set<String> above, Set<String> constants, boolean runs) {
        ModifiersTree modifiers = method.getModifiers();
        Set<String> own = tags(modifiers);
        String name = method.getName().toString();
        boolean test = modifiers.getAnnotations().stream().anyMatch(one -> TESTS.contains(simpleName(one)));
        if (test && runs && !isDisabled(modifiers)) {
            Set<String> all = new TreeSet<>(above);
            all.addAll(own);
            Set<String> words = words(method);
            words.addAll(constants);
            tests.add(new TestMethod(path, type, name, all, words));
        } else if (!own.isEmpty()) {
            misplaced.add(path + " " + type + "." + name + ": no test that is run, though it is tagged " + own);
        }
    }

    private static boolean isDisabled(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream().map(TestSources::simpleName).anyMatch("Disabled"::equals);
    }

    private static String simpleName(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Set<String> tags(ModifiersTree modifiers) {
        Set<String> tags = new TreeSet<>();
        modifiers.getAnnotations().stream()
                .filter(annotation -> simpleName(annotation).equals("Tag"))
                .flatMap(annotation -> annotation.getArguments().stream())
                .map(TestSources::text)
                .filter(text -> text.startsWith(TAG))
                .forEach(text -> tags.add(text.substring(TAG.length())));
        return tags;
    }

    private static String text(ExpressionTree argument) {
        ExpressionTree value = argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
        return value instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : "";
    }

    private static Set<String> words(Tree tree) {
        Set<String> words = new TreeSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    Matcher matcher = RULE.matcher(text);
                    while (matcher.find()) {
                        words.add(matcher.group());
                    }
                }
                return null;
            }
        }.scan(tree, null);
        return words;
    }

    /** A source text under the name of its path. */
    private static final class Source extends SimpleJavaFileObject {

        private final String path;
        private final String text;

        private Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public String getName() {
            return path;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
