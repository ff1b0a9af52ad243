package org.riceforjira.host.data.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.data.imports.ImportedIssue.Link;
import org.riceforjira.host.data.imports.ImportedIssue.Project;
import org.riceforjira.host.data.imports.ImportedIssue.Relations;

/**
 * What has to hold between the issues of a file; drops what points outside the file, and counts.
 */
final class PlanCheck {
  private final String file;
  private final List<ImportedIssue> issues;
  private final LeftOut leftOut;
  private final Map<String, ImportedIssue> byKey = new HashMap<>();
  private int linksOutside;
  private int parentsOutside;
  private long madeUp;
  private final Set<String> reachTheTop = new HashSet<>();

  PlanCheck(String file, List<ImportedIssue> issues, LeftOut leftOut) {
    this.file = file;
    this.issues = issues;
    this.leftOut = leftOut;
  }

  ImportPlan plan() throws ImportProblem {
    if (issues.isEmpty()) {
      throw new ImportProblem(
          file + " holds no issues; widen the search that it was exported with.");
    }
    for (ImportedIssue issue : issues) {
      checkKey(issue);
      checkMadeUp(issue);
    }
    List<ImportedIssue> closed = new ArrayList<>();
    for (ImportedIssue issue : issues) {
      checkParents(issue);
      closed.add(issue.with(inside(issue)));
    }
    leftOut.links(linksOutside);
    leftOut.parents(parentsOutside);
    return new ImportPlan(closed, leftOut.sentences());
  }

  private void checkKey(ImportedIssue issue) throws ImportProblem {
    String told = issue.project().key();
    if (!told.equals(Project.keyOf(issue.key()))) {
      throw issue
          .place()
          .problem("the project is " + told + ", which the key denies; correct one of the two");
    }
    ImportedIssue first = byKey.putIfAbsent(issue.key(), issue);
    if (first != null) {
      throw issue
          .place()
          .problem(
              "the key is already that of issue %d, line %d; take one of the two out"
                  .formatted(first.place().index(), first.place().line()));
    }
  }

  private void checkMadeUp(ImportedIssue issue) throws ImportProblem {
    madeUp += Placeholders.count(issue.relations().comments());
    madeUp += issue.values().values().stream().mapToLong(Placeholders::count).sum();
    if (madeUp > Placeholders.MOST_IN_FILE) {
      throw issue
          .place()
          .problem(
              "with its counts of votes, watchers and comments the file counts more than %d that it does not show; export those fields, or fewer issues at a time"
                  .formatted(Placeholders.MOST_IN_FILE));
    }
  }

  private void checkParents(ImportedIssue issue) throws ImportProblem {
    Set<String> seen = new HashSet<>();
    ImportedIssue above = issue;
    // Whoever was followed to the top once need not be again: chains may be as long as the file.
    while (above != null
        && above.relations().parent() != null
        && !reachTheTop.contains(above.key())) {
      if (!seen.add(above.key())) {
        throw issue
            .place()
            .problem(
                "its parents go round in a circle at " + above.key() + "; take one parent away");
      }
      above = byKey.get(above.relations().parent());
    }
    reachTheTop.addAll(seen);
  }

  private Relations inside(ImportedIssue issue) throws ImportProblem {
    List<Link> links = new ArrayList<>();
    for (Link link : issue.relations().links()) {
      if (link.otherKey().equals(issue.key())) {
        throw issue.place().problem("it is linked to itself; remove that link");
      }
      if (byKey.containsKey(link.otherKey())) {
        links.add(link);
      } else {
        linksOutside++;
      }
    }
    String parent = issue.relations().parent();
    if (parent != null && !byKey.containsKey(parent)) {
      parent = null;
      parentsOutside++;
    }
    return new Relations(parent, links, issue.relations().comments());
  }
}
