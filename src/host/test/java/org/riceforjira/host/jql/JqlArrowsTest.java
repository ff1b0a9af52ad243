package org.riceforjira.host.jql;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.riceforjira.host.jql",
    importOptions = ImportOption.DoNotIncludeTests.class)
class JqlArrowsTest {
  @ArchTest
  static final ArchRule theLanguageIsPlainJava =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.riceforjira.host.jql", "java..");
}
