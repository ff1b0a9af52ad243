package org.riceforjira.host.plugins;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.fragment.WebFragments;
import org.riceforjira.host.plugins.osgi.CallCounter;
import org.riceforjira.host.plugins.rest.RestMount;
import org.riceforjira.host.plugins.text.Texts;
import org.riceforjira.host.plugins.velocity.VelocityAllowlist;
import org.riceforjira.host.plugins.webresource.WebResources;

/** The running plugin system: an OSGi framework, Jira's services in it, and the installed apps. */
public final class AppRuntime implements AutoCloseable {
  /**
   * Boots the framework.
   *
   * @param cacheFolder a folder of our own; emptied at every start
   * @param services Jira's services by their interface
   */
  public static AppRuntime start(Path cacheFolder, Map<Class<?>, Object> services, Site site) {
    throw new UnsupportedOperationException();
  }

  /** Installs and enables the app of a jar, or leaves nothing of it behind. */
  public App install(Path jar) throws AppRefused, IOException {
    throw new UnsupportedOperationException();
  }

  public WebFragments fragments() {
    throw new UnsupportedOperationException();
  }

  public WebResources webResources() {
    throw new UnsupportedOperationException();
  }

  /** To be mounted at {@code /plugins/servlet/*}. */
  public HttpServlet servlets() {
    throw new UnsupportedOperationException();
  }

  /** To be mounted once all apps are installed. */
  public List<RestMount> rest() {
    throw new UnsupportedOperationException();
  }

  public Texts texts() {
    throw new UnsupportedOperationException();
  }

  public CallCounter calls() {
    throw new UnsupportedOperationException();
  }

  public VelocityAllowlist allowlist() {
    throw new UnsupportedOperationException();
  }

  /** Stops and removes the apps, then the framework. */
  @Override
  public void close() {
    throw new UnsupportedOperationException(Locale.ROOT.toString());
  }
}
