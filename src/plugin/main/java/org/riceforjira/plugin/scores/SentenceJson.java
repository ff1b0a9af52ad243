package org.riceforjira.plugin.scores;

import com.google.gson.JsonArray;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.sentence.Sentence;

/** Sentences as they are stored: {"key": "rice.write.gone", "arguments": []}. */
final class SentenceJson implements JsonSerializer<Sentence>, JsonDeserializer<Sentence> {
  private static final String KEY = "key";
  private static final String ARGUMENTS = "arguments";

  @Override
  public JsonElement serialize(Sentence sentence, Type type, JsonSerializationContext context) {
    JsonArray arguments = new JsonArray();
    for (Object argument : sentence.arguments()) {
      if (argument instanceof Sentence part) {
        arguments.add(serialize(part, type, context));
      } else if (argument instanceof Number number) {
        arguments.add(number);
      } else {
        arguments.add((String) argument);
      }
    }
    JsonObject json = new JsonObject();
    json.addProperty(KEY, sentence.key());
    json.add(ARGUMENTS, arguments);
    return json;
  }

  /** Earlier versions of the app stored the text itself. */
  @Override
  public Sentence deserialize(JsonElement json, Type type, JsonDeserializationContext context) {
    if (json.isJsonPrimitive()) {
      return Sentence.said(json.getAsString());
    }
    List<Object> arguments = new ArrayList<>();
    for (JsonElement argument : json.getAsJsonObject().getAsJsonArray(ARGUMENTS)) {
      arguments.add(
          argument.isJsonObject()
              ? deserialize(argument, type, context)
              : plain(argument.getAsJsonPrimitive()));
    }
    return new Sentence(json.getAsJsonObject().get(KEY).getAsString(), arguments);
  }

  private static Object plain(JsonPrimitive argument) {
    return argument.isNumber() ? (Object) argument.getAsDouble() : argument.getAsString();
  }
}
