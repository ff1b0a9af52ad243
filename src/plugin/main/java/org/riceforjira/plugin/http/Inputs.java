package org.riceforjira.plugin.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.riceforjira.plugin.jira.Texts;

/**
 * The parameters of one request, read one after the other. What is wrong with any of them is
 * gathered, so that it is told all at once; what is blank is absent.
 */
public final class Inputs {
  private static final int LONGEST = 255;
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,10}");

  private final Map<String, List<String>> given;
  private final Texts texts;
  private final Map<String, String> errors = new LinkedHashMap<>();

  public Inputs(Map<String, List<String>> given, Texts texts) {
    this.given = given;
    this.texts = texts;
  }

  /** Every value of a parameter that may be given several times, without blanks around them. */
  public List<String> all(String name) {
    return given.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** True if the parameter is there, even if it is blank. */
  public boolean has(String name) {
    return !given.getOrDefault(name, List.of()).isEmpty();
  }

  /** A text without blanks around it. */
  public Optional<String> text(String name, int longest) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      wrong(name, "rice.backlog.error.twice");
      return Optional.empty();
    }
    Optional<String> text = values.stream().map(String::strip).filter(t -> !t.isEmpty()).findAny();
    if (text.isPresent() && text.get().length() > longest) {
      wrong(name, "rice.backlog.error.long", Integer.toString(longest));
      return Optional.empty();
    }
    return text;
  }

  /** A text of a certain form; the key is of what to say about any other. */
  public Optional<String> text(String name, Pattern form, String key) {
    Optional<String> text = text(name, LONGEST);
    if (text.isPresent() && !form.matcher(text.get()).matches()) {
      wrong(name, key);
      return Optional.empty();
    }
    return text;
  }

  public OptionalInt number(String name, int least, int most) {
    Optional<String> text = text(name, LONGEST);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    long number = WHOLE.matcher(text.get()).matches() ? Long.parseLong(text.get()) : -1;
    if (number < least || number > most) {
      wrong(name, "rice.backlog.error.number", Integer.toString(least), Integer.toString(most));
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) number);
  }

  /** An amount of effort, with a point before decimals. */
  public OptionalDouble capacity(String name) {
    Optional<String> text = text(name, LONGEST);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble amount = CapacityText.read(text.get());
    if (amount.isEmpty()) {
      wrong(name, "rice.error.capacity");
    }
    return amount;
  }

  /** One of the choices, by its name. */
  public <T> Optional<T> choice(String name, Map<String, T> choices) {
    return choice(name, choices, "rice.backlog.error.choice");
  }

  /** The same; the key is of what to say about any other, with the choices in their order. */
  public <T> Optional<T> choice(String name, Map<String, T> choices, String key) {
    Optional<String> text = text(name, LONGEST);
    if (text.isPresent() && !choices.containsKey(text.get())) {
      wrong(name, key, String.join(", ", choices.keySet()));
    }
    return text.map(choices::get);
  }

  /** What is wrong with a parameter; what was told first stays. */
  public void wrong(String name, String key, String... arguments) {
    refuse(name, texts.text(key, arguments));
  }

  public void refuse(String name, String sentence) {
    errors.putIfAbsent(name, sentence);
  }

  public boolean areWrong() {
    return !errors.isEmpty();
  }

  /** Returns if nothing is wrong. */
  public void check() {
    if (areWrong()) {
      throw Refusal.invalid(errors);
    }
  }
}
