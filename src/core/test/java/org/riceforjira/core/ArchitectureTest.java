package org.riceforjira.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.riceforjira.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule theCoreDependsOnPlainJavaAndItself =
      classes()
          .that()
          .resideOutsideOfPackage("..core.settings..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.riceforjira.core..", "java..");

  @ArchTest
  static final ArchRule settingsMayUseGsonToo =
      classes()
          .that()
          .resideInAPackage("..core.settings..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.riceforjira.core..", "java..", "com.google.gson..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.riceforjira.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule scoringKnowsNothingElseOfTheCore =
      noClasses()
          .that()
          .resideInAPackage("..core.score..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..core.rank..", "..core.plan..", "..core.sync..", "..core.settings..");

  @ArchTest
  static final ArchRule planningKnowsScoresOnly =
      noClasses()
          .that()
          .resideInAPackage("..core.plan..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..core.rank..", "..core.sync..", "..core.settings..");

  @ArchTest
  static final ArchRule planningHasNoCycles =
      slices().matching("org.riceforjira.core.plan.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule syncWorksWithoutStoredSettings =
      noClasses()
          .that()
          .resideInAPackage("..core.sync..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..core.settings..");
}
