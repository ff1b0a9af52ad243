package org.riceforjira.plugin.jira;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Parts of Jira's API whose members are not proven to be the same on every Jira this app supports.
 * What a part needs is looked for once, at start-up; without it the part is off, and says so.
 */
enum ApiPart {
  SEARCH(
      "Searching issues",
      "com.atlassian.jira.bc.issue.search.SearchService search (Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;Lcom/atlassian/jira/web/bean/PagerFilter;)Lcom/atlassian/jira/issue/search/SearchResults;",
      "com.atlassian.jira.bc.issue.search.SearchService searchOverrideSecurity (Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;Lcom/atlassian/jira/web/bean/PagerFilter;)Lcom/atlassian/jira/issue/search/SearchResults;",
      "com.atlassian.jira.bc.issue.search.SearchService searchCount (Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;)J",
      "com.atlassian.jira.bc.issue.search.SearchService searchCountOverrideSecurity (Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;)J",
      "com.atlassian.jira.issue.search.SearchResults getResults ()Ljava/util/List;",
      "com.atlassian.jira.web.bean.PagerFilter <init> (II)V",
      "com.atlassian.jira.bc.issue.search.SearchService$ParseResult getErrors ()Lcom/atlassian/jira/util/MessageSet;"),

  QUERY_CHECK(
      "Checking queries",
      "com.atlassian.jira.bc.issue.search.SearchService validateQuery (Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;)Lcom/atlassian/jira/util/MessageSet;"),

  QUIET_WRITE(
      "Writing scores without history and events",
      "com.atlassian.jira.issue.fields.OrderableField updateValue (Lcom/atlassian/jira/issue/fields/layout/field/FieldLayoutItem;Lcom/atlassian/jira/issue/Issue;Lcom/atlassian/jira/issue/ModifiedValue;Lcom/atlassian/jira/issue/util/IssueChangeHolder;)V",
      "com.atlassian.jira.issue.ModifiedValue <init> (Ljava/lang/Object;Ljava/lang/Object;)V",
      "com.atlassian.jira.issue.util.DefaultIssueChangeHolder <init> ()V"),

  BATCH_REINDEX(
      "Reindexing issues in batches",
      "com.atlassian.jira.issue.index.IssueIndexingService reIndexIssueObjects (Ljava/util/Collection;Lcom/atlassian/jira/issue/index/IssueIndexingParams;)J"),

  SILENT_UPDATE(
      "Writing scores with history but without events and mail",
      "com.atlassian.jira.issue.UpdateIssueRequest$UpdateIssueRequestBuilder eventDispatchOption (Lcom/atlassian/jira/event/type/EventDispatchOption;)Lcom/atlassian/jira/issue/UpdateIssueRequest$UpdateIssueRequestBuilder;",
      "com.atlassian.jira.issue.UpdateIssueRequest$UpdateIssueRequestBuilder sendMail (Z)Lcom/atlassian/jira/issue/UpdateIssueRequest$UpdateIssueRequestBuilder;",
      "com.atlassian.jira.event.type.EventDispatchOption DO_NOT_DISPATCH Lcom/atlassian/jira/event/type/EventDispatchOption;"),

  FIELD_CREATION(
      "Creating custom fields",
      "com.atlassian.jira.issue.CustomFieldManager createCustomField (Ljava/lang/String;Ljava/lang/String;Lcom/atlassian/jira/issue/customfields/CustomFieldType;Lcom/atlassian/jira/issue/customfields/CustomFieldSearcher;Ljava/util/List;Ljava/util/List;)Lcom/atlassian/jira/issue/fields/CustomField;",
      "com.atlassian.jira.issue.CustomFieldManager getCustomFieldType (Ljava/lang/String;)Lcom/atlassian/jira/issue/customfields/CustomFieldType;",
      "com.atlassian.jira.issue.CustomFieldManager getCustomFieldSearcher (Ljava/lang/String;)Lcom/atlassian/jira/issue/customfields/CustomFieldSearcher;",
      "com.atlassian.jira.issue.context.GlobalIssueContext getInstance ()Lcom/atlassian/jira/issue/context/JiraContextNode;"),

