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
import org.riceforjira.core.sentence.Sentence;

/** A place in JSON settings; whatever is wrong there is noted, and reads as empty. */
record Node(JsonElement element, String path, List<SettingsError> errors) {
  private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  static String child(String path, String key) {
    String told = Texts.excerpt(key);
    return PLAIN_KEY.matcher(told).matches()
        ? path + "." + told
        : path + "['" + told.replace("\\", "\\\\").replace("'", "\\'") + "']";
  }

  void error(Sentence sentence) {
    errors.add(new SettingsError(path, sentence));
  }

  /** Notes what is wrong with a child that may be missing. */
  void errorAt(String key, Sentence sentence) {
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
      errorAt(key, Sentence.of("rice.core.settings.missing"));
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
        String known = String.join(", ", new TreeSet<>(keys));
        errorAt(key, Sentence.of("rice.core.settings.unknown", known));
      }
    }
    return true;
  }

  boolean object() {
    return is(element.isJsonObject(), "rice.core.settings.object");
  }

  /**
   * The things of a list.
   *
   * @param many the key of what to say of more than {@code most}, of which none is looked at
   */
  Optional<List<Node>> items(String many, int most) {
    if (!is(element.isJsonArray(), "rice.core.settings.list")
        || !fewEnough(element.getAsJsonArray().size(), many, most)) {
      return Optional.empty();
    }
    List<Node> items = new ArrayList<>();
    for (JsonElement item : element.getAsJsonArray()) {
      items.add(new Node(item, path + "[" + items.size() + "]", errors));
    }
    return Optional.of(items);
  }

  /** The names in a table and what stands under each; of more than {@code most} none is there. */
  Map<String, Node> rows(String many, int most) {
    Map<String, Node> rows = new LinkedHashMap<>();
    if (object() && fewEnough(element.getAsJsonObject().size(), many, most)) {
      for (String name : element.getAsJsonObject().keySet()) {
        Node row = get(name).orElseThrow();
        if (row.accepts(Texts.objectionToKey(name))) {
          rows.put(name, row);
        }
      }
    }
    return rows;
  }

  private boolean fewEnough(int size, String many, int most) {
    return holds(size <= most, Sentence.of(many, size, most));
  }

  Optional<String> text() {
    boolean text = element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
    return is(text, "rice.core.settings.text")
        ? Optional.of(element.getAsString())
        : Optional.empty();
  }

  /** True or false. */
  Optional<Boolean> flag() {
    boolean flag = element.isJsonPrimitive() && element.getAsJsonPrimitive().isBoolean();
    return is(flag, "rice.core.settings.flag")
        ? Optional.of(element.getAsBoolean())
        : Optional.empty();
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
    text.ifPresent(unknown -> error(Sentence.of("rice.core.settings.word", quoted(words))));
    return Optional.empty();
  }

  private static String quoted(Class<? extends Enum<?>> words) {
    return Arrays.stream(words.getEnumConstants())
        .map(constant -> '"' + SettingsEncoder.word(constant) + '"')
        .collect(Collectors.joining(", "));
  }

  /** A text of one line that is not blank. */
  Optional<String> name() {
    return text()
        .filter(text -> is(!text.isBlank(), "rice.core.settings.empty"))
        .filter(text -> accepts(Texts.objectionToName(text)));
  }

  /** A query, which may have several lines, and may be blank. */
  Optional<String> query() {
    return text().filter(text -> accepts(Texts.objectionToQuery(text)));
  }

  /** What is good if it was stored before is noted, and is there all the same. */
  private boolean accepts(Optional<Sentence> objection) {
    objection.ifPresent(this::error);
    return objection.filter(wrong -> !Texts.isForNewOnes(wrong)).isEmpty();
  }

  /** A number for which the condition holds. */
  Optional<Double> number(Predicate<Double> condition, Sentence otherwise) {
    boolean number = element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber();
    return is(number, "rice.core.settings.number")
        ? Optional.of(element.getAsDouble()).filter(n -> holds(condition.test(n), otherwise))
        : Optional.empty();
  }

  /** A whole number between two bounds. */
  Optional<Integer> whole(int least, int most) {
    Sentence otherwise = Sentence.of("rice.core.settings.whole", least, most);
    return number(n -> n >= least && n <= most && n == Math.rint(n), otherwise)
        .map(Double::intValue);
  }

  /** A finite number from 0 up. */
  Optional<Double> amount() {
    return number(n -> Double.isFinite(n) && n >= 0, Sentence.of("rice.core.settings.amount"));
  }

  /** A finite number above 0. */
  Optional<Double> positive() {
    return number(n -> Double.isFinite(n) && n > 0, Sentence.of("rice.core.settings.positive"));
  }

  private boolean is(boolean right, String otherwise) {
    return holds(right, Sentence.of(otherwise));
  }

  private boolean holds(boolean condition, Sentence otherwise) {
    if (!condition) {
      error(otherwise);
    }
    return condition;
  }
}
