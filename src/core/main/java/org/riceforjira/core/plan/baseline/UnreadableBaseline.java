package org.riceforjira.core.plan.baseline;

/** Stored bytes that are not a baseline this version can read; the message is for people. */
public final class UnreadableBaseline extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String AGAIN = " Delete it and save a new one.";

  private UnreadableBaseline(String message, Throwable cause) {
    super(message, cause);
  }

  static UnreadableBaseline notABaseline() {
    return notABaseline(null);
  }

  static UnreadableBaseline notABaseline(Throwable cause) {
    return new UnreadableBaseline("This is not a baseline of RICE." + AGAIN, cause);
  }

  static UnreadableBaseline newer(int version, int readable) {
    return new UnreadableBaseline(
        "This baseline was written by a newer version ("
            + version
            + ") of RICE; this one reads up to "
            + readable
            + ". Update the app.",
        null);
  }

  static UnreadableBaseline cutOff(long there, long needed) {
    return new UnreadableBaseline(
        "This baseline is cut off: " + there + " of " + needed + " bytes are there." + AGAIN, null);
  }

  static UnreadableBaseline tooLarge(long size, String unit, long most) {
    return new UnreadableBaseline(
        "This baseline claims " + size + " " + unit + "; RICE reads up to " + most + "." + AGAIN,
        null);
  }

  static UnreadableBaseline damaged() {
    return damaged(null);
  }

  static UnreadableBaseline damaged(Throwable cause) {
    return new UnreadableBaseline("This baseline is damaged." + AGAIN, cause);
  }
}