  FIELD_CONTEXTS(
      "Telling which custom fields a project has",
      "com.atlassian.jira.issue.fields.CustomField isAllProjects ()Z",
      "com.atlassian.jira.issue.fields.CustomField getAssociatedProjectObjects ()Ljava/util/List;"),

  SCREENS(
      "Adding fields to screens",
      "com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager getIssueTypeScreenScheme (Lcom/atlassian/jira/project/Project;)Lcom/atlassian/jira/issue/fields/screen/issuetype/IssueTypeScreenScheme;",
      "com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme getEntities ()Ljava/util/Collection;",
      "com.atlassian.jira.issue.fields.screen.FieldScreenScheme getFieldScreenSchemeItems ()Ljava/util/Collection;",
      "com.atlassian.jira.issue.fields.screen.FieldScreen containsField (Ljava/lang/String;)Z",
      "com.atlassian.jira.issue.fields.screen.FieldScreenTab addFieldScreenLayoutItem (Ljava/lang/String;)V",
      "com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity getFieldScreenScheme ()Lcom/atlassian/jira/issue/fields/screen/FieldScreenScheme;",
      "com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem getFieldScreen ()Lcom/atlassian/jira/issue/fields/screen/FieldScreen;",
      "com.atlassian.jira.issue.fields.screen.FieldScreen getId ()Ljava/lang/Long;",
      "com.atlassian.jira.issue.fields.screen.FieldScreen getName ()Ljava/lang/String;",
      "com.atlassian.jira.issue.fields.screen.FieldScreen getTabs ()Ljava/util/List;",
      "com.atlassian.jira.issue.fields.screen.FieldScreen getTab (I)Lcom/atlassian/jira/issue/fields/screen/FieldScreenTab;",
      "com.atlassian.jira.component.ComponentAccessor getComponent (Ljava/lang/Class;)Ljava/lang/Object;"),

  COMMENTS(
      "Counting the people who commented",
      "com.atlassian.jira.issue.comments.CommentManager getComments (Lcom/atlassian/jira/issue/Issue;)Ljava/util/List;",
      "com.atlassian.jira.issue.comments.Comment getAuthorApplicationUser ()Lcom/atlassian/jira/user/ApplicationUser;"),

  LINKS(
      "Reading issue links",
      "com.atlassian.jira.issue.link.IssueLinkManager getOutwardLinks (Ljava/lang/Long;)Ljava/util/List;",
      "com.atlassian.jira.issue.link.IssueLinkManager getInwardLinks (Ljava/lang/Long;)Ljava/util/List;",
      "com.atlassian.jira.issue.link.IssueLink getIssueLinkType ()Lcom/atlassian/jira/issue/link/IssueLinkType;",
      "com.atlassian.jira.issue.link.IssueLink getSourceObject ()Lcom/atlassian/jira/issue/Issue;",
      "com.atlassian.jira.issue.link.IssueLink getDestinationObject ()Lcom/atlassian/jira/issue/Issue;",
      "com.atlassian.jira.issue.link.IssueLinkType getName ()Ljava/lang/String;",
      "com.atlassian.jira.component.ComponentAccessor getComponent (Ljava/lang/Class;)Ljava/lang/Object;"),

  FIELD_OPTIONS(
      "Listing the options of select fields",
      "com.atlassian.jira.issue.customfields.manager.OptionsManager getOptions (Lcom/atlassian/jira/issue/fields/config/FieldConfig;)Lcom/atlassian/jira/issue/customfields/option/Options;",
      "com.atlassian.jira.issue.customfields.option.Option getValue ()Ljava/lang/String;",
      "com.atlassian.jira.issue.fields.CustomField getRelevantConfig (Lcom/atlassian/jira/issue/context/IssueContext;)Lcom/atlassian/jira/issue/fields/config/FieldConfig;",
      "com.atlassian.jira.issue.context.IssueContextImpl <init> (Ljava/lang/Long;Ljava/lang/String;)V"),

