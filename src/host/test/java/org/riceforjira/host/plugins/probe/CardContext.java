package org.riceforjira.host.plugins.probe;

import com.atlassian.plugin.web.ContextProvider;
import java.util.List;
import java.util.Map;

/** Gives the probe's template its values; takes a component of the app. */
public class CardContext implements ContextProvider {
  private final Greeting greeting;

  CardContext(Greeting greeting) {
    this.greeting = greeting;
  }

  @Override
  public void init(Map<String, String> params) {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    return Map.of(
        "card",
        new CardView(),
        "greeting",
        greeting.greet(),
        "risky",
        "<script>'&\"",
        "readyHtml",
        "<em>ready</em>",
        "levels",
        List.of("low", "high"),
        "byName",
        Map.of("impact", 3));
  }
}
