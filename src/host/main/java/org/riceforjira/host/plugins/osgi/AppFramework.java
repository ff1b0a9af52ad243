package org.riceforjira.host.plugins.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;
import org.riceforjira.host.plugins.descriptor.AppRefused;

/** Apache Felix, with exactly the packages and services that a Jira exports to apps. */
public final class AppFramework {
  private final Framework felix;
  private final ExportedPackages exported;
  private final CallCounter calls = new CallCounter();
  private final BrokenCalls broken = new BrokenCalls();

  /**
   * Boots the framework.
   *
   * @param cacheFolder a folder of our own, emptied here
   * @param without packages that are not exported
   */
  public AppFramework(Path cacheFolder, Set<String> without) {
    exported = ExportedPackages.read().without(without);
    Map<String, String> settings = new HashMap<>();
    settings.put("org.osgi.framework.storage", cacheFolder.toAbsolutePath().toString());
    settings.put("org.osgi.framework.storage.clean", "onFirstInit");
    settings.put("org.osgi.framework.system.packages", exported.asProperty());
    // Nothing may leak from the host's class path: only java.* is seen without an import.
    settings.put("org.osgi.framework.bootdelegation", "");
    settings.put("org.osgi.framework.bundle.parent", "ext");
    settings.put("felix.bootdelegation.implicit", "false");
    // Would claim the one URL handler factory of the JVM.
    settings.put("felix.service.urlhandlers", "false");
    // Else the threads of the resolver stay behind.
    settings.put("felix.resolver.parallelism", "1");
    settings.put("felix.log.level", "1");
    felix = new FrameworkFactory().newFramework(settings);
    try {
      felix.start();
    } catch (BundleException broken) {
      throw new IllegalStateException(
          "The OSGi framework does not start in " + cacheFolder + ": " + broken.getMessage(),
          broken);
    }
  }

  public CallCounter calls() {
    return calls;
  }

  /** What apps call in vain. */
  public BrokenCalls broken() {
    return broken;
  }

  /**
   * Offers a service to all apps under an interface; calls are counted. One whose package is not
   * exported is not there.
   */
  public void publish(Class<?> type, Object service) {
    if (!exported.contains(type.getPackageName())) {
      return;
    }
    felix
        .getBundleContext()
        .registerService(type.getName(), CountedService.wrap(type, service, calls, broken), null);
  }

  /** Offers a service that is another one for each app. */
  public void publishPerApp(Class<?> type, Function<Bundle, Object> service) {
    ServiceFactory<Object> factory =
        new ServiceFactory<>() {
          @Override
          public Object getService(Bundle app, ServiceRegistration<Object> registration) {
            return CountedService.wrap(type, service.apply(app), calls, broken);
          }

          @Override
          public void ungetService(
              Bundle app, ServiceRegistration<Object> registration, Object given) {
            // Nothing is held for the app.
          }
        };
    felix.getBundleContext().registerService(type.getName(), factory, null);
  }

  /** Installs and starts the bundle of a jar; a bundle that does not resolve is taken out again. */
  public Bundle install(Path jar) throws AppRefused, IOException {
    Bundle bundle;
    try (InputStream in = Files.newInputStream(jar)) {
      bundle = felix.getBundleContext().installBundle(jar.toUri().toString(), in);
    } catch (BundleException refused) {
      throw BundleProblem.of(refused, exported);
    }
    try {
      bundle.start();
    } catch (BundleException refused) {
      remove(bundle);
      throw BundleProblem.of(refused, exported);
    }
    return bundle;
  }

  /** The files and classes of an installed bundle. */
  public AppBundle open(Bundle bundle) {
    return new AppBundle(bundle, exported);
  }

  /** Stops and uninstalls a bundle; its services go with it. */
  public void remove(Bundle bundle) {
    try {
      bundle.uninstall();
    } catch (BundleException stuck) {
      throw new IllegalStateException(
          "The bundle " + bundle.getSymbolicName() + " cannot be removed.", stuck);
    }
  }

  /** Stops the framework and waits until it is down. */
  public void stop() {
    try {
      felix.stop();
      felix.waitForStop(10_000);
    } catch (BundleException stuck) {
      throw new IllegalStateException("The OSGi framework does not stop.", stuck);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