  LINK_TYPES(
      "Listing the types of links",
      "com.atlassian.jira.issue.link.IssueLinkTypeManager getIssueLinkTypes ()Ljava/util/Collection;",
      "com.atlassian.jira.issue.link.IssueLinkType getName ()Ljava/lang/String;",
      "com.atlassian.jira.issue.link.IssueLinkType getInward ()Ljava/lang/String;",
      "com.atlassian.jira.issue.link.IssueLinkType getOutward ()Ljava/lang/String;",
      "com.atlassian.jira.component.ComponentAccessor getComponent (Ljava/lang/Class;)Ljava/lang/Object;"),

  PROJECT_ROLES(
      "Letting only a project role edit factors and reviews",
      "com.atlassian.jira.security.roles.ProjectRoleManager getProjectRoles ()Ljava/util/Collection;",
      "com.atlassian.jira.security.roles.ProjectRoleManager getProjectRole (Ljava/lang/Long;)Lcom/atlassian/jira/security/roles/ProjectRole;",
      "com.atlassian.jira.security.roles.ProjectRoleManager isUserInProjectRole (Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/jira/security/roles/ProjectRole;Lcom/atlassian/jira/project/Project;)Z",
      "com.atlassian.jira.security.roles.ProjectRole getId ()Ljava/lang/Long;",
      "com.atlassian.jira.security.roles.ProjectRole getName ()Ljava/lang/String;",
      "com.atlassian.jira.component.ComponentAccessor getComponent (Ljava/lang/Class;)Ljava/lang/Object;"),

  COMPONENTS(
      "Telling issues apart by their components",
      "com.atlassian.jira.bc.project.component.ProjectComponent getName ()Ljava/lang/String;"),

  RELEASE_DATES(
      "Reading the release dates of versions",
      "com.atlassian.jira.project.version.Version getReleaseDate ()Ljava/util/Date;",
      "com.atlassian.jira.project.version.Version isArchived ()Z"),

  HISTORY(
      "Telling who changed a factor",
      "com.atlassian.jira.issue.changehistory.ChangeHistoryManager getChangeHistories (Lcom/atlassian/jira/issue/Issue;)Ljava/util/List;",
      "com.atlassian.jira.issue.changehistory.ChangeHistory getAuthorDisplayName ()Ljava/lang/String;",
      "com.atlassian.jira.issue.changehistory.ChangeHistory getTimePerformed ()Ljava/sql/Timestamp;",
      "com.atlassian.jira.issue.changehistory.ChangeHistory getChangeItemBeans ()Ljava/util/List;",
      "com.atlassian.jira.issue.history.ChangeItemBean getFieldType ()Ljava/lang/String;",
      "com.atlassian.jira.component.ComponentAccessor getComponent (Ljava/lang/Class;)Ljava/lang/Object;"),

  OPTIONS(
      "Reading select fields",
      "com.atlassian.jira.issue.customfields.option.Option getValue ()Ljava/lang/String;"),
  JQL_FUNCTIONS(
      "Asking for rankings by JQL",
      "com.atlassian.query.operand.FunctionOperand getArgs ()Ljava/util/List;",
      "com.atlassian.jira.plugin.jql.function.AbstractJqlFunction validateNumberOfArgs (Lcom/atlassian/query/operand/FunctionOperand;I)Lcom/atlassian/jira/util/MessageSet;",
      "com.atlassian.jira.util.MessageSet addErrorMessage (Ljava/lang/String;)V",
      "com.atlassian.jira.jql.query.QueryCreationContext getApplicationUser ()Lcom/atlassian/jira/user/ApplicationUser;",
      "com.atlassian.jira.jql.query.QueryCreationContext isSecurityOverriden ()Z"),

  PAGE_PROJECT(
      "Finding the project of a page",
      "com.atlassian.jira.plugin.webfragment.model.JiraHelper getProject ()Lcom/atlassian/jira/project/Project;"),

  PLANNED_DUE_DATES(
      "Writing due dates",
      "com.atlassian.jira.issue.MutableIssue setDueDate (Ljava/sql/Timestamp;)V",
      "com.atlassian.jira.permission.ProjectPermissions SCHEDULE_ISSUES Lcom/atlassian/jira/security/plugin/ProjectPermissionKey;"),

