package org.riceforjira.plugin.jira;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Factors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stamps of reviews as JSON; factors that had a gap are left out. */
final class StampJson {
  private static final Logger LOG = LoggerFactory.getLogger(StampJson.class);

  /** As long as Jira lets a key be. */
  private static final int LONGEST_NAME = 255;

  /** Later than anybody reviews; with times that are later still nobody can reckon. */
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  private static final int VERSION = 1;

  private static final String FORMER = "former";

  private StampJson() {}

  /** The last stamp as an object, with those that it replaced. */
  static String write(ReviewTrail trail) {
    JsonArray former = new JsonArray();
    trail.former().forEach(stamp -> former.add(stamp.map(StampJson::json).orElse(null)));
    JsonObject json = StoredDocument.mark(json(trail.last()), VERSION);
    json.add(FORMER, former);
    return json.toString();
  }

  private static JsonObject json(ReviewStamp stamp) {
    JsonObject factors = new JsonObject();
    for (Factor factor : Factor.values()) {
      double number = stamp.factors().of(factor);
      if (!Double.isNaN(number)) {
        factors.addProperty(name(factor), number);
      }
    }
    JsonObject json = new JsonObject();
    json.addProperty("by", stamp.by());
    json.addProperty("at", stamp.at().toString());
    json.add("factors", factors);
    return json;
  }

  /** Empty for what is no stamp: anybody who edits an issue can write its properties by REST. */
  static Optional<ReviewStamp> read(String text) {
    try {
      return stamp(JsonParser.parseString(text));
    } catch (RuntimeException e) {
      // Gson throws several kinds for what is not what it seems; whoever reviews writes it anew.
      LOG.debug("No stamp of a review: {}", text, e);
      return Optional.empty();
    }
  }

  /** The same with the stamps before it, as far as they can be read. */
  static Optional<ReviewTrail> readTrail(String text) {
    return read(text).map(last -> new ReviewTrail(last, former(text)));
  }

  private static List<Optional<ReviewStamp>> former(String text) {
    List<Optional<ReviewStamp>> former = new ArrayList<>();
    JsonElement found = JsonParser.parseString(text).getAsJsonObject().get(FORMER);
    if (found != null && found.isJsonArray()) {
      for (JsonElement element : found.getAsJsonArray()) {
        Optional<ReviewStamp> stamp = read(element.toString());
        if (former.size() == ReviewTrail.MOST || stamp.isEmpty() && !element.isJsonNull()) {
          break;
        }
        former.add(stamp);
      }
    }
    return former;
  }

  /**
   * Returns for what may be written over: what this version of the app reads, and what is none.
   *
   * @throws LaterDocument for a stamp of a later version
   */
  static void check(String key, String text) {
    try {
      StoredDocument.check(key, JsonParser.parseString(text), VERSION);
    } catch (JsonParseException e) {
      LOG.debug("No stamp of a review: {}", text, e);
    }
  }

  private static Optional<ReviewStamp> stamp(JsonElement element) {
    StoredDocument.check(ReviewStamps.PROPERTY, element, VERSION);
    JsonObject json = element.getAsJsonObject();
    JsonObject numbers = json.getAsJsonObject("factors");
    Factors factors = new Factors(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    for (Factor factor : Factor.values()) {
      JsonElement number = numbers.get(name(factor));
      factors = number == null ? factors : factors.with(factor, finite(number.getAsDouble()));
    }
    String by = json.get("by").getAsString();
    Instant at = Instant.parse(json.get("at").getAsString());
    return by.length() > LONGEST_NAME || at.isBefore(Instant.EPOCH) || at.isAfter(LAST)
        ? Optional.empty()
        : Optional.of(new ReviewStamp(by, at, factors));
  }

  /** JSON can hold 1e999, which no answer can. */
  private static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("A factor must be finite, was " + number);
    }
    return number;
  }

  private static String name(Factor factor) {
    return factor.name().toLowerCase(Locale.ROOT);
  }
}
