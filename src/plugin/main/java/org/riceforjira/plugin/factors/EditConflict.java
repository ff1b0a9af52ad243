package org.riceforjira.plugin.factors;

import java.util.Map;
import org.riceforjira.core.score.Factor;

/** Nothing was set, because somebody else had changed the issue in the meantime. */
public final class EditConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<Factor, Double> current;

  EditConflict(Map<Factor, Double> current) {
    super("The issue has other factors by now: " + current);
    this.current = current;
  }

  /** What was expected to be otherwise, as people read it; null stands for "empty". */
  public Map<Factor, Double> current() {
    return current;
  }
}
