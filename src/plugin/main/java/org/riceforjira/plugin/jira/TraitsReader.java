package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads from one of Jira's issues what lists tell of it. */
@Component
class TraitsReader {
  private final ApplicationProperties application;
  private final StatusProgress progress;
  private final ApiCheck api;

  TraitsReader(
      @ComponentImport ApplicationProperties application, StatusProgress progress, ApiCheck api) {
    this.application = application;
    this.progress = progress;
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
        ? new RowTraits.Status("", progress.category(null))
        : new RowTraits.Status(status.getNameTranslation(), progress.category(status));
  }
}
