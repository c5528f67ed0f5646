package io.mulu.agreement;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.rdf.dcat.RdfOptions;
import io.mulu.rdf.shapes.RegistryShapes;
import io.mulu.rdf.shapes.ShapeFile;
import java.net.URI;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.topbraid.jenax.util.ARQFactory;
import org.topbraid.shacl.arq.SHACLFunctions;
import org.topbraid.shacl.engine.ShapesGraph;
import org.topbraid.shacl.engine.ShapesGraphFactory;
import org.topbraid.shacl.util.SHACLUtil;
import org.topbraid.shacl.validation.ValidationEngine;
import org.topbraid.shacl.validation.ValidationEngineConfiguration;
import org.topbraid.shacl.validation.ValidationEngineFactory;
import org.topbraid.shacl.validation.ValidationUtil;
import org.topbraid.shacl.vocabulary.SH;

/** The three files of shapes that the registry derives, each with Jena and with TopBraid as referees. */
final class ShapesJudge {

    private final Referees extended;
    private final Referees guide;

    ShapesJudge(RdfOptions options) {
        this.extended = new Referees(options);
        this.guide = new Referees(options.withRegistry(MetadataRegistry.guide2017()));
    }

    /** A result of a validation, in what both referees must say alike. */
    record Result(ShapeFile file, Level level, String component, String focus, String message)
            implements Comparable<Result> {

        static Result of(ShapeFile file, String severity, String component, Node focus, Collection<Node> messages) {
            String message = messages.stream()
                    .filter(node -> node.getLiteralLanguage().equals("zh"))
                    .map(Node::getLiteralLexicalForm)
                    .findFirst()
                    .orElse("");
            String name = component.substring(component.indexOf('#') + 1).replace("ConstraintComponent", "");
            Level level = severity.endsWith("#Violation") ? Level.REFUSES : Level.REMARKS;
            return new Result(file, level, name, focus.toString(), message);
        }

        String reason() {
            return file.code() + " " + component.substring(0, 1).toLowerCase(Locale.ROOT) + component.substring(1);
        }

        @Override
        public int compareTo(Result other) {
            return toString().compareTo(other.toString());
        }
    }

    /** What each referee says of a graph. */
    record Report(SortedSet<Result> jena, SortedSet<Result> topBraid) {}

    /** Against the registry with the extensions. */
    Report judge(Graph data) {
        return extended.judge(data);
    }

    /** Against the guide's own registry. */
    Report guide(Graph data) {
        return guide.judge(data);
    }

    /** Jena hands out only one of several messages, so that they are taken from the shape. */
    private static List<Node> messages(Graph shapes, Node shape) {
        return shapes.find(shape, SH.message.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    /** What was found at an element: of the resource, or of its first item. */
    static Verdict at(Place place, Collection<Result> results) {
        List<String> names = Clean.REGISTRY.elements().stream()
                .filter(element -> (place.element().id() + ".").startsWith(element.id() + "."))
                .map(MetadataElement::names)
                .map(text -> "“" + text.zh() + "”")
                .toList();
        return Verdict.of(reasons(results.stream()
                .filter(result -> result.focus().contains("#item-") == place.ofItem())
                .filter(result -> names.stream().anyMatch(result.message()::contains))
                .toList()));
    }

    static List<Verdict.Reason> reasons(Collection<Result> results) {
        return results.stream()
                .map(result -> new Verdict.Reason(result.level(), result.reason()))
                .toList();
    }

    /** Both engines with the shapes of one registry. */
    private static final class Referees {

        private final Map<ShapeFile, Shapes> jena = new EnumMap<>(ShapeFile.class);
        private final Map<ShapeFile, TopBraid> topBraid = new EnumMap<>(ShapeFile.class);

        Referees(RdfOptions options) {
            for (ShapeFile file : ShapeFile.values()) {
                Graph graph = BrokenGraph.read(RegistryShapes.turtle(file, options));
                jena.put(file, Shapes.parse(graph));
                topBraid.put(file, new TopBraid(graph));
            }
        }

        Report judge(Graph data) {
            SortedSet<Result> one = new TreeSet<>();
            SortedSet<Result> other = new TreeSet<>();
            jena.forEach((file, shapes) -> {
                for (ReportEntry entry :
                        ShaclValidator.get().validate(shapes, data).getEntries()) {
                    one.add(Result.of(
                            file,
                            entry.severity().level().getURI(),
                            entry.sourceConstraintComponent().getURI(),
                            entry.focusNode(),
                            messages(shapes.getGraph(), entry.source())));
                }
            });
            topBraid.forEach((file, engine) -> engine.judge(file, data, other));
            return new Report(one, other);
        }
    }

    /** TopBraid's engine with the shapes of one file. */
    private static final class TopBraid {

        private final Model shapes;
        private final ShapesGraph compiled;
        private final URI name = SHACLUtil.createRandomShapesGraphURI();

        TopBraid(Graph graph) {
            this.shapes = ValidationUtil.ensureToshTriplesExist(ModelFactory.createModelForGraph(graph));
            SHACLFunctions.registerFunctions(shapes);
            this.compiled = ShapesGraphFactory.get().createShapesGraph(shapes);
        }

        void judge(ShapeFile file, Graph data, SortedSet<Result> results) {
            Dataset dataset = ARQFactory.get().getDataset(ModelFactory.createModelForGraph(data));
            dataset.addNamedModel(name.toString(), shapes);
            ValidationEngine engine = ValidationEngineFactory.get().create(dataset, name, compiled, null);
            engine.setConfiguration(new ValidationEngineConfiguration().setValidateShapes(false));
            try {
                engine.applyEntailments();
                Resource report = engine.validateAll();
                report.listProperties(SH.result)
                        .forEach(statement -> results.add(result(file, statement.getResource())));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        private static Result result(ShapeFile file, Resource result) {
            List<Node> messages = result.listProperties(SH.resultMessage)
                    .mapWith(statement -> statement.getObject().asNode())
                    .toList();
            return Result.of(
                    file,
                    result.getPropertyResourceValue(SH.resultSeverity).getURI(),
                    result.getPropertyResourceValue(SH.sourceConstraintComponent)
                            .getURI(),
                    result.getPropertyResourceValue(SH.focusNode).asNode(),
                    messages);
        }
    }
}
