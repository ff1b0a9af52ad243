package org.riceforjira.connect.fake.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which method and path is answered by what.
 *
 * @param <H> what answers
 */
public final class Routes<H> {
  private final List<Route<H>> routes = new ArrayList<>();

  /**
   * @param path such as {@code /rest/api/3/issue/{issue}}; one without a part in braces goes first
   */
  public Routes<H> on(String method, String path, H handler) {
    Route<H> route = new Route<>(method, List.of(path.split("/")), handler);
    if (path.contains("{")) {
      routes.add(route);
    } else {
      routes.add(0, route);
    }
    return this;
  }

  public Optional<Found<H>> find(String method, String path) {
    List<String> parts = List.of(path.split("/"));
    for (Route<H> route : routes) {
      if (route.method.equals(method) && route.fits(parts)) {
        return Optional.of(new Found<>(route.handler, route.inPath(parts)));
      }
    }
    return Optional.empty();
  }

  /** Every method and path, as in {@code GET /rest/api/3/issue/{issue}}. */
  public List<String> templates() {
    return routes.stream()
        .map(route -> route.method + " " + String.join("/", route.template))
        .toList();
  }

  /**
   * @param inPath what stands where the path has a name in braces
   */
  public record Found<H>(H handler, Map<String, String> inPath) {}

  private record Route<H>(String method, List<String> template, H handler) {
    boolean fits(List<String> parts) {
      if (parts.size() != template.size()) {
        return false;
      }
      for (int i = 0; i < parts.size(); i++) {
        if (!named(i) && !template.get(i).equals(parts.get(i))) {
          return false;
        }
      }
      return true;
    }

    Map<String, String> inPath(List<String> parts) {
      Map<String, String> found = new HashMap<>();
      for (int i = 0; i < parts.size(); i++) {
        if (named(i)) {
          String name = template.get(i);
          found.put(name.substring(1, name.length() - 1), parts.get(i));
        }
      }
      return found;
    }

    private boolean named(int part) {
      return template.get(part).startsWith("{");
    }
  }
}
