package org.riceforjira.connect.fake.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.riceforjira.connect.fake.http.Answer;
import org.riceforjira.connect.fake.http.Asked;

/** Holds every exchange against an OpenAPI document of Jira Cloud. */
public final class OpenApiContract implements Contract {
  private static final String UNEXPECTED_BODY = "validation.response.body.unexpected";
  private static final int FIRST_ERROR = 400;

  private final OpenApiInteractionValidator validator;
  private final Set<String> documented;

  /**
   * @param templates what the fake serves, as {@code GET /rest/api/3/issue/{issue}}
   */
  public OpenApiContract(JsonObject document, Collection<String> templates) {
    JsonObject excerpt = Excerpt.of(document, templates);
    Overlays.apply(excerpt);
    documented =
        excerpt.getAsJsonObject("paths").keySet().stream()
            .map(Excerpt::shape)
            .collect(Collectors.toSet());
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(excerpt.toString())
            .withLevelResolver(
                LevelResolver.create()
                    // Tests ask without a login, or with a wrong one, on purpose.
                    .withLevel("validation.request.security", ValidationReport.Level.IGNORE)
                    .build())
            .build();
  }

  @Override
  public List<String> violations(Asked asked, Optional<Answer> answer) {
    if (Undocumented.holds(asked.path())) {
      return List.of();
    }
    if (!isDocumented(asked.path())) {
      return List.of(asked.method() + " " + asked.path() + " is in no document and in no list.");
    }
    Request request = request(asked);
    List<String> found =
        new ArrayList<>(told(asked, validator.validateRequest(request).getMessages().stream()));
    answer.ifPresent(
        given ->
            found.addAll(
                told(
                    asked,
                    answered(
                        given.status(),
                        validator.validateResponse(
                            asked.path(), request.getMethod(), response(given))))));
    return found;
  }

  private boolean isDocumented(String path) {
    return documented.stream().anyMatch(shape -> fits(shape.split("/"), path.split("/")));
  }

  private static boolean fits(String[] shape, String[] path) {
    boolean fits = shape.length == path.length;
    for (int i = 0; fits && i < path.length; i++) {
      fits = shape[i].equals("{}") || shape[i].equals(path[i]);
    }
    return fits;
  }

  private static Request request(Asked asked) {
    SimpleRequest.Builder request = new SimpleRequest.Builder(asked.method(), asked.path());
    asked.query().forEach(request::withQueryParam);
    asked.header("content-type").ifPresent(type -> request.withHeader("Content-Type", type));
    asked.header("accept").ifPresent(type -> request.withHeader("Accept", type));
    if (!asked.body().isEmpty()) {
      request.withBody(asked.body());
    }
    return request.build();
  }

  private static SimpleResponse response(Answer answer) {
    SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.status());
    answer.headers().forEach(response::withHeader);
    return answer.body().isEmpty() ? response.build() : response.withBody(answer.body()).build();
  }

  /** Errors have bodies of which the document says nothing. */
  private static Stream<ValidationReport.Message> answered(int status, ValidationReport report) {
    return report.getMessages().stream()
        .filter(message -> status < FIRST_ERROR || !message.getKey().equals(UNEXPECTED_BODY));
  }

  private static List<String> told(Asked asked, Stream<ValidationReport.Message> messages) {
    return messages
        .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
        .map(
            message ->
                "%s %s: %s (%s)"
                    .formatted(
                        asked.method(), asked.path(), message.getMessage(), message.getKey()))
        .toList();
  }
}
