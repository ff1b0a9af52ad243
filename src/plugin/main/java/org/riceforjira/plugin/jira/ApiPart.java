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

  EVENT_TYPES(
      "Noticing moved and deleted issues",
      new ApiMember(
          "com.atlassian.jira.event.type.EventType", "ISSUE_MOVED_ID", "Ljava/lang/Long;"),
      new ApiMember(
          "com.atlassian.jira.event.type.EventType", "ISSUE_DELETED_ID", "Ljava/lang/Long;")),

  BULK_EDITS(
      "Telling bulk edits from single ones",
      new ApiMember(
          "com.atlassian.jira.event.issue.IssueEvent",
          "getSpanningOperation",
          "()Ljava/util/Optional;"),
      new ApiMember(
          "com.atlassian.jira.event.issue.IssueChangedEvent",
          "getSpanningOperation",
          "()Ljava/util/Optional;")),

  LINK_EVENTS(
      "Noticing new and deleted links",
      new ApiMember(
          "com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent",
          "getIssueLink",
          "()Lcom/atlassian/jira/issue/link/IssueLink;"),
      new ApiMember(
          "com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent",
          "getIssueLink",
          "()Lcom/atlassian/jira/issue/link/IssueLink;")),

  WATCHER_EVENTS(
      "Noticing watchers",
      new ApiMember(
          "com.atlassian.jira.event.issue.IssueWatcherAddedEvent",
          "getIssue",
          "()Lcom/atlassian/jira/issue/Issue;"),
      new ApiMember(
          "com.atlassian.jira.event.issue.IssueWatcherDeletedEvent",
          "getIssue",
          "()Lcom/atlassian/jira/issue/Issue;")),

  DELETION_EVENTS(
      "Noticing what was linked to deleted issues",
      new ApiMember(
          "com.atlassian.jira.event.issue.IssuePreDeleteEvent",
          "getIssue",
          "()Lcom/atlassian/jira/issue/Issue;")),

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
