package org.riceforjira.host.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.host.jira.SearchWindowExceeded;
import org.riceforjira.host.jql.JqlError;
import org.riceforjira.host.rest.Searcher.Question;

/** {@code /rest/api/2/search}. */
@Path("search")
public final class SearchResource {
  private static final int USUAL_PAGE = 50;
  private static final Set<String> PROPERTIES =
      Set.of("jql", "startAt", "maxResults", "fields", "expand", "validateQuery");

  private final Searcher searcher;

  SearchResource(Searcher searcher) {
    this.searcher = searcher;
  }

  @GET
  public Response get(
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") List<String> expand) {
    return answer(new Question(jql, startAt, maxResults, split(fields), Set.copyOf(split(expand))));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response post(String text) {
    JsonObject body = Bodies.object(text, PROPERTIES);
    return answer(
        new Question(
            body.has("jql") ? text(body.get("jql"), "jql") : "",
            number(body, "startAt", 0),
            number(body, "maxResults", USUAL_PAGE),
            texts(body, "fields"),
            Set.copyOf(texts(body, "expand"))));
  }

  private Response answer(Question question) {
    try {
      return Answers.ok(searcher.answer(question));
    } catch (JqlError e) {
      return Answers.errors(400, List.of(e.getMessage()), Map.of());
    } catch (SearchWindowExceeded e) {
      // A real Jira answers this mistake of the client with 500, too.
      return Answers.errors(500, List.of(e.getMessage()), Map.of());
    }
  }

  /** Parameters may be repeated and hold several values between commas. */
  static List<String> split(List<String> parameters) {
    return parameters.stream()
        .flatMap(parameter -> Arrays.stream(parameter.split(",")))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  private static int number(JsonObject body, String name, int otherwise) {
    JsonElement value = body.get(name);
    if (value == null || value.isJsonNull()) {
      return otherwise;
    }
    return Bodies.wholeNumber(value, name);
  }

  private static List<String> texts(JsonObject body, String name) {
    JsonElement value = body.get(name);
    if (value == null || value.isJsonNull()) {
      return List.of();
    }
    if (!value.isJsonArray()) {
      throw RestProblem.of(400, "\"" + name + "\" has to be an array of strings.");
    }
    List<String> texts = new ArrayList<>();
    JsonArray array = value.getAsJsonArray();
    array.forEach(item -> texts.add(text(item, name)));
    return texts.stream().distinct().toList();
  }

  private static String text(JsonElement value, String name) {
    if (!Bodies.isText(value)) {
      throw RestProblem.of(400, "\"" + name + "\" has to hold strings.");
    }
    return value.getAsString();
  }
}
