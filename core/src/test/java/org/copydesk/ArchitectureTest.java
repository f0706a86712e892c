package org.copydesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages. */
@AnalyzeClasses(packages = "org.copydesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ARROWS_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("org.copydesk")
            .layer("text")
            .definedBy("org.copydesk.text..")
            .layer("format")
            .definedBy("org.copydesk.format..")
            .layer("check")
            .definedBy("org.copydesk.check..")
            .layer("repeats")
            .definedBy("org.copydesk.repeats..")
            .layer("names")
            .definedBy("org.copydesk.names..")
            .layer("claims")
            .definedBy("org.copydesk.claims..")
            .layer("report")
            .definedBy("org.copydesk.report..")
            .layer("baseline")
            .definedBy("org.copydesk.baseline..")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("format")
            .mayOnlyAccessLayers("text")
            .whereLayer("check")
            .mayOnlyAccessLayers("text")
            .whereLayer("repeats")
            .mayOnlyAccessLayers("check", "text")
            .whereLayer("names")
            .mayOnlyAccessLayers("check", "text")
            .whereLayer("claims")
            .mayOnlyAccessLayers("check", "text")
            .whereLayer("report")
            .mayOnlyAccessLayers("check", "text")
            .whereLayer("baseline")
            .mayOnlyAccessLayers("check", "report");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.copydesk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CORE_KNOWS_NOTHING_OF_MAVEN =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule A_CHECK_SHOWS_ITS_CHECK_AND_OPTIONS_ONLY = classes()
            .that()
            .resideInAnyPackage("org.copydesk.repeats", "org.copydesk.names", "org.copydesk.claims")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleNameEndingWith("Check")
            .orShould()
            .haveSimpleNameEndingWith("Options")
            .orShould()
            .haveSimpleName("HouseName");

    @ArchTest
    static final ArchRule NAMES_ARE_NOT_MISSING = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");
}
