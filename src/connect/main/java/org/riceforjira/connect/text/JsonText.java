package org.riceforjira.connect.text;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a command found as one JSON document for programs: every name is there, null for nothing.
 */
public final class JsonText {
  /** Gson escapes the controls below 32; a terminal obeys these, and those of direction, too. */
  private static final Pattern HARMFUL =
      Pattern.compile(
          "[\\x7f-\\x9f\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private static final JsonSerializer<Double> NUMBER =
      (number, type, context) -> new JsonPrimitive(new BigDecimal(Numbers.text(number)));

  private static final Gson GSON =
      new GsonBuilder()
          .serializeNulls()
          .disableHtmlEscaping()
          .setPrettyPrinting()
          .registerTypeAdapter(Double.class, NUMBER)
          .registerTypeAdapter(double.class, NUMBER)
          .create();

  private JsonText() {}

  /** A record, or a list of records, with numbers without exponents. */
  public static String of(Object document) {
    return HARMFUL
        .matcher(GSON.toJson(document))
        .replaceAll(c -> "\\\\u" + "%04x".formatted((int) c.group().charAt(0)));
  }
}
