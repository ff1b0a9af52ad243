package org.riceforjira.plugin.jira;

import java.util.List;

/**
 * Parts of Jira's API whose members are not proven to be the same on every Jira this app supports.
 * What a part needs is looked for once, at start-up; without it the part is off, and says so.
 */
enum ApiPart {
  SEARCH(
      "Searching issues",
      new ApiMember(
          "com.atlassian.jira.bc.issue.search.SearchService",
          "search",
          "(Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;Lcom/atlassian/jira/web/bean/PagerFilter;)Lcom/atlassian/jira/issue/search/SearchResults;"),
      new ApiMember(
          "com.atlassian.jira.bc.issue.search.SearchService",
          "searchOverrideSecurity",
          "(Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;Lcom/atlassian/jira/web/bean/PagerFilter;)Lcom/atlassian/jira/issue/search/SearchResults;"),
      new ApiMember(
          "com.atlassian.jira.bc.issue.search.SearchService",
          "searchCount",
          "(Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;)J"),
      new ApiMember(
          "com.atlassian.jira.bc.issue.search.SearchService",
          "searchCountOverrideSecurity",
          "(Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;)J"),
      new ApiMember(
          "com.atlassian.jira.issue.search.SearchResults", "getResults", "()Ljava/util/List;"),
      new ApiMember("com.atlassian.jira.web.bean.PagerFilter", ApiMember.NEW, "(II)V"),
      new ApiMember(
          "com.atlassian.jira.bc.issue.search.SearchService$ParseResult",
          "getErrors",
          "()Lcom/atlassian/jira/util/MessageSet;")),

  QUERY_CHECK(
      "Checking queries",
      new ApiMember(
          "com.atlassian.jira.bc.issue.search.SearchService",
          "validateQuery",
          "(Lcom/atlassian/jira/user/ApplicationUser;Lcom/atlassian/query/Query;)Lcom/atlassian/jira/util/MessageSet;")),

  QUIET_WRITE(
      "Writing scores without history and events",
      new ApiMember(
          "com.atlassian.jira.issue.fields.OrderableField",
          "updateValue",
          "(Lcom/atlassian/jira/issue/fields/layout/field/FieldLayoutItem;Lcom/atlassian/jira/issue/Issue;Lcom/atlassian/jira/issue/ModifiedValue;Lcom/atlassian/jira/issue/util/IssueChangeHolder;)V"),
      new ApiMember(
          "com.atlassian.jira.issue.ModifiedValue",
          ApiMember.NEW,
          "(Ljava/lang/Object;Ljava/lang/Object;)V"),
      new ApiMember(
          "com.atlassian.jira.issue.util.DefaultIssueChangeHolder", ApiMember.NEW, "()V")),

  BATCH_REINDEX(
      "Reindexing issues in batches",
      new ApiMember(
          "com.atlassian.jira.issue.index.IssueIndexingService",
          "reIndexIssueObjects",
          "(Ljava/util/Collection;Lcom/atlassian/jira/issue/index/IssueIndexingParams;)J")),

  SILENT_UPDATE(
      "Writing scores with history but without events and mail",
      new ApiMember(
          "com.atlassian.jira.issue.UpdateIssueRequest$UpdateIssueRequestBuilder",
          "eventDispatchOption",
          "(Lcom/atlassian/jira/event/type/EventDispatchOption;)Lcom/atlassian/jira/issue/UpdateIssueRequest$UpdateIssueRequestBuilder;"),
      new ApiMember(
          "com.atlassian.jira.issue.UpdateIssueRequest$UpdateIssueRequestBuilder",
          "sendMail",
          "(Z)Lcom/atlassian/jira/issue/UpdateIssueRequest$UpdateIssueRequestBuilder;"),
      new ApiMember(
          "com.atlassian.jira.event.type.EventDispatchOption",
          "DO_NOT_DISPATCH",
          "Lcom/atlassian/jira/event/type/EventDispatchOption;")),

