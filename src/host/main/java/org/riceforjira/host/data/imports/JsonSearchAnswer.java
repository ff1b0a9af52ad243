package org.riceforjira.host.data.imports;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Jira's answer to a REST search, or the bare list of its issues, read issue by issue.
 *
 * <p>The names and types of the custom fields come after the issues in a real answer, so custom
 * values are kept as they are until the end.
 */
final class JsonSearchAnswer {
  private static final TypeAdapter<JsonElement> ANY = new Gson().getAdapter(JsonElement.class);

  private final String file;
  private final JsonReader json;
  private final JsonFields fields;
  private final LeftOut leftOut = new LeftOut();
  private final List<JsonIssue> issues = new ArrayList<>();

  private JsonSearchAnswer(String file, Reader text) {
    this.file = file;
    this.json = new JsonReader(text);
    this.fields = new JsonFields(file);
  }

  static ImportPlan read(String file, Reader text) throws ImportProblem, IOException {
    return new JsonSearchAnswer(file, text).plan();
  }

  private ImportPlan plan() throws ImportProblem, IOException {
    try {
      answer();
    } catch (EOFException e) {
      throw new ImportProblem(
          "%s stops in the middle, at %s; fetch it again, it was not stored completely."
              .formatted(file, JsonPosition.of(json)),
          e);
    } catch (MalformedJsonException | JsonParseException e) {
      throw new ImportProblem(
          "%s is not JSON at %s; correct that place, or export the issues again."
              .formatted(file, JsonPosition.of(json)),
          e);
    }
    List<ImportedIssue> finished = new ArrayList<>();
    for (JsonIssue issue : issues) {
      finished.add(issue.finish(fields, leftOut));
    }
    return new PlanCheck(file, finished, leftOut).plan();
  }

  private void answer() throws ImportProblem, IOException {
    if (json.peek() == JsonToken.BEGIN_ARRAY) {
      issues();
    } else {
      members();
    }
    end();
  }

  /** Nothing may follow: pages that were stored one after the other would be read as one. */
  private void end() throws ImportProblem, IOException {
    JsonPosition end = JsonPosition.of(json);
    try {
      json.peek();
    } catch (MalformedJsonException e) {
      throw new ImportProblem(
          "%s goes on after its end at %s; store each answer in a file of its own."
              .formatted(file, end),
          e);
    }
  }

  private void members() throws ImportProblem, IOException {
    boolean found = false;
    double start = 0;
    double total = 0;
    boolean last = true;
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      switch (name) {
        case "issues" -> {
          issues();
          found = true;
        }
        case "names" -> fields.names(object(name));
        case "schema" -> fields.schema(object(name));
        case "startAt" -> start = number(name);
        case "total" -> total = number(name);
        case "isLast" -> last = bool(name);
        case "errorMessages" -> refusal();
        default -> json.skipValue();
      }
    }
    json.endObject();
    if (!found) {
      throw new ImportProblem(
          "%s has no list \"issues\"; store the whole answer of /rest/api/2/search in it."
              .formatted(file));
    }
    leftOut.pages((long) start, issues.size(), (long) total);
    leftOut.tokens(last);
  }

  private void issues() throws ImportProblem, IOException {
    expect("issues", JsonToken.BEGIN_ARRAY, "a list");
    json.beginArray();
    while (json.hasNext()) {
      expect("issues[" + issues.size() + "]", JsonToken.BEGIN_OBJECT, "an object");
      JsonPosition at = JsonPosition.of(json);
      RecordPlace place =
          new RecordPlace(file, issues.size() + 1, "", at.line(), Math.max(1, at.column() - 1));
      issues.add(JsonIssue.read(place, ANY.read(json).getAsJsonObject(), leftOut));
    }
    json.endArray();
  }

  private JsonObject object(String name) throws ImportProblem, IOException {
    expect(name, JsonToken.BEGIN_OBJECT, "an object");
    return ANY.read(json).getAsJsonObject();
  }

  private double number(String name) throws ImportProblem, IOException {
    expect(name, JsonToken.NUMBER, "a number");
    return json.nextDouble();
  }

  private boolean bool(String name) throws ImportProblem, IOException {
    expect(name, JsonToken.BOOLEAN, "true or false");
    return json.nextBoolean();
  }

  private void refusal() throws ImportProblem, IOException {
    JsonElement messages = ANY.read(json);
    throw new ImportProblem(
        "%s holds an error of Jira instead of issues: %s; repeat the search with a user who may see them."
            .formatted(file, messages));
  }

  private void expect(String name, JsonToken token, String wanted)
      throws ImportProblem, IOException {
    if (json.peek() != token) {
      throw new ImportProblem(
          "%s: %s must be %s at %s; store the answer of /rest/api/2/search unchanged."
              .formatted(file, name, wanted, JsonPosition.of(json)));
    }
  }
}
