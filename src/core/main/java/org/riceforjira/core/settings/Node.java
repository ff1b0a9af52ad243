package org.riceforjira.core.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A place in JSON settings; whatever is wrong there is noted, and reads as empty. */
record Node(JsonElement element, String path, List<SettingsError> errors) {
  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  static String child(String path, String key) {
    String told = Texts.excerpt(key);
    return PLAIN_KEY.matcher(told).matches()
        ? path + "." + told
        : path + "['" + told.replace("\\", "\\\\").replace("'", "\\'") + "']";
  }

  void error(String sentence) {
    errors.add(new SettingsError(path, sentence));
  }

  /** Notes what is wrong with a child that may be missing. */
  void errorAt(String key, String sentence) {
    errors.add(new SettingsError(child(path, key), sentence));
  }

  /** The child under a key, if the key is there. */
  Optional<Node> get(String key) {
    return element.isJsonObject() && element.getAsJsonObject().has(key)
        ? Optional.of(new Node(element.getAsJsonObject().get(key), child(path, key), errors))
        : Optional.empty();
  }

  /** The child under a key that has to be there. */
  Optional<Node> require(String key) {
    Optional<Node> found = get(key);
    if (found.isEmpty()) {
      errorAt(key, "This is missing. Add it.");
    }
    return found;
  }

  /** True for an object; keys other than these are errors. */
  boolean objectOf(List<String> keys) {
    if (!object()) {
      return false;
    }
    JsonObject object = element.getAsJsonObject();
    for (String key : object.keySet()) {
      if (!keys.contains(key)) {
        String sentence = "This key is not known. Use one of " + new TreeSet<>(keys) + ".";
        errorAt(key, sentence);
      }
    }
    return true;
  }

  boolean object() {
    return is(element.isJsonObject(), "an object");
  }

  /**
   * The things of a list.
   *
   * @param what they are called; of more than {@code most} none is looked at
   */
  Optional<List<Node>> items(String what, int most) {
    if (!is(element.isJsonArray(), "a list")
        || !fewEnough(element.getAsJsonArray().size(), what, most)) {
      return Optional.empty();
    }
    List<Node> items = new ArrayList<>();
    for (JsonElement item : element.getAsJsonArray()) {
      items.add(new Node(item, path + "[" + items.size() + "]", errors));
    }
    return Optional.of(items);
  }

  /** The names in a table and what stands under each; of more than {@code most} none is there. */
  Map<String, Node> rows(String what, int most) {
    Map<String, Node> rows = new LinkedHashMap<>();
    if (object() && fewEnough(element.getAsJsonObject().size(), what, most)) {
      for (String name : element.getAsJsonObject().keySet()) {
        Node row = get(name).orElseThrow();
        Optional<String> objection = Texts.objectionToKey(name);
        objection.ifPresent(row::error);
        if (objection.isEmpty()) {
          rows.put(name, row);
        }
      }
    }
    return rows;
  }

  private boolean fewEnough(int size, String what, int most) {
    return holds(
        size <= most,
        "There are " + size + " " + what + ", and at most " + most + " count. Remove some.");
  }

  Optional<String> text() {
    boolean text = element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
    return is(text, "a text") ? Optional.of(element.getAsString()) : Optional.empty();
  }

  /** True or false. */
  Optional<Boolean> flag() {
    boolean flag = element.isJsonPrimitive() && element.getAsJsonPrimitive().isBoolean();
    return is(flag, "true or false") ? Optional.of(element.getAsBoolean()) : Optional.empty();
  }

  /** True for null, which says that something is not set. */
  boolean isNull() {
    return element.isJsonNull();
  }

  /** One of the words of an enum, in small letters. */
  <E extends Enum<E>> Optional<E> word(Class<E> words) {
    Optional<String> text = text();
    for (E constant : words.getEnumConstants()) {
      if (text.equals(Optional.of(SettingsEncoder.word(constant)))) {
        return Optional.of(constant);
      }
    }
    text.ifPresent(unknown -> error("Use one of " + quoted(words) + "."));
    return Optional.empty();
  }

  private static String quoted(Class<? extends Enum<?>> words) {
    return Arrays.stream(words.getEnumConstants())
        .map(constant -> '"' + SettingsEncoder.word(constant) + '"')
        .collect(Collectors.joining(", "));
  }

  /** A text of one line that is not blank. */
  Optional<String> name() {
    return text().filter(text -> accepted(Texts.objectionToName(text)));
  }

  /** A query, which may have several lines, and may be blank. */
  Optional<String> query() {
    return text().filter(text -> accepted(Texts.objectionToQuery(text)));
  }

  private boolean accepted(Optional<String> objection) {
    objection.ifPresent(this::error);
    return objection.isEmpty();
  }

  /** A number for which the condition holds. */
  Optional<Double> number(Predicate<Double> condition, String otherwise) {
    boolean number = element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
    return is(number, "a number")
        ? Optional.of(element.getAsDouble()).filter(n -> holds(condition.test(n), otherwise))
        : Optional.empty();
  }

  /** A whole number between two bounds. */
  Optional<Integer> whole(int least, int most) {
    String otherwise = "This must be a whole number from " + least + " to " + most + ".";
    return number(n -> n >= least && n <= most && n == Math.rint(n), otherwise)
        .map(Double::intValue);
  }

  /** A finite number from 0 up. */
  Optional<Double> amount() {
    return number(n -> Double.isFinite(n) && n >= 0, "This must be a number from 0 up.");
  }

  /** A finite number above 0. */
  Optional<Double> positive() {
    return number(n -> Double.isFinite(n) && n > 0, "This must be more than 0.");
  }

  private boolean is(boolean right, String wanted) {
    return holds(right, "This must be " + wanted + ".");
  }

  private boolean holds(boolean condition, String otherwise) {
    if (!condition) {
      error(otherwise);
    }
    return condition;
  }
}
