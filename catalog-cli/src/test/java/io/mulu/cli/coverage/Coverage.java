package io.mulu.cli.coverage;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.rule.RuleInfo;
import io.mulu.catalog.standard.Clause;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Modality;
import io.mulu.catalog.standard.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which rules, elements, types and tests carry out which provision; and what is wrong with that. */
final class Coverage {

    private static final String GUIDE = "发改高技〔2017〕1272号";

    /** Where tests run the rules; elsewhere the name of a rule in a text may mean anything. */
    private static final List<String> RUN_RULES = List.of("/io/mulu/catalog/check/", "/io/mulu/catalog/compile/");

    private final List<Clause> clauses;
    private final TestSources sources;
    private final RuleBook book;
    private final MetadataRegistry registry;

    Coverage(List<Clause> clauses, TestSources sources, RuleBook book, MetadataRegistry registry) {
        this.clauses = clauses;
        this.sources = sources;
        this.book = book;
        this.registry = registry;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Provision> provisions() {
        return clauses.stream().flatMap(clause -> clause.provisions().stream()).toList();
    }

    /** The tests that are tagged with a provision. */
    List<TestMethod> tagged(Provision provision) {
        return sources.tests().stream()
                .filter(test -> test.provisions().contains(provision.id()))
                .toList();
    }

    /** The tests that run rules and whose texts name one of those of a provision. */
    List<TestMethod> ofRules(Provision provision) {
        return sources.tests().stream()
                .filter(test -> RUN_RULES.stream().anyMatch(test.source()::contains))
                .filter(test -> provision.rules().stream().anyMatch(test.words()::contains))
                .toList();
    }

    /** The rules that are said to be of a clause and that none of its provisions names. */
    List<String> furtherRules(Clause clause) {
        Set<String> named = clause.provisions().stream()
                .flatMap(provision -> provision.rules().stream())
                .collect(Collectors.toSet());
        return book.rules().stream()
                .filter(rule -> isOf(rule.clause(), clause))
                .map(RuleInfo::id)
                .filter(id -> !named.contains(id))
                .toList();
    }

    /** The elements that are said to be of a clause and that no provision of any clause names. */
    List<String> furtherElements(Clause clause) {
        Set<String> named = provisions().stream()
                .flatMap(provision -> provision.elements().stream())
                .collect(Collectors.toSet());
        return registry.elements().stream()
                .filter(element -> isOf(element.clause(), clause))
                .map(MetadataElement::id)
                .filter(id -> !named.contains(id))
                .toList();
    }

    private static boolean isOf(ClauseRef reference, Clause clause) {
        return reference.standard().equals(GUIDE) && reference.clause().equals(clause.name());
    }

    /** What must be met and is not: by nothing of the library, or by nothing that is tested. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (Provision provision : provisions()) {
            boolean carriedOut = !provision.rules().isEmpty()
                    || !provision.elements().isEmpty()
                    || !provision.types().isEmpty();
            if (provision.beyond() != null) {
                if (carriedOut) {
                    gaps.add(provision.id() + " is said to be beyond programs, and carried out all the same");
                }
            } else if (provision.modality() == Modality.SHALL) {
                if (!carriedOut) {
                    gaps.add(provision.id() + " is carried out by nothing");
                }
                if (tagged(provision).isEmpty() && ofRules(provision).isEmpty()) {
                    gaps.add(provision.id() + " is not tested");
                }
            }
        }
        return gaps;
    }

    /** Names of what there is not. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>(sources.misplaced());
        Set<String> ids = provisions().stream().map(Provision::id).collect(Collectors.toSet());
        for (TestMethod test : sources.tests()) {
            test.provisions().stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> unknown.add(test.source() + " is tagged with unknown provision " + id));
        }
        for (Provision provision : provisions()) {
            String of = " of provision " + provision.id();
            provision.rules().stream()
                    .filter(id -> book.rule(id).isEmpty())
                    .forEach(id -> unknown.add("no rule " + id + of));
            provision.elements().stream()
                    .filter(id -> registry.element(id).isEmpty() && !id.equals("classification"))
                    .forEach(id -> unknown.add("no element " + id + of));
            provision.types().stream()
                    .filter(name -> !isType(name))
                    .forEach(name -> unknown.add("no type " + name + of));
        }
        return unknown;
    }

    private static boolean isType(String name) {
        try {
            Class<?> type = Class.forName(name, false, Coverage.class.getClassLoader());
            return java.lang.reflect.Modifier.isPublic(type.getModifiers());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Rules and elements that stand in no clause of the list. */
    List<String> homeless() {
        Set<String> shown = new TreeSet<>();
        for (Clause clause : clauses) {
            shown.addAll(furtherRules(clause));
            shown.addAll(furtherElements(clause));
            clause.provisions().forEach(provision -> {
                shown.addAll(provision.rules());
                shown.addAll(provision.elements());
            });
        }
        List<String> homeless = new ArrayList<>();
        book.ids().stream().filter(id -> !shown.contains(id)).forEach(homeless::add);
        registry.elements().stream()
                .map(MetadataElement::id)
                .filter(id -> !shown.contains(id))
                .forEach(homeless::add);
        return homeless;
    }
}
