package org.riceforjira.core.settings;

/**
 * When the factors of an issue are due for another look.
 *
 * @param afterDays days since somebody last looked, from 1 to {@value #MOST_DAYS}
 */
public record Review(int afterDays) {
  /** Ten years; what is reviewed less often is not reviewed. */
  public static final int MOST_DAYS = 3650;

  public Review {
    if (afterDays < 1 || afterDays > MOST_DAYS) {
      throw new IllegalArgumentException(
          "A review is due after 1 to " + MOST_DAYS + " days, was " + afterDays + ".");
    }
  }
}
