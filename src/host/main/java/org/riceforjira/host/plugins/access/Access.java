package org.riceforjira.host.plugins.access;

/** The rights of whoever made the request of this thread. */
public interface Access {
  /** False for an anonymous visitor. */
  boolean loggedIn();

  /** True for those who may administer Jira. */
  boolean administrator();

  /** False while they have to confirm their password before they administer anything. */
  boolean secure();
}
