package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads from one of Jira's issues what lists tell of it. */
@Component
class TraitsReader {
  private static final String TO_DO = "new";
  private static final Set<String> CATEGORIES = Set.of(TO_DO, "indeterminate", "done");

  private final ApplicationProperties application;
  private final ApiCheck api;

  TraitsReader(@ComponentImport ApplicationProperties application, ApiCheck api) {
    this.application = application;
    this.api = api;
  }

  RowTraits read(Issue issue) {
    return new RowTraits(
        Objects.requireNonNullElse(issue.getSummary(), ""),
        type(issue.getIssueType()),
        status(issue.getStatus()),
        Optional.ofNullable(issue.getAssignee())
            .map(user -> new RowTraits.Assignee(user.getUsername(), user.getDisplayName())));
  }

  private RowTraits.Type type(IssueType type) {
    return type == null
        ? new RowTraits.Type("", Optional.empty())
        : new RowTraits.Type(type.getNameTranslation(), icon(type));
  }

  private Optional<String> icon(IssueType type) {
    return api.has(ApiPart.ICONS)
        ? Optional.ofNullable(type.getIconUrl()).filter(url -> !url.isBlank()).map(this::absolute)
        : Optional.empty();
  }

  /** Jira tells its own pictures without the path that it is served under. */
  private String absolute(String url) {
    return url.startsWith("/") ? application.getBaseUrl(UrlMode.ABSOLUTE) + url : url;
  }

  private RowTraits.Status status(Status status) {
    return status == null
        ? new RowTraits.Status("", TO_DO)
        : new RowTraits.Status(status.getNameTranslation(), category(status));
  }

  /** A status without a category counts as not begun, as on Jira's boards. */
  private String category(Status status) {
    String key =
        api.has(ApiPart.STATUS_CATEGORIES) && status.getStatusCategory() != null
            ? status.getStatusCategory().getKey()
            : TO_DO;
    return CATEGORIES.contains(key) ? key : TO_DO;
  }
}
