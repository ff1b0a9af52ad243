package org.riceforjira.plugin.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Versions as plans are written to them. */
final class PlanVersions {
  private static final Comparator<Version> BY_ID = Comparator.comparing(Version::getId);

  private PlanVersions() {}

  /** Null is an empty field. */
  static PlanValue value(Collection<Version> versions) {
    if (versions == null || versions.isEmpty()) {
      return PlanValue.NONE;
    }
    List<Version> sorted = versions.stream().sorted(BY_ID).toList();
    return new PlanValue(joined(sorted, v -> v.getId().toString(), ","), names(sorted));
  }

  /** The versions of a value; empty if the project does not have them all (any more). */
  static Optional<List<Version>> of(Project project, PlanValue value) {
    List<Version> found = new ArrayList<>();
    if (!value.value().isEmpty()) {
      Map<String, Version> all =
          project.getVersions().stream()
              .collect(Collectors.toMap(version -> version.getId().toString(), v -> v));
      for (String id : value.value().split(",")) {
        if (!all.containsKey(id)) {
          return Optional.empty();
        }
        found.add(all.get(id));
      }
    }
    return Optional.of(found);
  }

  /**
   * The version that something which ends on this day is released with: the earliest that is to be
   * released then or later.
   */
  static Optional<Version> release(Project project, LocalDate end, Days days) {
    return project.getVersions().stream()
        .filter(PlanVersions::isOpen)
        .filter(version -> version.getReleaseDate() != null)
        .filter(version -> !days.of(version.getReleaseDate()).isBefore(end))
        .min(Comparator.comparing(Version::getReleaseDate).thenComparing(BY_ID));
  }

  /** Versions that are out stay: they tell what was, not what is planned. */
  static PlanValue replaceOpen(Collection<Version> held, Version target) {
    return value(
        Stream.concat(held.stream().filter(version -> !isOpen(version)), Stream.of(target))
            .toList());
  }

  private static boolean isOpen(Version version) {
    return !version.isReleased() && !version.isArchived();
  }

  private static String names(List<Version> versions) {
    return joined(versions, Version::getName, ", ");
  }

  private static String joined(
      List<Version> versions, Function<Version, String> part, String between) {
    return versions.stream().map(part).collect(Collectors.joining(between));
  }
}
