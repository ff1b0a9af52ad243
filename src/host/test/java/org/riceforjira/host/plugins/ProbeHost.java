package org.riceforjira.host.plugins;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.riceforjira.host.plugins.access.Access;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.springframework.util.FileSystemUtils;

/** A plugin system for one test, with a visitor who may be changed at any time. */
final class ProbeHost implements Access, BeforeEachCallback, AfterEachCallback {
  final Map<Class<?>, Object> services = new HashMap<>();
  Set<String> without = Set.of();
  boolean loggedIn;
  boolean administrator;
  boolean secure = true;
  Locale locale = Locale.ENGLISH;

  final List<JqlFunction> functions = new ArrayList<>();

  private Path folder;
  private AppRuntime runtime;

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    folder = Files.createTempDirectory("probe-host");
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    if (runtime != null) {
      runtime.close();
    }
    FileSystemUtils.deleteRecursively(folder);
  }

  /** Started at the first call, with the services given until then. */
  AppRuntime runtime() {
    if (runtime == null) {
      Site site = new Site("http://localhost:2990/jira", this, () -> locale, this::add);
      runtime = AppRuntime.start(folder.resolve("cache"), services, site, without);
    }
    return runtime;
  }

  App install(ProbeApp app) throws Exception {
    return runtime().install(app.jar(folder));
  }

  /** Why the app is refused. */
  String refusal(ProbeApp app) {
    return assertThrows(AppRefused.class, () -> install(app)).getMessage();
  }

  private Runnable add(JqlFunction function) {
    functions.add(function);
    return () -> functions.remove(function);
  }

  @Override
  public boolean loggedIn() {
    return loggedIn;
  }

  @Override
  public boolean administrator() {
    return administrator;
  }

  @Override
  public boolean secure() {
    return secure;
  }
}
