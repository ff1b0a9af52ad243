package org.riceforjira.connect.fake.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.riceforjira.connect.fake.http.Asked;
import org.riceforjira.connect.fake.store.Json;

/** Lists by offset, as most of Jira's resources give them. */
public final class Pages {
  private static final int DEFAULT = 50;

  private Pages() {}

  public static JsonObject page(Asked asked, List<? extends JsonElement> all) {
    int start = asked.number("startAt", 0);
    int most = asked.number("maxResults", DEFAULT);
    List<? extends JsonElement> values = cut(all, start, most);
    return Json.object(
        "maxResults",
        most,
        "startAt",
        start,
        "total",
        all.size(),
        "isLast",
        start + values.size() >= all.size(),
        "values",
        Json.array(values));
  }

  public static <T> List<T> cut(List<T> all, int start, int most) {
    int from = Math.min(Math.max(start, 0), all.size());
    return all.subList(from, Math.min(all.size(), from + Math.max(most, 0)));
  }
}
