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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every call of Jira's API is proven to be the same on Jira 10 and 11, or looked for at start. */
class ApiProofTest {
  /** Beside the repository; seen from this module. */
  private static final Path PROOF = Path.of("../../../shared/jira-api/proof.tsv");

  /** What 10 and 11 have and 9.1 lacks; each entry rests on code that was built against them. */
  private static final Path LATER = PROOF.resolveSibling("later.txt");

  @Test
  void everyMemberThatIsCalledIsProvenOrBelongsToAPart() throws IOException {
    assumeTrue(Files.exists(PROOF), "The table of proofs is not here: " + PROOF);
    Set<String> known = new TreeSet<>();
    try (Stream<String> rows = Files.lines(PROOF)) {
      rows.map(row -> row.split("\t"))
          .filter(row -> row.length > 3 && row[3].startsWith("SAFE"))
          .forEach(row -> known.add(row[0].replace('/', '.') + "." + row[1] + row[2]));
    }
    known.addAll(later());
    for (ApiPart part : ApiPart.values()) {
      part.members().forEach(member -> known.add(member.toString()));
    }
    assertEquals(Set.of(), unknown(known));
  }

  private static Set<String> later() throws IOException {
    Set<String> known = new TreeSet<>();
    String owner = "";
    for (String line : Files.readAllLines(LATER)) {
      String[] words = line.strip().split(" ");
      if (line.startsWith("  m ") || line.startsWith("  f ")) {
        known.add(owner + "." + words[1] + words[2]);
      } else if (words.length > 1) {
        owner = words[1].replace('/', '.');
      }
    }
    return known;
  }

  private static Set<String> unknown(Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.riceforjira.plugin")) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        JavaClass owner = access.getTargetOwner();
        String member = access.getTarget().getName() + descriptor(access);
        if (owner.getPackageName().startsWith("com.atlassian.")
            && owners(owner).noneMatch(name -> known.contains(name + "." + member))) {
          unknown.add(owner.getName() + "." + member + " by " + type.getSimpleName());
        }
      }
    }
    return unknown;
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
