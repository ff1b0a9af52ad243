package org.riceforjira.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Apache Felix with nothing but names of packages: enough to resolve a bundle, not to run it. */
final class BareFramework implements AutoCloseable {
  private static final String PACKAGE = "osgi.wiring.package";

  private final Framework felix;

  BareFramework(Exports exports, Path folder) {
    felix =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    "org.osgi.framework.storage", folder.toString(),
                    "org.osgi.framework.system.packages", exports.asProperty(),
                    "org.osgi.framework.bootdelegation", "",
                    "felix.service.urlhandlers", "false",
                    "felix.resolver.parallelism", "1",
                    "felix.log.level", "0"));
    try {
      felix.start();
    } catch (BundleException e) {
      throw new AssertionError("The framework does not start.", e);
    }
  }

  /** Why the bundle cannot be resolved; empty if it can. */
  Optional<String> problem(Path jar) {
    Bundle bundle = install(jar);
    if (felix.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
      return Optional.empty();
    }
    try {
      bundle.start();
      return Optional.of("It was not resolved, but started.");
    } catch (BundleException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The versions of the exports that the bundle's imports are bound to, by package. */
  Map<String, String> wired(Path jar) {
    Bundle bundle = install(jar);
    felix.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
    Map<String, String> wired = new TreeMap<>();
    for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(PACKAGE)) {
      Map<String, Object> capability = wire.getCapability().getAttributes();
      wired.put((String) capability.get(PACKAGE), String.valueOf(capability.get("version")));
    }
    return wired;
  }

  private Bundle install(Path jar) {
    try {
      return felix.getBundleContext().installBundle(jar.toUri().toString());
    } catch (BundleException e) {
      throw new AssertionError(jar + " is no bundle.", e);
    }
  }

  @Override
  public void close() {
    try {
      felix.stop();
      felix.waitForStop(0);
    } catch (BundleException | InterruptedException e) {
      throw new AssertionError("The framework does not stop.", e);
    }
  }
}
