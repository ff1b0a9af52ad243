package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.Transactions;

/** Screens and the schemes that lead to them: a project has one for all types and operations. */
record Screens(Store store, Transactions transactions)
    implements FieldScreenManager, IssueTypeScreenSchemeManager {
  @Override
  public FieldScreen getFieldScreen(Long id) {
    return store.screens().get(id).map(this::view).orElse(null);
  }

  @Override
  public Collection<FieldScreen> getFieldScreens() {
    return store.screens().all().map(this::view).toList();
  }

  @Override
  public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
    return store
        .projects()
        .get(project.getId())
        .map(ProjectRow::screenId)
        .flatMap(store.screens()::get)
        .map(row -> new Scheme(row.id(), row.name(), view(row)))
        .orElse(null);
  }

  private FieldScreen view(ScreenRow row) {
    return new ScreenView(row.id(), store, transactions);
  }

  /** The same screen on every level, under the id and the name of the screen. */
  private record Scheme(Long id, String name, FieldScreen screen)
      implements IssueTypeScreenScheme,
          IssueTypeScreenSchemeEntity,
          FieldScreenScheme,
          FieldScreenSchemeItem {
    @Override
    public Long getId() {
      return id;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
      return List.of(this);
    }

    @Override
    public String getIssueTypeId() {
      return null;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
      return this;
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
      return List.of(this);
    }

    @Override
    public String getIssueOperationName() {
      return "admin.common.words.default";
    }

    @Override
    public FieldScreen getFieldScreen() {
      return screen;
    }
  }
}
