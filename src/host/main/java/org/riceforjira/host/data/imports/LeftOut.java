package org.riceforjira.host.data.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** What a file has and the import has not, so that nobody has to find out. */
final class LeftOut {
  private final TreeSet<String> fields = new TreeSet<>();
  private final List<String> sentences = new ArrayList<>();

  void field(String name) {
    fields.add(name);
  }

  void fields(Collection<String> names) {
    fields.addAll(names);
  }

  /** Tells if the file is one page of several: Jira gives 50 issues where nobody asks for more. */
  void pages(long start, long count, long total) {
    if (count < total) {
      sentences.add(
          "The file holds issues %d to %d of the %d that the search found; fetch the others with startAt and maxResults."
              .formatted(start + 1, start + count, total));
    }
  }

  /** Tells if Jira Cloud had more to give. */
  void tokens(boolean last) {
    if (!last) {
      sentences.add(
          "The file holds one page of a longer answer; fetch the others with nextPageToken.");
    }
  }

  void links(int count) {
    if (count > 0) {
      sentences.add(
          count == 1
              ? "1 link points at an issue outside the file."
              : count + " links point at issues outside the file.");
    }
  }

  void parents(int count) {
    if (count > 0) {
      sentences.add(
          count == 1
              ? "1 issue has its parent or epic outside the file."
              : count + " issues have their parent or epic outside the file.");
    }
  }

  List<String> sentences() {
    List<String> all = new ArrayList<>(sentences);
    if (!fields.isEmpty()) {
      all.add("Fields not imported (%d): %s.".formatted(fields.size(), String.join(", ", fields)));
    }
    return all;
  }
}
