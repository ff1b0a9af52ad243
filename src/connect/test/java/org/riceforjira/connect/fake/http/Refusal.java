package org.riceforjira.connect.fake.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;

/** Why a request is refused, with the answer that says so. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  public Refusal(Answer answer) {
    super("Refused with " + answer.status(), null, false, false);
    this.answer = answer;
  }

  /** With one sentence, in the shape of Jira's collections of errors. */
  public static Refusal of(int status, String sentence) {
    JsonArray sentences = new JsonArray();
    sentences.add(sentence);
    return new Refusal(Answer.json(status, collection(sentences, new JsonObject())));
  }

  /** With a sentence for each field. */
  public static Refusal ofFields(int status, Map<String, String> sentences) {
    JsonObject errors = new JsonObject();
    sentences.forEach(errors::addProperty);
    return new Refusal(Answer.json(status, collection(new JsonArray(), errors)));
  }

  public Answer answer() {
    return answer;
  }

  private static JsonObject collection(JsonArray sentences, JsonObject errors) {
    JsonObject collection = new JsonObject();
    collection.add("errorMessages", sentences);
    collection.add("errors", errors);
    return collection;
  }
}
