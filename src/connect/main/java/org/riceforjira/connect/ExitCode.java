package org.riceforjira.connect;

/** How a command ended, as scripts read it. */
public enum ExitCode {
  DONE(0, "done"),
  WRONG_USE(1, "wrong use, or rice itself failed"),
  REFUSED(2, "login or permission refused"),
  SOME_FAILED(3, "some issues failed; they are listed"),
  UNREACHABLE(4, "Jira cannot be reached, is too busy or fails"),
  /** What a shell makes of Ctrl-C. */
  STOPPED(130, "stopped by Ctrl-C");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** What the process ends with. */
  public int number() {
    return number;
  }

  /** For the help. */
  String meaning() {
    return meaning;
  }
}
