package org.riceforjira.host.plugins.descriptor;

/**
 * Jira would not enable this app. The message is one clear sentence: it names the module, class,
 * package or service at fault and, where there is one, the way to mend it.
 */
public final class AppRefused extends Exception {
  private static final long serialVersionUID = 1L;

  public AppRefused(String message) {
    super(message);
  }

  public AppRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
