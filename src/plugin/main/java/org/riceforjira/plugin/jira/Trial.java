package org.riceforjira.plugin.jira;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * One thing that the app relies on, and how it is tried. An attempt leaves nothing behind; it
 * returns where the thing works, and throws where it does not.
 */
public final class Trial {
  private static final Consumer<TrialIssue> NOTHING = none -> {};

  private final String code;
  private final boolean onIssue;
  private final Consumer<TrialIssue> attempt;
  private final List<ApiPart> parts;

  private Trial(String code, boolean onIssue, Consumer<TrialIssue> attempt, List<ApiPart> parts) {
    this.code = Objects.requireNonNull(code, "code");
    this.onIssue = onIssue;
    this.attempt = attempt;
    this.parts = parts;
  }

  /** What is tried without an issue. The code is stable, and the keys of its texts end with it. */
  public static Trial of(String code, Runnable attempt) {
    return new Trial(code, false, none -> attempt.run(), List.of());
  }

  /** What is tried on an issue. */
  public static Trial onIssue(String code, Consumer<TrialIssue> attempt) {
    return new Trial(code, true, attempt, List.of());
  }

  /** A part of Jira's API that cannot be tried without doing something: whether it is there. */
  static Trial there(String code, ApiPart part) {
    return new Trial(code, false, NOTHING, List.of(part));
  }

  /** The same, which is off where one of these is. */
  Trial needing(ApiPart... needed) {
    return new Trial(code, onIssue, attempt, List.of(needed));
  }

  String code() {
    return code;
  }

  boolean isOnIssue() {
    return onIssue;
  }

  /** False where all that can be told is whether Jira has the parts. */
  boolean isTried() {
    return attempt != NOTHING;
  }

  List<ApiPart> parts() {
    return parts;
  }

  /** The issue is null where none is needed. */
  void make(TrialIssue issue) {
    attempt.accept(issue);
  }
}
