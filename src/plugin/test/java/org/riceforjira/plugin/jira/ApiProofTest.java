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
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every call of Jira's API is proven to be the same on Jira 10 and 11, or looked for at start. */
class ApiProofTest {
  /** Beside the repository; seen from this module. */
  private static final Path PROOF = Path.of("../../../shared/jira-api/proof.tsv");

  /** What 10 and 11 have and 9.1 lacks; each entry rests on code that was built against them. */
  private static final Path LATER = PROOF.resolveSibling("later.txt");

  private static final String LISTED = "/jira/proven-members.txt";

  @Test
  void everyMemberThatIsCalledIsListedAsProvenOrBelongsToAPart() throws IOException {
    Set<String> known = new TreeSet<>(listed());
    for (ApiPart part : ApiPart.values()) {
      part.members().forEach(member -> known.add(member.toString()));
    }
    assertEquals(Set.of(), calls(owners -> owners.noneMatch(known::contains)));
  }

  @Test
  void nothingIsListedThatIsNotCalled() throws IOException {
    Set<String> rest = new TreeSet<>(listed());
    calls(
        owners -> {
          owners.forEach(rest::remove);
          return false;
        });
    assertEquals(Set.of(), rest);
  }

  @Test
  void whatIsListedIsProvenByTheEvidence() throws IOException {
    assumeTrue(Files.exists(PROOF), "The table of proofs is not here: " + PROOF);
    Set<String> proven = new TreeSet<>();
    try (Stream<String> rows = Files.lines(PROOF)) {
      rows.map(row -> row.split("\t"))
          .filter(row -> row.length > 3 && row[3].startsWith("SAFE"))
          .forEach(row -> proven.add(row[0].replace('/', '.') + "." + row[1] + row[2]));
    }
    proven.addAll(later());
    Set<String> unproven = new TreeSet<>(listed());
    unproven.removeAll(proven);
    assertEquals(Set.of(), unproven);
  }

  private static Set<String> listed() throws IOException {
    try (InputStream in = ApiProofTest.class.getResourceAsStream(LISTED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" "))
          .map(words -> words[0] + "." + words[1] + words[2])
          .collect(Collectors.toCollection(TreeSet::new));
    }
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
