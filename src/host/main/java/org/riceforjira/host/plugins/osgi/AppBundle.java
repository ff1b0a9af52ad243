package org.riceforjira.host.plugins.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.riceforjira.host.plugins.descriptor.AppRefused;

/** The started bundle of an app: its own files, and its classes as its imports let them be seen. */
public final class AppBundle {
  private final Bundle bundle;
  private final ExportedPackages exported;

  AppBundle(Bundle bundle, ExportedPackages exported) {
    this.bundle = bundle;
    this.exported = exported;
  }

  public ClassLoader classLoader() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  /** The bundle's context, through which it sees and offers services. */
  public BundleContext services() {
    return bundle.getBundleContext();
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(bundle.getHeaders("").get(name));
  }

  /** A file of the jar itself, never one of an import. */
  public Optional<byte[]> entry(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    URL url = bundle.getEntry(relative);
    return url == null || relative.isEmpty() || relative.endsWith("/")
        ? Optional.empty()
        : Optional.of(bytes(url));
  }

  /** A text file of the jar, in UTF-8. */
  public Optional<String> text(String path) {
    return entry(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The jar's class files in a folder, as {@code /org/x/y}. */
  public List<URL> classFiles(String folder, boolean andBelow) {
    Enumeration<URL> found = bundle.findEntries(folder, "*.class", andBelow);
    return found == null ? List.of() : Collections.list(found);
  }

  /** Whether the class comes out of the app's jar. */
  public boolean owns(Class<?> type) {
    return type.getClassLoader() == classLoader();
  }

  /**
   * Finds a class the way the app itself would.
   *
   * @param where who names it, as {@code module "rice-issue"}
   */
  public Class<?> load(String className, String where) throws AppRefused {
    try {
      return bundle.loadClass(className);
    } catch (ClassNotFoundException missing) {
      throw new AppRefused(explain(className, where), missing);
    } catch (LinkageError broken) {
      throw new AppRefused(
          where
              + " names the class "
              + className
              + ", which cannot be linked: "
              + broken
              + ". Is a package missing in Import-Package?",
          broken);
    }
  }

  private String explain(String className, String where) {
    String packageName = className.substring(0, Math.max(0, className.lastIndexOf('.')));
    String start = where + " names the class " + className;
    if (exported.contains(packageName) && !imports(packageName)) {
      return start
          + ", but the app does not import its package "
          + packageName
          + ": put it into Import-Package.";
    }
    return exported.contains(packageName)
        ? start + ", which the package " + packageName + " of this host does not have."
        : start
            + ", which is not in the app, and Jira does not offer the package "
            + packageName
            + ".";
  }

  private boolean imports(String packageName) {
    return bundle.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.package").stream()
        .anyMatch(
            wire ->
                packageName.equals(
                    wire.getCapability().getAttributes().get("osgi.wiring.package")));
  }

  private static byte[] bytes(URL url) {
    try (InputStream in = url.openStream()) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The app's jar cannot be read at " + url, unreadable);
    }
  }
}
