package org.riceforjira.connect.fake.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back, whole: the status, headers, and a body that is empty where there is none. */
public record Answer(int status, Map<String, String> headers, String body) {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
  private static final String TYPE = "Content-Type";

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer json(int status, JsonElement body) {
    return new Answer(status, Map.of(TYPE, "application/json;charset=UTF-8"), GSON.toJson(body));
  }

  public static Answer html(int status, String body) {
    return new Answer(status, Map.of(TYPE, "text/html;charset=UTF-8"), body);
  }

  public static Answer empty(int status) {
    return new Answer(status, Map.of(), "");
  }

  public Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  /** The same with another body. */
  public Answer saying(JsonElement other) {
    return new Answer(status, headers, GSON.toJson(other));
  }

  /** The body of a JSON answer, read anew, so that it may be changed. */
  public JsonObject object() {
    return JsonParser.parseString(body).getAsJsonObject();
  }
}
