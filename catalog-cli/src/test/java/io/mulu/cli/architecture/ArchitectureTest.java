package io.mulu.cli.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape that the build guards, each rule with its reason. */
class ArchitectureTest {

    private static final int FEWEST_CLASSES = 150;

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.mulu");

    @Test
    void allModulesAreSeen() {
        Set<String> roots = ALL.stream()
                .map(c -> c.getPackageName().split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(roots).containsExactly("catalog", "cli", "codes", "rdf", "report", "tables");
        assertThat(ALL.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("io.mulu.(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle costs nothing to avoid today and cannot be untied in the third year")
                .check(ALL);
    }

    @Test
    void modulesDependOnlyDownwards() {
        noClasses()
                .that(resideInAPackage("io.mulu.codes.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.mulu.catalog..", "io.mulu.rdf..", "io.mulu.tables..", "io.mulu.report..", "io.mulu.cli.."))
                .because("codes lies below everything else")
                .check(ALL);
        noClasses()
                .that(resideInAPackage("io.mulu.catalog.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("io.mulu.rdf..", "io.mulu.tables..", "io.mulu.report..", "io.mulu.cli.."))
                .because("the core knows no format but JSON")
                .check(ALL);
        Map<String, String[]> siblings = Map.of(
                "rdf", new String[] {"io.mulu.tables..", "io.mulu.report..", "io.mulu.cli.."},
                "tables", new String[] {"io.mulu.rdf..", "io.mulu.report..", "io.mulu.cli.."},
                "report", new String[] {"io.mulu.rdf..", "io.mulu.tables..", "io.mulu.cli.."});
        siblings.forEach((module, others) -> noClasses()
                .that(resideInAPackage("io.mulu." + module + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .because("whoever needs one of them must not inherit the others")
                .check(ALL));
    }

    @Test
    void eachLibraryIsFencedIn() {
        fence("tools.jackson..", "io.mulu.catalog.json..", "the JSON library can then be changed in one place");
        fence("org.apache.jena..", "io.mulu.rdf.jena..", "a command that needs no RDF must load no Jena class");
        fence("org.dhatim..", "io.mulu.tables..", "the spreadsheet library can then be changed in one place");
        fence("de.siegmar..", "io.mulu.tables..", "the CSV library can then be changed in one place");
        fence("org.apache.commons.validator..", "io.mulu.codes..", "check digits are arithmetic of the codes module");
        fence("picocli..", "io.mulu.cli.command..", "only the commands know how arguments are taken apart");
        fence("org.sqlite..", "io.mulu.cli.input..", "the host brings the database driver");
        fence("org.postgresql..", "io.mulu.cli.input..", "the host brings the database driver");
    }

    private static void fence(String library, String where, String reason) {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(where)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .because(reason)
                .check(ALL);
    }

    @Test
    void onlyTheRoutinesOfCommonsValidatorAreUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(nameMatching("org\\.apache\\.commons\\.validator\\.(?!routines\\.).*")
                        .forSubtype())
                .because("its other packages need libraries that are left out")
                .check(ALL);
    }

    @Test
    void noForeignTypeShowsInAPublicSignature() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(new ArchCondition<JavaMethod>("show only types of the JDK and our own") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .filter(type -> !type.isPrimitive())
                                .filter(type -> !type.getName().startsWith("java"))
                                .filter(type -> !type.getName().startsWith("io.mulu."))
                                .filter(type -> !isJenaWhereItsNameSaysSo(method, type))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getName())));
                    }
                })
                .because("a host must not inherit the libraries we happen to use")
                .check(ALL);
    }

    /** Hosts that live in Jena are served by one package, and know from its name what they get into. */
    private static boolean isJenaWhereItsNameSaysSo(JavaMethod method, JavaClass type) {
        return method.getOwner().getPackageName().equals("io.mulu.rdf.jena")
                && type.getName().startsWith("org.apache.jena.");
    }

    @Test
    void nothingIsAmbient() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("io.mulu.cli.main..")))
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv")
                .because("clock, locale and charset are passed in, so that output is the same everywhere")
                .check(ALL);
    }

    @Test
    void librariesDoNotPrint() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("io.mulu.cli.main..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what a program prints is the program's decision")
                .check(ALL);
    }

    @Test
    void onlyTheLedgerLogs() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("io.mulu.codes.ledger..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.logging.."))
                .orShould()
                .dependOnClassesThat(nameMatching("java\\.lang\\.System\\$Logger.*"))
                .because(
                        "what an audience may not see must not be said in a log either, and the ledger knows no entries")
                .check(ALL);
    }

    @Test
    void onlyPublishingAndTheLedgerKnowTheNetwork() {
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage("io.mulu.rdf.publish..", "io.mulu.cli.input.."))
                        .and(DescribedPredicate.not(nameMatching("io\\.mulu\\.cli\\.command\\.PublishTarget"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi.."))
                .orShould()
                .dependOnClassesThat(
                        nameMatching(
                                "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection|InetAddress)"))
                .orShould()
                .dependOnClassesThat(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram)Channel"))
                .because("no default way through the program opens a socket")
                .check(ALL);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager)")
                .because("such names say nothing")
                .check(ALL);
    }

    @Test
    void publicClassesAreNotMeantToBeExtendedByAccident() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .haveModifier(JavaModifier.ABSTRACT)
                .because("what may be extended is a decision")
                .check(ALL);
    }

    @Test
    void everyPackageIsNullMarkedAndDescribed() {
        Map<String, Boolean> marked = new TreeMap<>();
        ALL.forEach(type -> marked.merge(
                type.getPackageName(),
                type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"),
                Boolean::logicalOr));

        assertThat(marked).allSatisfy((name, is) -> assertThat(is).as(name).isTrue());
    }

    @Test
    void rootPackagesAreEmpty() {
        classes()
                .should()
                .resideInAnyPackage(
                        "io.mulu.codes.*..",
                        "io.mulu.catalog.*..",
                        "io.mulu.rdf..",
                        "io.mulu.tables..",
                        "io.mulu.report..",
                        "io.mulu.cli.*..")
                .because("a root package soon holds the facade and the shared types, and ties the knot")
                .check(ALL);
    }
}
