package org.riceforjira.plugin;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.plugin.http.Json;
import org.riceforjira.plugin.http.Pages;
import org.riceforjira.plugin.issue.IssuePanelContext;
import org.riceforjira.plugin.jira.ProjectStore;
import org.springframework.stereotype.Component;

@AnalyzeClasses(
    packages = "org.riceforjira.plugin",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaConstructor> HAVE_MANY_PARAMETERS =
      DescribedPredicate.describe(
          "have more than 5 parameters",
          constructor -> constructor.getRawParameterTypes().size() > 5);

  private static final DescribedPredicate<JavaClass> MAP_EVERY_THROWABLE =
      DescribedPredicate.describe(
          "map every Throwable, as Jira's REST platform does",
          type ->
              type.getInterfaces().stream()
                  .map(JavaType::getName)
                  .anyMatch((ExceptionMapper.class.getName() + "<java.lang.Throwable>")::equals));

  @ArchTest
  static final ArchRule ourAnswerToAFailureNeverDependsOnChance =
      noClasses().should(ArchCondition.from(MAP_EVERY_THROWABLE));

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.riceforjira.plugin.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule capabilitiesKnowOnlyWhatTheyShare =
      slices()
          .matching("org.riceforjira.plugin.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              alwaysTrue(),
              resideInAnyPackage(
                  "..plugin.http..",
                  "..plugin.jira..",
                  "..plugin.dates..",
                  "..plugin.factors..",
                  "..plugin.ranking.."))
          // Reports are about roadmaps; packagesHaveNoCycles keeps it one-way.
          .ignoreDependency(
              resideInAnyPackage("..plugin.report.."), resideInAnyPackage("..plugin.roadmap.."));

  /** A store that is not among them would keep what it has when a project is deleted. */
  @ArchTest
  static void everyStoreOfProjectsForgetsThem(JavaClasses types) {
    assertEquals(
        Set.of("StoredSettings", "BegunProjects", "ScoreCounts", "Holds", "DeletedProjects"),
        types.stream()
            .filter(type -> type.isAssignableTo(ProjectStore.class) && !type.isInterface())
            .filter(type -> type.isAnnotatedWith(Component.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet()));
  }

  @ArchTest
  static final ArchRule theJiraSideKnowsNothingOfHttp =
      noClasses()
          .that()
          .resideInAPackage("..plugin.jira..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..plugin.http..");

  @ArchTest
  static final ArchRule onlyTheJiraSideCallsJira =
      noClasses()
          .that()
          .resideOutsideOfPackage("..plugin.jira..")
          .and()
          .doNotBelongToAnyOf(IssuePanelContext.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.atlassian.jira..");

  @ArchTest
  static final ArchRule thePanelIsHandedAnIssueAndNothingElseOfJira =
      classes()
          .that()
          .belongToAnyOf(IssuePanelContext.class)
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackage("com.atlassian.jira..").or(type(Issue.class)));

  @ArchTest
  static final ArchRule statelessLookUpsHaveOnePlace =
      noClasses()
          .that()
          .doNotHaveSimpleName("UnexportedServices")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ComponentAccessor.class);

  @ArchTest
  static final ArchRule fewClassesDifferBetweenTheTwoJars =
      noClasses()
          .that()
          .areNotAnnotatedWith(Path.class)
          .and()
          .areNotAssignableTo(ExceptionMapper.class)
          .and()
          .areNotAssignableTo(HttpServlet.class)
          .and()
          .doNotBelongToAnyOf(Json.class, Pages.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta..");

  @ArchTest
  static final ArchRule nothingIsNamedAfterNothing =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto)");

  @ArchTest
  static final ArchRule constructorsHaveAtMostFiveParameters =
      constructors()
          .that(HAVE_MANY_PARAMETERS)
          .should()
          .beDeclaredInClassesThat()
          .areAssignableTo(Record.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      noFields()
          .should()
          .beAnnotatedWith(Inject.class)
          .orShould()
          .beAnnotatedWith(ComponentImport.class)
          .orShould()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .orShould()
          .beAnnotatedWith("jakarta.annotation.Resource");

  @ArchTest static final ArchRule errorsGoToTheLog = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule noTraceIsPrinted =
      noClasses().should().callMethod(Throwable.class, "printStackTrace");
}
