package org.riceforjira.host.jira.services;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;

/** What is wrong with a query; nothing where it is fine. */
final class Complaints {
  private Complaints() {}

  static MessageSet none() {
    return new MessageSetImpl();
  }

  static MessageSet of(String sentence) {
    MessageSet complaints = new MessageSetImpl();
    complaints.addErrorMessage(sentence);
    return complaints;
  }
}
