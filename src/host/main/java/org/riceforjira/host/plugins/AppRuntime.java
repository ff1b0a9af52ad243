package org.riceforjira.host.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.plugins.fragment.WebFragments;
import org.riceforjira.host.plugins.osgi.AppFramework;
import org.riceforjira.host.plugins.osgi.BrokenCalls;
import org.riceforjira.host.plugins.osgi.CallCounter;
import org.riceforjira.host.plugins.rest.RestMount;
import org.riceforjira.host.plugins.servlet.AppServlets;
import org.riceforjira.host.plugins.text.Texts;
import org.riceforjira.host.plugins.velocity.VelocityAllowlist;
import org.riceforjira.host.plugins.webresource.WebResources;

/** The running plugin system: an OSGi framework, Jira's services in it, and the installed apps. */
public final class AppRuntime implements AutoCloseable {
  private final Places places;
  private final List<App> apps = new CopyOnWriteArrayList<>();

  private AppRuntime(Places places) {
    this.places = places;
  }

  /**
   * Boots the framework. TemplateRenderer and PageBuilderService are added to the services, and
   * I18nResolver where the services have none.
   *
   * @param cacheFolder a folder of our own; emptied at every start
   * @param services Jira's services by their interface
   * @param without packages that this Jira does not export, other than most do
   */
  public static AppRuntime start(
      Path cacheFolder, Map<Class<?>, Object> services, Site site, Set<String> without) {
    return new AppRuntime(new Places(new AppFramework(cacheFolder, without), services, site));
  }

  /** Installs and enables the app of a jar, or leaves nothing of it behind. */
  public App install(Path jar) throws AppRefused, IOException {
    App app = new Installation(places).run(jar);
    apps.add(app);
    return app;
  }

  /** What the apps add to pages. */
  public WebFragments fragments() {
    return places.fragments();
  }

  /** The apps' scripts and styles. */
  public WebResources webResources() {
    return places.webResources();
  }

  /** To be mounted at {@code /plugins/servlet/*}. */
  public AppServlets servlets() {
    return places.servlets();
  }

  /** The apps' REST, to be mounted once all apps are installed. */
  public List<RestMount> rest() {
    return apps.stream().flatMap(app -> app.rest().stream()).toList();
  }

  /** The apps' texts. */
  public Texts texts() {
    return places.texts();
  }

  /** The calls of Jira's services by apps. */
  public CallCounter calls() {
    return places.framework().calls();
  }

  /** Which of those calls are broken. */
  public BrokenCalls broken() {
    return places.framework().broken();
  }

  /** What templates may call, and what they tried in vain. */
  public VelocityAllowlist allowlist() {
    return places.allowlist();
  }

  /** Stops and removes the apps, then the framework. */
  @Override
  public void close() {
    apps.forEach(App::stop);
    apps.clear();
    places.framework().stop();
  }
}
