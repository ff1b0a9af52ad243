package org.riceforjira.host.jql;

import java.util.List;
import java.util.Set;

/** A function that an app adds, for {@code issue in name(arguments)}. */
public interface JqlFunction {
  /** What is wrong with the arguments, a sentence each; empty when nothing is. */
  List<String> check(List<String> arguments);

  /** Ids of the issues it stands for; asked only after a check without complaint. */
  Set<Long> issueIds(List<String> arguments);
}
