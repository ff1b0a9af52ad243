package org.riceforjira.host;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.riceforjira.host",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theHostKnowsTheAppOnlyThroughItsJar =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.riceforjira.core..", "org.riceforjira.plugin..");

  @ArchTest
  static final ArchRule theStoreKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("..host.data..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..host.jira..", "..host.plugins..", "..host.rest..", "..host.pages..");

  @ArchTest
  static final ArchRule thePluginSystemKnowsJiraOnlyByItsApi =
      noClasses()
          .that()
          .resideInAPackage("..host.plugins..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..host.data..", "..host.jira..", "..host.jql..");

  @ArchTest
  static final ArchRule theInMemoryJiraKnowsNeitherPagesNorRest =
      noClasses()
          .that()
          .resideInAPackage("..host.jira..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..host.plugins..", "..host.rest..", "..host.pages..");

  @ArchTest
  static final ArchRule capabilitiesFormNoCycle =
      slices().matching("org.riceforjira.host.(*)..").should().beFreeOfCycles();
}
