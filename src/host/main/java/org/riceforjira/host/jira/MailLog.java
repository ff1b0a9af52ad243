package org.riceforjira.host.jira;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The mails that would have gone out; nothing is sent. */
public final class MailLog {
  private final List<Mail> mails = new CopyOnWriteArrayList<>();

  void add(Mail mail) {
    mails.add(mail);
  }

  /** What has been noted so far, oldest first. */
  public List<Mail> mails() {
    return List.copyOf(mails);
  }

  public void clear() {
    mails.clear();
  }
}
