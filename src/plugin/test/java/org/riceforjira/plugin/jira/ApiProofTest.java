package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.Evidence;
import org.riceforjira.plugin.JiraMember;

/** Every call of Jira's API is proven to be the same on Jira 10 and 11, or looked for at start. */
class ApiProofTest {
  @Test
  void everyMemberThatIsCalledIsListedAsProvenOrBelongsToAPart() {
    Set<String> known = new TreeSet<>(listed());
    for (ApiPart part : ApiPart.values()) {
      part.members().forEach(member -> known.add(member.toString()));
    }
    assertEquals(Set.of(), calls(owners -> owners.noneMatch(known::contains)));
  }

  @Test
  void nothingIsListedThatIsNotCalled() {
    Set<String> rest = new TreeSet<>(listed());
    calls(
        owners -> {
          owners.forEach(rest::remove);
          return false;
        });
    assertEquals(Set.of(), rest);
  }

  @Test
  void whatIsListedIsProvenByTheEvidenceForItsLine() throws IOException {
    assumeTrue(Evidence.isHere(), Evidence.absence());
    Evidence evidence = Evidence.read();
    assertEquals(
        List.of(),
        JiraMember.listed().stream().filter(listed -> !evidence.proves(listed)).toList());
  }

  /** Both jars call it, and neither looks for it first. */
  @Test
  void whatIsListedIsSeenOnTheNewestLine() {
    assertEquals(
        List.of(), JiraMember.listed().stream().filter(listed -> listed.line() != 11).toList());
  }

  private static Set<String> listed() {
    return JiraMember.listed().stream()
        .map(listed -> listed.member().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The app's calls of the platform's members of which this is true: of the same member of the type
   * that is called and of each that it inherits from.
   */
  private static Set<String> calls(Predicate<Stream<String>> wanted) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.riceforjira.plugin")) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        JavaClass owner = access.getTargetOwner();
        String member = access.getTarget().getName() + descriptor(access);
        if (owner.getPackageName().startsWith("com.atlassian.")
            && wanted.test(owners(owner).map(name -> name + "." + member))) {
          found.add(owner.getName() + "." + member + " by " + type.getSimpleName());
        }
      }
    }
    return found;
  }

  private static Stream<String> owners(JavaClass owner) {
    return Stream.concat(
            Stream.of(owner),
            Stream.concat(
                owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream()))
        .map(JavaClass::getName);
  }

  private static String descriptor(JavaAccess<?> access) {
    if (access.getTarget() instanceof FieldAccessTarget field) {
      return field.getRawType().reflect().descriptorString();
    }
    CodeUnitAccessTarget code = (CodeUnitAccessTarget) access.getTarget();
    return MethodType.methodType(
            code.getRawReturnType().reflect(),
            code.getRawParameterTypes().stream()
                .map(JavaClass::reflect)
                .collect(Collectors.toList()))
        .descriptorString();
  }
}
