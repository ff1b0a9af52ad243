package org.riceforjira.core.settings.horizon;

import java.util.Objects;

/** Periods were wished that no roadmap can have. */
public final class UnusablePeriods extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why there is no roadmap of them. */
  public enum Reason {
    /** Sprints without their dates. */
    NO_SPRINTS("Give the sprints with their dates, or plan by months or quarters."),
    OVERLAP("These sprints are not one after the other. Correct their dates."),
    /** The last of them ended before today. */
    OVER("All these periods are over. Choose a later start, or more periods.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  UnusablePeriods(Reason reason) {
    super(reason.sentence);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  public Reason reason() {
    return reason;
  }
}
