package org.riceforjira.host;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.riceforjira.host.data.Basics;
import org.riceforjira.host.data.DataFolderProblem;
import org.riceforjira.host.data.Passwords;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.Jira;
import org.riceforjira.host.jira.Surroundings;
import org.riceforjira.host.pages.RuntimeApps;
import org.riceforjira.host.pages.WebServer;
import org.riceforjira.host.pages.Website;
import org.riceforjira.host.plugins.App;
import org.riceforjira.host.plugins.AppRuntime;
import org.riceforjira.host.plugins.Site;
import org.riceforjira.host.plugins.descriptor.AppRefused;
import org.riceforjira.host.rest.Logins;

/** Puts a host together: port, data, Jira, app, pages. What fails leaves nothing open. */
final class Start {
  private final Arguments arguments;
  private final Clock clock;
  private final Undo undo = new Undo();

  Start(Arguments arguments, Clock clock) {
    this.arguments = arguments;
    this.clock = clock;
  }

  Host run() throws StartProblem {
    try {
      WebServer server = undo.keep(bind());
      Store store = undo.keep(open());
      Passwords passwords = new Passwords(new SecureRandom());
      new Basics(store, passwords).fill();
      AtomicReference<AppRuntime> runtime = new AtomicReference<>();
      Jira jira = new Jira(store, clock, surroundings(server.base(), runtime));
      jira.software().present(arguments.software());
      jira.secureSessions().require(arguments.websudo());
      runtime.set(undo.keep(boot(jira, server.base())));
      jira.answerComponentAccessor(runtime.get().broken()::wrap);
      RuntimeApps apps = new RuntimeApps(runtime.get(), install(runtime.get()));
      Logins logins = new Logins(store, passwords);
      Website website = new Website(jira, apps, arguments.aui(), logins, server.base());
      server.open(website);
      Jobs jobs = new Jobs(jira);
      undo.forget();
      return new Host(server, website, jira, apps, jobs);
    } catch (IOException e) {
      throw new StartProblem("The host cannot start: " + e.getMessage(), e);
    } finally {
      undo.run();
    }
  }

  private WebServer bind() throws StartProblem {
    try {
      return WebServer.bind(arguments.port());
    } catch (IOException e) {
      throw new StartProblem(portProblem(arguments.port(), e), e);
    }
  }

  static String portProblem(int port, IOException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String told = String.valueOf(cause.getMessage());
    return told.contains("already in use")
        ? "Port %d is taken: end the other program or choose one with -Dport=N.".formatted(port)
        : "Port %d cannot be used (%s): choose another with -Dport=N.".formatted(port, told);
  }

  private Store open() throws StartProblem {
    try {
      return Store.open(arguments.data());
    } catch (DataFolderProblem e) {
      throw new StartProblem(e.getMessage(), e);
    }
  }

  private AppRuntime boot(Jira jira, URI base) throws IOException {
    Site site = new Site(base.toString(), new Rights(jira), jira::language, jira::add);
    Path cache = arguments.data().resolve("app-cache");
    if (Files.isRegularFile(cache)) {
      // The framework empties its folder, but not what is there instead of a folder.
      Files.delete(cache);
    }
    return AppRuntime.start(cache, jira.services(), site, arguments.without());
  }

  private List<App> install(AppRuntime runtime) throws StartProblem, IOException {
    if (arguments.app().isEmpty()) {
      return List.of();
    }
    try {
      return List.of(runtime.install(arguments.app().get()));
    } catch (AppRefused e) {
      throw new StartProblem(e.getMessage(), e);
    }
  }

  /** The texts of the app are there only after Jira is, which shows some of them. */
  private static Surroundings surroundings(URI base, AtomicReference<AppRuntime> runtime) {
    BiFunction<Locale, String, String> messages =
        (locale, key) ->
            Optional.ofNullable(runtime.get())
                .flatMap(it -> it.texts().raw(locale, key))
                .orElse(null);
    return new Surroundings(base, Surroundings.RESULT_WINDOW, messages);
  }
}