  FIELD_CREATION(
      "Creating custom fields",
      new ApiMember(
          "com.atlassian.jira.issue.CustomFieldManager",
          "createCustomField",
          "(Ljava/lang/String;Ljava/lang/String;Lcom/atlassian/jira/issue/customfields/CustomFieldType;Lcom/atlassian/jira/issue/customfields/CustomFieldSearcher;Ljava/util/List;Ljava/util/List;)Lcom/atlassian/jira/issue/fields/CustomField;"),
      new ApiMember(
          "com.atlassian.jira.issue.CustomFieldManager",
          "getCustomFieldType",
          "(Ljava/lang/String;)Lcom/atlassian/jira/issue/customfields/CustomFieldType;"),
      new ApiMember(
          "com.atlassian.jira.issue.CustomFieldManager",
          "getCustomFieldSearcher",
          "(Ljava/lang/String;)Lcom/atlassian/jira/issue/customfields/CustomFieldSearcher;"),
      new ApiMember(
          "com.atlassian.jira.issue.context.GlobalIssueContext",
          "getInstance",
          "()Lcom/atlassian/jira/issue/context/JiraContextNode;")),

  SCREENS(
      "Adding fields to screens",
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager",
          "getIssueTypeScreenScheme",
          "(Lcom/atlassian/jira/project/Project;)Lcom/atlassian/jira/issue/fields/screen/issuetype/IssueTypeScreenScheme;"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme",
          "getEntities",
          "()Ljava/util/Collection;"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.FieldScreenScheme",
          "getFieldScreenSchemeItems",
          "()Ljava/util/Collection;"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.FieldScreen",
          "containsField",
          "(Ljava/lang/String;)Z"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.FieldScreenTab",
          "addFieldScreenLayoutItem",
          "(Ljava/lang/String;)V"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity",
          "getFieldScreenScheme",
          "()Lcom/atlassian/jira/issue/fields/screen/FieldScreenScheme;"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem",
          "getFieldScreen",
          "()Lcom/atlassian/jira/issue/fields/screen/FieldScreen;"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.FieldScreen", "getId", "()Ljava/lang/Long;"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.FieldScreen", "getName", "()Ljava/lang/String;"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.FieldScreen", "getTabs", "()Ljava/util/List;"),
      new ApiMember(
          "com.atlassian.jira.issue.fields.screen.FieldScreen",
          "getTab",
          "(I)Lcom/atlassian/jira/issue/fields/screen/FieldScreenTab;"),
      new ApiMember(
          "com.atlassian.jira.component.ComponentAccessor",
          "getComponent",
          "(Ljava/lang/Class;)Ljava/lang/Object;")),

  COMMENTS(
      "Counting the people who commented",
      new ApiMember(
          "com.atlassian.jira.issue.comments.CommentManager",
          "getComments",
          "(Lcom/atlassian/jira/issue/Issue;)Ljava/util/List;"),
      new ApiMember(
          "com.atlassian.jira.issue.comments.Comment",
          "getAuthorApplicationUser",
          "()Lcom/atlassian/jira/user/ApplicationUser;")),

  LINKS(
      "Reading issue links",
      new ApiMember(
          "com.atlassian.jira.issue.link.IssueLinkManager",
          "getOutwardLinks",
          "(Ljava/lang/Long;)Ljava/util/List;"),
      new ApiMember(
          "com.atlassian.jira.issue.link.IssueLinkManager",
          "getInwardLinks",
          "(Ljava/lang/Long;)Ljava/util/List;"),
      new ApiMember(
          "com.atlassian.jira.issue.link.IssueLink",
          "getIssueLinkType",
          "()Lcom/atlassian/jira/issue/link/IssueLinkType;"),
      new ApiMember(
          "com.atlassian.jira.issue.link.IssueLink",
          "getSourceObject",
          "()Lcom/atlassian/jira/issue/Issue;"),
      new ApiMember(
          "com.atlassian.jira.issue.link.IssueLink",
          "getDestinationObject",
          "()Lcom/atlassian/jira/issue/Issue;"),
      new ApiMember(
          "com.atlassian.jira.issue.link.IssueLinkType", "getName", "()Ljava/lang/String;"),
      new ApiMember(
          "com.atlassian.jira.component.ComponentAccessor",
          "getComponent",
          "(Ljava/lang/Class;)Ljava/lang/Object;")),
  OPTIONS(
      "Reading select fields",
      new ApiMember(
          "com.atlassian.jira.issue.customfields.option.Option",
          "getValue",
          "()Ljava/lang/String;")),
  PROJECT_LIST(
      "Listing projects",
      new ApiMember(
          "com.atlassian.jira.project.ProjectManager", "getProjects", "()Ljava/util/List;")),

