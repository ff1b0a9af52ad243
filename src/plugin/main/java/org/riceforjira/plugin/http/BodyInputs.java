package org.riceforjira.plugin.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.plugin.jira.Texts;

/**
 * The members of a body that is one object, read one after the other. What is wrong with any of
 * them is gathered as by {@link Inputs}, and what is not known among it.
 */
public final class BodyInputs {
  /** As long as an address that browsers and servers take. */
  private static final int LONGEST_ADDRESS = 8_000;

  private final JsonObject body;
  private final Inputs inputs;

  /** A body that may have these members and no others. */
  public BodyInputs(JsonObject body, List<String> known, Texts texts) {
    this.body = body;
    this.inputs = new Inputs(Map.of(), texts);
    body.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> inputs.wrong(name, "rice.error.body.unknown", String.join(", ", known)));
  }

  /** A text as it is; "" if it is absent or null. */
  public String text(String name, int longest) {
    JsonElement found = body.get(name);
    if (found == null || found.isJsonNull()) {
      return "";
    }
    Optional<JsonPrimitive> text = primitive(found).filter(JsonPrimitive::isString);
    if (text.isEmpty()) {
      inputs.wrong(name, "rice.error.body.text");
      return "";
    }
    if (text.get().getAsString().length() > longest) {
      inputs.wrong(name, "rice.backlog.error.long", Integer.toString(longest));
      return "";
    }
    return text.get().getAsString();
  }

  /** What is true or false, or else absent: null is nothing of it. */
  public boolean flag(String name, boolean absent) {
    JsonElement found = body.get(name);
    if (found == null) {
      return absent;
    }
    Optional<JsonPrimitive> flag = primitive(found).filter(JsonPrimitive::isBoolean);
    if (flag.isEmpty()) {
      inputs.wrong(name, "rice.error.body.flag");
    }
    return flag.map(JsonPrimitive::getAsBoolean).orElse(absent);
  }

  /** An object; an empty one if it is absent or wrong. */
  public JsonObject object(String name) {
    JsonElement found = body.get(name);
    if (found != null && !found.isJsonObject()) {
      inputs.wrong(name, "rice.settings.error.object");
    }
    return found instanceof JsonObject object ? object : new JsonObject();
  }

  /** The parameters of an address, in a text such as "periods=4&amp;capacity=8". */
  public Map<String, List<String>> address(String name) {
    return AddressParameters.of(text(name, LONGEST_ADDRESS), name, inputs);
  }

  /** What is wrong with a member; what was told first stays. */
  public void wrong(String name, String key, String... arguments) {
    inputs.wrong(name, key, arguments);
  }

  /** Returns if nothing is wrong. */
  public void check() {
    inputs.check();
  }

  private static Optional<JsonPrimitive> primitive(JsonElement found) {
    return found instanceof JsonPrimitive primitive ? Optional.of(primitive) : Optional.empty();
  }
}