  PLANNED_VERSIONS(
      "Finding the version for a planned end",
      "com.atlassian.jira.project.Project getVersions ()Ljava/util/Collection;",
      "com.atlassian.jira.project.version.Version getId ()Ljava/lang/Long;",
      "com.atlassian.jira.project.version.Version getReleaseDate ()Ljava/util/Date;",
      "com.atlassian.jira.project.version.Version isReleased ()Z",
      "com.atlassian.jira.project.version.Version isArchived ()Z"),

  PLANNED_FIX_VERSIONS(
      "Writing fix versions",
      "com.atlassian.jira.issue.MutableIssue setFixVersions (Ljava/util/Collection;)V",
      "com.atlassian.jira.permission.ProjectPermissions RESOLVE_ISSUES Lcom/atlassian/jira/security/plugin/ProjectPermissionKey;"),

  PRODUCT_VERSION(
      "Telling Jira's version",
      "com.atlassian.sal.api.ApplicationProperties getVersion ()Ljava/lang/String;"),

  PROJECT_LIST(
      "Listing projects",
      "com.atlassian.jira.project.ProjectManager getProjects ()Ljava/util/List;"),

  SCHEDULER(
      "Scheduling the nightly repair",
      "com.atlassian.scheduler.SchedulerService registerJobRunner (Lcom/atlassian/scheduler/config/JobRunnerKey;Lcom/atlassian/scheduler/JobRunner;)V",
      "com.atlassian.scheduler.SchedulerService unregisterJobRunner (Lcom/atlassian/scheduler/config/JobRunnerKey;)V",
      "com.atlassian.scheduler.SchedulerService scheduleJob (Lcom/atlassian/scheduler/config/JobId;Lcom/atlassian/scheduler/config/JobConfig;)V",
      "com.atlassian.scheduler.SchedulerService unscheduleJob (Lcom/atlassian/scheduler/config/JobId;)V",
      "com.atlassian.scheduler.JobRunnerRequest getStartTime ()Ljava/util/Date;",
      "com.atlassian.scheduler.JobRunnerResponse success ()Lcom/atlassian/scheduler/JobRunnerResponse;",
      "com.atlassian.scheduler.JobRunnerResponse failed (Ljava/lang/String;)Lcom/atlassian/scheduler/JobRunnerResponse;",
      "com.atlassian.scheduler.config.JobRunnerKey of (Ljava/lang/String;)Lcom/atlassian/scheduler/config/JobRunnerKey;",
      "com.atlassian.scheduler.config.JobId of (Ljava/lang/String;)Lcom/atlassian/scheduler/config/JobId;",
      "com.atlassian.scheduler.config.JobConfig forJobRunnerKey (Lcom/atlassian/scheduler/config/JobRunnerKey;)Lcom/atlassian/scheduler/config/JobConfig;",
      "com.atlassian.scheduler.config.JobConfig withRunMode (Lcom/atlassian/scheduler/config/RunMode;)Lcom/atlassian/scheduler/config/JobConfig;",
      "com.atlassian.scheduler.config.JobConfig withSchedule (Lcom/atlassian/scheduler/config/Schedule;)Lcom/atlassian/scheduler/config/JobConfig;",
      "com.atlassian.scheduler.config.RunMode RUN_ONCE_PER_CLUSTER Lcom/atlassian/scheduler/config/RunMode;",
      "com.atlassian.scheduler.config.Schedule forInterval (JLjava/util/Date;)Lcom/atlassian/scheduler/config/Schedule;",
      "com.atlassian.scheduler.config.Schedule forCronExpression (Ljava/lang/String;)Lcom/atlassian/scheduler/config/Schedule;",
      "com.atlassian.jira.component.ComponentAccessor getComponent (Ljava/lang/Class;)Ljava/lang/Object;"),

  EVENT_TYPES(
      "Noticing moved and deleted issues",
      "com.atlassian.jira.event.type.EventType ISSUE_MOVED_ID Ljava/lang/Long;",
      "com.atlassian.jira.event.type.EventType ISSUE_DELETED_ID Ljava/lang/Long;"),