  SCHEDULER(
      "Scheduling the nightly repair",
      new ApiMember(
          "com.atlassian.scheduler.SchedulerService",
          "registerJobRunner",
          "(Lcom/atlassian/scheduler/config/JobRunnerKey;Lcom/atlassian/scheduler/JobRunner;)V"),
      new ApiMember(
          "com.atlassian.scheduler.SchedulerService",
          "unregisterJobRunner",
          "(Lcom/atlassian/scheduler/config/JobRunnerKey;)V"),
      new ApiMember(
          "com.atlassian.scheduler.SchedulerService",
          "scheduleJob",
          "(Lcom/atlassian/scheduler/config/JobId;Lcom/atlassian/scheduler/config/JobConfig;)V"),
      new ApiMember(
          "com.atlassian.scheduler.SchedulerService",
          "unscheduleJob",
          "(Lcom/atlassian/scheduler/config/JobId;)V"),
      new ApiMember(
          "com.atlassian.scheduler.JobRunnerRequest", "getStartTime", "()Ljava/util/Date;"),
      new ApiMember(
          "com.atlassian.scheduler.JobRunnerResponse",
          "success",
          "()Lcom/atlassian/scheduler/JobRunnerResponse;"),
      new ApiMember(
          "com.atlassian.scheduler.JobRunnerResponse",
          "failed",
          "(Ljava/lang/String;)Lcom/atlassian/scheduler/JobRunnerResponse;"),
      new ApiMember(
          "com.atlassian.scheduler.config.JobRunnerKey",
          "of",
          "(Ljava/lang/String;)Lcom/atlassian/scheduler/config/JobRunnerKey;"),
      new ApiMember(
          "com.atlassian.scheduler.config.JobId",
          "of",
          "(Ljava/lang/String;)Lcom/atlassian/scheduler/config/JobId;"),
      new ApiMember(
          "com.atlassian.scheduler.config.JobConfig",
          "forJobRunnerKey",
          "(Lcom/atlassian/scheduler/config/JobRunnerKey;)Lcom/atlassian/scheduler/config/JobConfig;"),
      new ApiMember(
          "com.atlassian.scheduler.config.JobConfig",
          "withRunMode",
          "(Lcom/atlassian/scheduler/config/RunMode;)Lcom/atlassian/scheduler/config/JobConfig;"),
      new ApiMember(
          "com.atlassian.scheduler.config.JobConfig",
          "withSchedule",
          "(Lcom/atlassian/scheduler/config/Schedule;)Lcom/atlassian/scheduler/config/JobConfig;"),
      new ApiMember(
          "com.atlassian.scheduler.config.RunMode",
          "RUN_ONCE_PER_CLUSTER",
          "Lcom/atlassian/scheduler/config/RunMode;"),
      new ApiMember(
          "com.atlassian.scheduler.config.Schedule",
          "forInterval",
          "(JLjava/util/Date;)Lcom/atlassian/scheduler/config/Schedule;"),
      new ApiMember(
          "com.atlassian.scheduler.config.Schedule",
          "forCronExpression",
          "(Ljava/lang/String;)Lcom/atlassian/scheduler/config/Schedule;"),
      new ApiMember(
          "com.atlassian.jira.component.ComponentAccessor",
          "getComponent",
          "(Ljava/lang/Class;)Ljava/lang/Object;")),

  VOTES(
      "Reading votes and watchers",
      new ApiMember("com.atlassian.jira.issue.Issue", "getVotes", "()Ljava/lang/Long;"),
      new ApiMember("com.atlassian.jira.issue.Issue", "getWatches", "()Ljava/lang/Long;"));

  private final String purpose;
  private final List<ApiMember> members;

  ApiPart(String purpose, ApiMember... members) {
    this.purpose = purpose;
    this.members = List.of(members);
  }

  /** What people can do with the part. */
  String purpose() {
    return purpose;
  }

  List<ApiMember> members() {
    return members;
  }
}
