package org.riceforjira.host.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules of scoring, written a second time, over what Jira's REST tells of an issue. */
public final class Rules {
  public static final List<String> FACTORS = List.of("Reach", "Impact", "Confidence", "Effort");
  public static final String SCORE = "RICE Score";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<String, String> ids = new TreeMap<>();

  /** Asks for the fields' ids. */
  public Rules(Person person) throws IOException, InterruptedException {
    for (String name : Stream.concat(FACTORS.stream(), Stream.of(SCORE)).toList()) {
      ids.put(name, person.fieldId(name));
    }
  }

  public String id(String field) {
    return ids.get(field);
  }

  /** How JQL names the score's field. */
  String scoreInJql() {
    return "cf[" + id(SCORE).replace("customfield_", "") + "]";
  }

  /** What the score field should hold; empty for an issue that lacks a factor. */
  public Optional<String> expected(JsonObject fields) {
    List<Optional<BigDecimal>> factors =
        FACTORS.stream().map(factor -> number(fields, factor)).toList();
    if (factors.stream().anyMatch(Optional::isEmpty) || factors.get(3).get().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal product =
        factors.get(0).get().multiply(factors.get(1).get()).multiply(factors.get(2).get());
    BigDecimal divisor = factors.get(3).get().multiply(HUNDRED);
    return Optional.of(plain(product.divide(divisor, 2, RoundingMode.HALF_UP)));
  }

  /** What the score field holds. */
  public Optional<String> stored(JsonObject fields) {
    return number(fields, SCORE).map(Rules::plain);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** The number in a field; empty where there is none. */
  public Optional<BigDecimal> number(JsonObject fields, String name) {
    JsonElement value = fields.get(id(name));
    return value == null || value.isJsonNull()
        ? Optional.empty()
        : Optional.of(value.getAsBigDecimal());
  }
}
