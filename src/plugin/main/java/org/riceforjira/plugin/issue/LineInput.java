package org.riceforjira.plugin.issue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.plugin.http.CapacityText;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Reads which cut line somebody asks for; what they leave out is as the project has chosen it. */
@Component
class LineInput {
  private final Texts texts;

  LineInput(Texts texts) {
    this.texts = texts;
  }

  /**
   * The line; empty if no capacity is known.
   *
   * @param capacity a number; null or "" for the project's
   * @param policy "stop" or "fill"; null or "" for the project's
   */
  Optional<LineChoice> read(String capacity, String policy, CutChoice chosen) {
    CutPolicy wanted = isEmpty(policy) ? chosen.policy() : policy(policy);
    return isEmpty(capacity)
        ? LineChoice.of(new CutChoice(wanted, chosen.sprintCapacity()))
        : Optional.of(new LineChoice(capacity(capacity), wanted));
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  private double capacity(String text) {
    return CapacityText.read(text.trim())
        .orElseThrow(() -> refused("capacity", "rice.error.capacity"));
  }

  private CutPolicy policy(String text) {
    for (CutPolicy policy : CutPolicy.values()) {
      if (policy.name().toLowerCase(Locale.ROOT).equals(text)) {
        return policy;
      }
    }
    throw refused("policy", "rice.error.policy");
  }

  private Refusal refused(String input, String key) {
    return Refusal.invalid(Map.of(input, texts.text(key)));
  }
}
