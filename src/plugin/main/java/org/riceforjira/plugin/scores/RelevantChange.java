package org.riceforjira.plugin.scores;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.SystemFact;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.jira.IssueNews;
import org.riceforjira.plugin.jira.IssueNews.Kind;

/** What of a change counts for the scores of a project. */
final class RelevantChange {
  /** How Jira's history names that an issue was moved, or given another type. */
  private static final Set<String> MOVES = Set.of("project", "issuetype", "key");

  private final FactNeeds needs;
  private final UnaryOperator<String> names;

  /**
   * The changes that count with these settings.
   *
   * @param names of custom fields by their ids: so a change names them
   */
  RelevantChange(ProjectSettings settings, UnaryOperator<String> names) {
    this.needs = settings.needs();
    this.names = names;
  }

  boolean includes(IssueNews news) {
    if (news.kind() == Kind.DELETED || news.kind() == Kind.REVIEWED) {
      return false;
    }
    // The query of a goal may look at anything.
    if (!needs.queries().isEmpty()) {
      return true;
    }
    return switch (news.kind()) {
      case DELETED, REVIEWED -> false;
      case CREATED, MOVED -> true;
      case EDITED -> fields(news.names());
      case COMMENTED, OTHER -> needs.includes(SystemFact.COMMENT_AUTHORS);
      case WATCHED -> needs.includes(SystemFact.WATCHERS);
      case LINKED -> needs.links().stream().anyMatch(link -> named(news.names(), link.type()));
    };
  }

  private boolean fields(Set<String> changed) {
    Set<String> mapped =
        Stream.of(
                needs.numberFields().stream(),
                needs.optionFields().stream(),
                needs.scoreField().stream())
            .flatMap(ids -> ids)
            .map(names)
            .collect(Collectors.toSet());
    return changed.stream().anyMatch(name -> mapped.contains(name) || system(name));
  }

  private boolean system(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return MOVES.contains(lower)
        || switch (lower) {
          case "priority" -> needs.includes(SystemFact.PRIORITY);
          case "timeoriginalestimate" -> needs.includes(SystemFact.ORIGINAL_ESTIMATE);
          case "comment" -> needs.includes(SystemFact.COMMENT_AUTHORS);
          case "link" -> !needs.links().isEmpty();
          default -> false;
        };
  }

  private static boolean named(Set<String> types, String type) {
    return types.stream().anyMatch(type::equalsIgnoreCase);
  }
}
