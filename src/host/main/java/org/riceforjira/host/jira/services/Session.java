package org.riceforjira.host.jira.services;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.riceforjira.host.jira.CurrentUser;

/** Who is signed in, in this thread; null in threads that no request has claimed. */
record Session(CurrentUser current, Views views, Texts texts) implements JiraAuthenticationContext {
  @Override
  public ApplicationUser getLoggedInUser() {
    return current.key().map(views::user).orElse(null);
  }

  @Override
  public boolean isLoggedInUser() {
    return getLoggedInUser() != null;
  }

  @Override
  public void setLoggedInUser(ApplicationUser user) {
    current.set(user == null ? null : user.getKey());
  }

  @Override
  public void clearLoggedInUser() {
    current.set(null);
  }

  @Override
  public Locale getLocale() {
    return texts.getLocale();
  }

  @Override
  public I18nHelper getI18nHelper() {
    return texts;
  }
}
