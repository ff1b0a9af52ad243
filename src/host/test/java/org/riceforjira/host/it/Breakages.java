package org.riceforjira.host.it;

import static org.riceforjira.host.it.Breakage.failing;
import static org.riceforjira.host.it.Breakage.silent;

import java.util.List;

/** How checks are broken one after the other, in a Jira that otherwise is whole. */
final class Breakages {
  /** So often an issue is loaded until it is chosen for a check. */
  private static final int CHOSEN = 2;

  private Breakages() {}

  static List<Breakage> services() {
    return List.of(
        failing("UserManager.getUserByKey", 0, "people", "texts storage-text write-quiet"),
        failing("I18nResolver.getText", 0, "texts own-threads", "people storage-text reindex"),
        failing("ApplicationProperties.getBaseUrl", 0, "base-url", "product-name people"),
        failing("ApplicationProperties.getDisplayName", 0, "product-name", "base-url people"),
        silent("ApplicationProperties.getVersion", "product-version", "base-url product-name"),
        failing("LoginUriProvider.getLoginUri", 0, "login-address", "templates people"),
        failing("TemplateRenderer.render", 0, "templates", "login-address page-resources"),
        failing("PageBuilderService.assembler", 0, "page-resources", "templates texts"),
        failing("ProjectManager.getProjects", 0, "projects project-settings", "priorities ranking"),
        failing("PriorityManager.getPriorities", 0, "priorities", "link-types projects"),
        failing("IssueLinkTypeManager.getIssueLinkTypes", 0, "link-types", "links priorities"),
        silent("CustomFieldManager.getCustomFieldSearcher", "field-creation", "field-score"),
        failing("CustomFieldManager.getCustomFieldObjects", 0, "field-contexts", "field-score"),
        failing("OptionsManager.getOptions", 0, "field-options", "field-contexts screens"),
        failing(
            "IssueTypeScreenSchemeManager.getIssueTypeScreenScheme",
            0,
            "screens",
            "field-contexts field-creation"),
        failing(
            "GlobalPermissionManager.hasPermission", 1, "permission-global", "permission-issue"),
        failing("ProjectRoleManager.getProjectRoles", 0, "project-roles", "permission-project"));
  }

  static List<Breakage> issues() {
    return List.of(
        failing(
            "IssueManager.getIssueObject",
            CHOSEN,
            "load-issue read-score write-quiet write-edit plan-due-date plan-fix-versions"
                + " plan-releases votes watchers priority estimate traits status-categories icons"
                + " created resolved due-date releases components epics fields-of-issue",
            "field-score search-count storage-text events"),
        failing("SearchService.parseQuery", 0, "search-parse field-score", "load-issue texts"),
        failing("SearchService.validateQuery", 0, "search-validate", "search-parse search-page"),
        failing("SearchService.search", 0, "search-page", "search-count load-issue"),
        failing(
            "SearchService.searchCount",
            0,
            "search-count jql-top jql-unscored index-key index-score",
            "search-page search-goals reindex"),
        failing(
            "SearchService.searchCountOverrideSecurity",
            0,
            "search-all own-threads field-score",
            "search-count search-page"),
        failing("SearchService.searchOverrideSecurity", 0, "search-goals", "search-count"),
        failing(
            "CustomFieldManager.getCustomFieldObject",
            1,
            "read-score write-quiet field-reach field-impact field-confidence field-effort"
                + " field-score fields-of-issue",
            "search-count reindex events"),
        failing("CustomField.updateValue", 0, "write-quiet", "read-score write-edit reindex"),
        failing(
            "PermissionManager.hasPermission",
            CHOSEN,
            "permission-project permission-issue write-edit projects",
            "write-quiet permission-global"),
        failing("CommentManager.getComments", 0, "comments", "votes links history"),
        failing("IssueLinkManager.getOutwardLinks", 0, "links", "comments link-types"),
        failing("ChangeHistoryManager.getChangeHistories", 0, "history", "links comments"),
        failing(
            "IssueIndexingService.reIndexIssueObjects",
            0,
            "reindex reindex-batch",
            "index-key write-quiet"));
  }

  static List<Breakage> background() {
    return List.of(
        failing("EventPublisher.publish", 0, "events", "cluster-lock jobs"),
        silent("EventPublisher.register", "events", "cluster-lock jobs"),
        failing("ClusterLockService.getLockForName", 0, "cluster-lock", "cluster-news events"),
        silent("Cache.get", "cluster-news", "cluster-lock events"),
        failing("SchedulerService.registerJobRunner", 0, "scheduler", "jobs events"),
        failing(
            "PluginSettingsFactory.createGlobalSettings",
            0,
            "storage-text storage-parts",
            "people events"),
        failing("JsonEntityPropertyManager.put", 0, "property property-query", "storage-text"),
        silent("JsonEntityPropertyManager.get", "property", "property-query storage-text"),
        failing("JsonEntityPropertyManager.query", 0, "property-query", "property"));
  }
}
