package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.data.CommentRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.StatusRow;

/** Issues of a real Jira, where the folder with them is at hand; see its README. */
class RealFilesTest {
  @TempDir private Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  private static Path real(String name) {
    Path found = Path.of("../../../shared/data", name);
    assumeTrue(Files.exists(found), "The folder shared/data with real issues is not there.");
    return found;
  }

  @Test
  void alloyComesWhole() throws ImportProblem {
    ImportPlan plan = ImportFile.read(real("alloy.json.gz"));
    List<ImportResult> results = desk.apply(plan);

    assertEquals(List.of(1499), results.stream().map(ImportResult::issues).toList());
    assertEquals("ALOY", results.get(0).key());
    assertEquals("Alloy", results.get(0).name());
    assertEquals(1499, new HashSet<>(desk.indexed).size());
    assertEquals(298, desk.store.links().size());
    assertEquals(4513, desk.store.comments().size());
    assertEquals(
        List.of(
            "392 links point at issues outside the file.",
            "9 issues have their parent or epic outside the file.",
            "Fields not imported (1): flagged."),
        plan.leftOut());
    assertEquals(85, withParent(results.get(0)));
    assertEquals(215, open(results.get(0)));
  }

  @Test
  void modulesAreTwoProjects() throws ImportProblem {
    List<ImportResult> results = desk.importFile(real("modules.json.gz"));

    assertEquals(
        List.of("MOD 367", "DAEMON 317"),
        results.stream().map(r -> r.key() + " " + r.issues()).toList());
    assertEquals(82, desk.store.links().size());
    assertEquals(1918, desk.store.comments().size());
    assertEquals(84, desk.store.components().size());
    assertEquals(121, open(results.get(0)) + open(results.get(1)));
  }

  @Test
  void titaniumHasStoryPointsEverywhere() throws ImportProblem {
    List<ImportResult> results = desk.importFile(real("titanium-points.json.gz"));

    String points = desk.field("Story Points").fieldId();
    List<IssueRow> issues = desk.store.issuesOf(results.get(0).projectId());
    assertEquals(2241, issues.size());
    assertTrue(issues.stream().allMatch(issue -> issue.number(points) > 0));
    assertEquals(2.0, desk.value("TIMOB-8075", "Story Points"));
    assertEquals(683, desk.store.links().size());
    assertEquals(66, open(results.get(0)));
  }

  @Test
  void theDistinctAuthorsOfCommentsAreTrueToTheFile() throws ImportProblem {
    desk.importFile(real("modules.json.gz"));

    long id = desk.issue("MOD-2426").id();
    List<CommentRow> comments =
        desk.store.comments().all().filter(row -> row.issueId() == id).toList();
    assertEquals(14, comments.size());
    assertEquals(5, comments.stream().map(CommentRow::author).distinct().count());
    assertEquals("(text not in the import)", comments.get(0).body());
  }

  @Test
  void zippedAndPlainFilesSayTheSame() throws ImportProblem, IOException {
    Path zipped = real("modules.json.gz");
    Path plain = folder.resolve("modules.json");
    try (InputStream unzipped = new GZIPInputStream(Files.newInputStream(zipped))) {
      Files.copy(unzipped, plain);
    }
    ImportDesk other = new ImportDesk(folder);

    desk.importFile(zipped);
    other.importFile(plain);

    assertEquals(withoutHashes(desk), withoutHashes(other));
  }

  @Test
  void threeFilesShareTheirTermsAndPeople() throws ImportProblem {
    for (String name : List.of("alloy.json.gz", "modules.json.gz", "titanium-points.json.gz")) {
      desk.importFile(real(name));
    }

    assertEquals(4, desk.store.projects().size());
    assertEquals(1, desk.store.fields().size());
    List<String> statuses = desk.store.statuses().all().map(StatusRow::name).sorted().toList();
    assertEquals(statuses.stream().distinct().toList(), statuses);
    assertTrue(statuses.contains("In QE Test"));
  }

  private long withParent(ImportResult project) {
    return desk.store.issuesOf(project.projectId()).stream()
        .filter(issue -> issue.text(IssueRow.PARENT) != null)
        .count();
  }

  private long open(ImportResult project) {
    List<String> done =
        desk.store
            .statuses()
            .all()
            .filter(status -> status.category().equals("done"))
            .map(StatusRow::id)
            .toList();
    return desk.store.issuesOf(project.projectId()).stream()
        .filter(issue -> !done.contains(issue.text(IssueRow.STATUS)))
        .count();
  }

  private static String withoutHashes(ImportDesk desk) {
    return desk.everything().replaceAll("passwordHash=[^,]*", "").replaceAll("groups=[^]]*]", "");
  }
}
