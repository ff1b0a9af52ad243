package org.riceforjira.host.jql;

import java.util.Collection;
import java.util.List;

/** A function that an app adds, for {@code issue in name(arguments)}. */
public interface JqlFunction {
  /** Whether it stands for several issues, and so goes with IN. */
  boolean several();

  /** What is wrong with the arguments, a sentence each; empty when nothing is. */
  List<String> check(Use use) throws Failed;

  /** The issues it stands for, by id or key; asked only after a check without complaint. */
  Collection<String> issues(Use use) throws Failed;

  /** Where a function stands: behind which field, under which name, with which arguments. */
  record Use(String field, String name, List<String> arguments) {
    public Use {
      arguments = List.copyOf(arguments);
    }
  }

  /** The function itself broke; the message is a sentence for whoever asked. */
  final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    public Failed(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }
}
