package org.riceforjira.connect;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.riceforjira.connect",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.riceforjira.connect";

  @ArchTest
  static final ArchRule onlyWhatIsPackedIsUsed =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.riceforjira.connect..",
              "org.riceforjira.core..",
              "java..",
              "javax.net.ssl..",
              "com.google.gson..",
              "picocli..",
              "dev.failsafe..",
              "org.apache.commons.csv..");

  @ArchTest
  static final ArchRule onlyTheCommandsKnowPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule nobodyKnowsTheCommands =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT);

  @ArchTest static final ArchRule outputKnowsNothingElseOfTheModule = knowsOnly("output");

  @ArchTest static final ArchRule requestsKnowNothingElseOfTheModule = knowsOnly("http");

  @ArchTest
  static final ArchRule configurationKnowsRequestsAndOutput = knowsOnly("config", "http", "output");

  @ArchTest static final ArchRule aJiraIsKnownByItsRequests = knowsOnly("jira", "http");

  @ArchTest static final ArchRule cloudIsAJira = knowsOnly("cloud", "jira", "http");

  @ArchTest static final ArchRule dataCenterIsAJira = knowsOnly("datacenter", "jira", "http");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.riceforjira.connect.(*)..").should().beFreeOfCycles();

  /** A package of the module, and those of the module that it may use beside itself. */
  private static ArchRule knowsOnly(String name, String... others) {
    String[] known = new String[others.length + 1];
    known[0] = ROOT + "." + name + "..";
    for (int i = 0; i < others.length; i++) {
      known[i + 1] = ROOT + "." + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(known[0])
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(known)))
        .allowEmptyShould(true);
  }
}
