package org.riceforjira.connect.fake.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How this Jira is set up where Jiras differ. A test may change each at any time. */
public final class Habits {
  /** What becomes of {@code issuekey > K}. */
  public enum KeyComparison {
    /** Fails where no issue has the key, as in a real Jira. */
    NEEDS_THE_ISSUE,
    /** Fails always. */
    REFUSED,
    /** Goes by the key alone. */
    ANY_KEY
  }

  private final Flavour flavour;
  private volatile int pageLimit;
  private volatile boolean windowTold = true;
  private volatile OptionalInt resultWindow = OptionalInt.empty();
  private volatile KeyComparison keyComparison = KeyComparison.NEEDS_THE_ISSUE;
  private volatile Optional<String> deploymentType = Optional.empty();
  private volatile String version = "10.3.6";
  private volatile int commentsShown = Integer.MAX_VALUE;
  private volatile boolean anonymous = true;
  private volatile boolean htmlRefusals;
  private volatile boolean basicLogin = true;
  private volatile int wrongPasswords = Integer.MAX_VALUE;
  private volatile Duration latency = Duration.ZERO;

  public Habits(Flavour flavour) {
    this.flavour = flavour;
    pageLimit = flavour == Flavour.CLOUD ? 100 : 1000;
  }

  public Flavour flavour() {
    return flavour;
  }

  /** Pages that name other fields than id and key have no more issues than this. */
  public Habits pagesOfAtMost(int issues) {
    pageLimit = issues;
    return this;
  }

  public int pageLimit() {
    return pageLimit;
  }

  /** Data Center 11.3: nothing is told beyond so many issues, and the answers name the number. */
  public Habits resultWindow(int issues) {
    resultWindow = OptionalInt.of(issues);
    return this;
  }

  /** Before 11.3: the same, and no answer names the number. */
  public Habits hiddenWindow(int issues) {
    windowTold = false;
    return resultWindow(issues);
  }

  public boolean windowTold() {
    return windowTold;
  }

  public OptionalInt resultWindow() {
    return resultWindow;
  }

  public Habits keys(KeyComparison comparison) {
    keyComparison = comparison;
    return this;
  }

  public KeyComparison keys() {
    return keyComparison;
  }

  /** What Data Center calls itself: {@code Server} unless told otherwise. */
  public Habits deploymentType(String type) {
    deploymentType = Optional.of(type);
    return this;
  }

  public String deploymentType() {
    return deploymentType.orElse("Server");
  }

  public Habits version(String number) {
    version = number;
    return this;
  }

  public String version() {
    return version;
  }

  /** Cloud: a search shows no more comments of an issue than this; it tells how many there are. */
  public Habits commentsShown(int comments) {
    commentsShown = comments;
    return this;
  }

  public int commentsShown() {
    return commentsShown;
  }

  /** Nobody is served without a login: a wrong one on Cloud is 401 everywhere. */
  public Habits nothingForAnonymous() {
    anonymous = false;
    return this;
  }

  public boolean anonymous() {
    return anonymous;
  }

  /** A refused login is told as a page and not as JSON. */
  public Habits refusalsAsHtml() {
    htmlRefusals = true;
    return this;
  }

  public boolean htmlRefusals() {
    return htmlRefusals;
  }

  /** Data Center: no login by password. */
  public Habits noBasicLogin() {
    basicLogin = false;
    return this;
  }

  public boolean basicLogin() {
    return basicLogin;
  }

  /** Data Center: after so many wrong passwords nobody gets in before solving a CAPTCHA. */
  public Habits captchaAfter(int wrong) {
    wrongPasswords = wrong;
    return this;
  }

  public int wrongPasswords() {
    return wrongPasswords;
  }

  /** For benchmarks: how long a worker waits before it answers. */
  public Habits latency(Duration duration) {
    latency = duration;
    return this;
  }

  public Duration latency() {
    return latency;
  }
}
