package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.LinkTypeRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.jira.Permissions;

/**
 * The links of an issue in REST's form; the other end is left out where the user may not see it.
 */
final class Links {
  private final Jira jira;
  private final References references;

  Links(Jira jira, References references) {
    this.jira = jira;
    this.references = references;
  }

  JsonArray of(IssueRow issue, String userKey) {
    JsonArray links = new JsonArray();
    store().linksOf(issue.id()).forEach(link -> addVisible(links, link, issue, userKey));
    return links;
  }

  JsonArray types() {
    JsonArray types = new JsonArray();
    store().linkTypes().all().map(this::type).forEach(types::add);
    return types;
  }

  private void addVisible(JsonArray links, LinkRow link, IssueRow issue, String userKey) {
    boolean outward = link.sourceId() == issue.id();
    store()
        .issue(outward ? link.destinationId() : link.sourceId())
        .filter(other -> jira.permissions().may(Permissions.BROWSE, other, userKey))
        .ifPresent(other -> links.add(json(link, outward, other)));
  }

  private JsonObject json(LinkRow link, boolean outward, IssueRow other) {
    JsonObject json = new JsonObject();
    json.addProperty("id", Long.toString(link.id()));
    json.addProperty("self", references.self("issueLink/" + link.id()));
    store().linkTypes().get(link.typeId()).ifPresent(type -> json.add("type", type(type)));
    json.add(outward ? "outwardIssue" : "inwardIssue", references.issue(other));
    return json;
  }

  private JsonObject type(LinkTypeRow type) {
    JsonObject json = new JsonObject();
    json.addProperty("id", Long.toString(type.id()));
    json.addProperty("name", type.name());
    json.addProperty("inward", type.inward());
    json.addProperty("outward", type.outward());
    json.addProperty("self", references.self("issueLinkType/" + type.id()));
    return json;
  }

  private Store store() {
    return jira.store();
  }
}
