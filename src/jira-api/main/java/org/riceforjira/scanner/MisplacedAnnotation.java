package org.riceforjira.scanner;

/** An annotation stands where Jira would ignore it; the message says why and how to mend it. */
final class MisplacedAnnotation extends Exception {
  private static final long serialVersionUID = 1L;

  MisplacedAnnotation(String message) {
    super(message);
  }
}
