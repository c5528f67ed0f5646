package io.mulu.codes;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Rules that hold for all of the module. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.mulu");

    @Test
    void packagesFormNoCycles() {
        slices().matching("io.mulu.codes.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyCheckDigitsKnowCommonsValidator() {
        noClasses()
                .that(not(resideInAPackage("io.mulu.codes.checkdigit")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.commons.validator.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheLedgerKnowsDatabases() {
        noClasses()
                .that(not(resideInAPackage("io.mulu.codes.ledger")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."))
                .check(CLASSES);
    }

    @Test
    void nothingIsAmbient() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .accessField(System.class, "out")
                .check(CLASSES);
    }

    @Test
    void publicClassesAreFinalUnlessSealedOrMeantToBeImplemented() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }
}
