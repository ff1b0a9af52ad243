package org.riceforjira.host.plugins.probe;

import com.atlassian.sal.api.transaction.TransactionTemplate;

/** Writes down which classes are in its reach. */
class Peeking {
  Peeking(TransactionTemplate journal) {
    for (String name :
        new String[] {
          "com.google.gson.Gson", "org.riceforjira.host.plugins.App", "java.sql.Timestamp"
        }) {
      journal.execute(() -> reach(name));
    }
  }

  private static String reach(String name) {
    try {
      return Class.forName(name).getSimpleName();
    } catch (ClassNotFoundException hidden) {
      return "hidden";
    }
  }
}
