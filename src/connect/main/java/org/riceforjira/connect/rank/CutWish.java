package org.riceforjira.connect.rank;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.plan.cut.CapacityUse;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.settings.CutChoice;

/**
 * The cut line that somebody wants; what they do not say is as the settings have it.
 *
 * @param capacity in the unit of efforts
 */
public record CutWish(OptionalDouble capacity, Optional<CutPolicy> policy) {
  /** As the settings have it. */
  public static final CutWish NONE = new CutWish(OptionalDouble.empty(), Optional.empty());

  /**
   * @throws InvalidConfiguration for what is no capacity
   */
  public CutWish {
    Objects.requireNonNull(policy, "policy");
    if (capacity.isPresent() && !isCapacity(capacity.getAsDouble())) {
      throw new InvalidConfiguration(
          "--capacity must be a number from 0 to "
              + Numbers.text(CapacityUse.MOST)
              + ", was "
              + Numbers.text(capacity.getAsDouble())
              + ".");
    }
  }

  /**
   * As options say it.
   *
   * @param policy "stop", "fill", or null for that of the settings
   */
  public static CutWish of(OptionalDouble capacity, String policy) {
    Optional<CutPolicy> named =
        Optional.ofNullable(policy)
            .map(
                word ->
                    switch (word) {
                      case "stop" -> CutPolicy.STOP;
                      case "fill" -> CutPolicy.FILL;
                      default ->
                          throw new InvalidConfiguration(
                              "--policy must be stop or fill, was " + word + ".");
                    });
    return new CutWish(capacity, named);
  }

  /** What is drawn; without a capacity there is no line. */
  public CutChoice over(CutChoice chosen) {
    return new CutChoice(
        policy.orElse(chosen.policy()), capacity.isPresent() ? capacity : chosen.sprintCapacity());
  }

  private static boolean isCapacity(double number) {
    return number >= 0 && number <= CapacityUse.MOST;
  }
}
