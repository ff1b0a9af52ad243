package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.LinkTypeRow;

/**
 * {@code /rest/api/2/issueLink}: the issue named {@code inwardIssue} does to {@code outwardIssue}
 * what the type's outward name says, and is the one whose permission counts.
 */
@Path("issueLink")
public final class LinkResource {
  private static final Set<String> PROPERTIES = Set.of("type", "inwardIssue", "outwardIssue");

  private final Visible visible;

  LinkResource(Visible visible) {
    this.visible = visible;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(String text) {
    JsonObject body = Bodies.object(text, PROPERTIES);
    LinkTypeRow type = type(body);
    IssueRow source = issue(body, "inwardIssue");
    IssueRow destination = issue(body, "outwardIssue");
    visible.mustLink(source);
    if (source.id() == destination.id()) {
      throw RestProblem.of(400, "You cannot link an issue to itself.");
    }
    visible.jira().edits().link(type.id(), source.id(), destination.id(), visible.userKey());
    return Response.status(201).build();
  }

  @DELETE
  @Path("{link}")
  public Response remove(@PathParam("link") String id) {
    LinkRow link =
        Optional.of(id)
            .filter(text -> text.matches("[0-9]{1,18}"))
            .flatMap(text -> visible.store().links().get(Long.valueOf(text)))
            .orElseThrow(() -> RestProblem.of(404, "No issue link with id '" + id + "' exists."));
    visible.mustLink(visible.issue(Long.toString(link.sourceId())));
    visible.issue(Long.toString(link.destinationId()));
    visible.jira().edits().unlink(link.id(), visible.userKey());
    return Answers.noContent();
  }

  private LinkTypeRow type(JsonObject body) {
    String wanted = named(body, "type", "name");
    return visible
        .store()
        .linkTypes()
        .all()
        .filter(
            row -> row.name().equalsIgnoreCase(wanted) || Long.toString(row.id()).equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> RestProblem.of(404, "No issue link type with name '" + wanted + "' found."));
  }

  private IssueRow issue(JsonObject body, String property) {
    return visible.issue(named(body, property, "key"));
  }

  private static String named(JsonObject body, String property, String name) {
    JsonObject object = Bodies.objectAt(body, property);
    JsonElement value = object.has(name) ? object.get(name) : object.get("id");
    if (value == null || !Bodies.isText(value)) {
      throw RestProblem.of(
          400, "\"%s\" has to be an object with a \"%s\" or \"id\".".formatted(property, name));
    }
    return value.getAsString();
  }
}