  BULK_EDITS(
      "Telling bulk edits from single ones",
      "com.atlassian.jira.event.issue.IssueEvent getSpanningOperation ()Ljava/util/Optional;",
      "com.atlassian.jira.event.issue.IssueChangedEvent getSpanningOperation ()Ljava/util/Optional;"),

  LINK_EVENTS(
      "Noticing new and deleted links",
      "com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent getIssueLink ()Lcom/atlassian/jira/issue/link/IssueLink;",
      "com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent getIssueLink ()Lcom/atlassian/jira/issue/link/IssueLink;"),

  WATCHER_EVENTS(
      "Noticing watchers",
      "com.atlassian.jira.event.issue.IssueWatcherAddedEvent getIssue ()Lcom/atlassian/jira/issue/Issue;",
      "com.atlassian.jira.event.issue.IssueWatcherDeletedEvent getIssue ()Lcom/atlassian/jira/issue/Issue;"),

  DELETION_EVENTS(
      "Noticing what was linked to deleted issues",
      "com.atlassian.jira.event.issue.IssuePreDeleteEvent getIssue ()Lcom/atlassian/jira/issue/Issue;"),

  PROJECT_EVENTS(
      "Forgetting what is stored of deleted projects",
      "com.atlassian.jira.event.ProjectDeletedEvent getId ()Ljava/lang/Long;"),

  OWN_THREADS(
      "Cleaning up after work in threads of the app's own",
      "com.atlassian.jira.util.thread.JiraThreadLocalUtil preCall ()V",
      "com.atlassian.jira.util.thread.JiraThreadLocalUtil postCall (Lorg/apache/log4j/Logger;)V",
      "com.atlassian.jira.component.ComponentAccessor getComponent (Ljava/lang/Class;)Ljava/lang/Object;"),

  ICONS(
      "Showing the icons of issue types",
      "com.atlassian.jira.issue.IssueConstant getIconUrl ()Ljava/lang/String;"),

  STATUS_CATEGORIES(
      "Telling statuses by their categories",
      "com.atlassian.jira.issue.status.Status getStatusCategory ()Lcom/atlassian/jira/issue/status/category/StatusCategory;",
      "com.atlassian.jira.issue.status.category.StatusCategory getKey ()Ljava/lang/String;"),

  RESOLUTION_TIME(
      "Knowing when issues were done",
      "com.atlassian.jira.issue.Issue getResolutionDate ()Ljava/sql/Timestamp;"),

  CREATION_TIME(
      "Knowing when issues were created",
      "com.atlassian.jira.issue.Issue getCreated ()Ljava/sql/Timestamp;"),

  PROPERTY_QUERY(
      "Reading the stamps of many reviews at once",
      "com.atlassian.jira.entity.property.EntityPropertyQuery entityName (Ljava/lang/String;)Lcom/atlassian/jira/entity/property/EntityPropertyQuery$ExecutableQuery;",
      "com.atlassian.jira.entity.property.EntityPropertyQuery key (Ljava/lang/String;)Lcom/atlassian/jira/entity/property/EntityPropertyQuery$ExecutableQuery;",
      "com.atlassian.jira.entity.property.EntityPropertyQuery$ExecutableQuery find ()Ljava/util/List;",
      "com.atlassian.jira.entity.property.EntityProperty getEntityId ()Ljava/lang/Long;"),

  VOTES(
      "Reading votes and watchers",
      "com.atlassian.jira.issue.Issue getVotes ()Ljava/lang/Long;",
      "com.atlassian.jira.issue.Issue getWatches ()Ljava/lang/Long;");

  private final String purpose;
  private final List<ApiMember> members;

  /** Each member as its class, name and descriptor, with spaces between them. */
  ApiPart(String purpose, String... members) {
    this.purpose = purpose;
    this.members = Arrays.stream(members).map(ApiMember::of).toList();
  }

  /** What people can do with the part, for the log. */
  String purpose() {
    return purpose;
  }

  /** What the keys of its texts end with. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<ApiMember> members() {
    return members;
  }
}
