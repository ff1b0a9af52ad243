package org.riceforjira.host.plugins.osgi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;
import org.riceforjira.host.plugins.descriptor.AppRefused;

/** Says in one sentence what the framework found wrong with a bundle. */
final class BundleProblem {
  private static final Pattern PACKAGE =
      Pattern.compile("\\(osgi\\.wiring\\.package=([\\w.]+)\\)(\\(.*?version.*?\\))?");

  private BundleProblem() {}

  static AppRefused of(BundleException problem, ExportedPackages exported) {
    String start = "The app could not be started: ";
    Matcher missing = PACKAGE.matcher(problem.getMessage());
    if (problem.getType() != BundleException.RESOLVE_ERROR || !missing.find()) {
      return new AppRefused(start + problem.getMessage(), problem);
    }
    String name = missing.group(1);
    String why =
        exported.contains(name)
            ? "which Jira offers in version " + exported.version(name) + " only."
            : "which Jira does not offer.";
    return new AppRefused(start + "it imports the package " + name + ", " + why, problem);
  }
}
