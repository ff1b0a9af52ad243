package org.riceforjira.host;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.riceforjira.host.data.imports.ImportFile;
import org.riceforjira.host.data.imports.ImportPlan;
import org.riceforjira.host.data.imports.ImportProblem;

/** Runs the host until the process is told to end. */
public final class Main {
  private Main() {}

  /** See {@link Arguments}; ends the process with status 1 and one sentence if it cannot start. */
  public static void main(String[] args) throws InterruptedException {
    AtomicReference<Host> running = new AtomicReference<>();
    try {
      Arguments arguments = Arguments.of(args, System.getProperties());
      new Attempt(arguments.data()).of(() -> start(arguments, running));
      running.get().join();
    } catch (StartProblem e) {
      if (running.get() != null && running.get().ending()) {
        // Ctrl+C during the start: what fails because the host is taken down is no problem.
        return;
      }
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static Host start(Arguments arguments, AtomicReference<Host> running)
      throws StartProblem, InterruptedException {
    Consumer<String> say = System.out::println;
    Optional<ImportPlan> imported = read(arguments.importFile());
    Host host = new Start(arguments, Clock.systemDefaultZone()).run();
    running.set(host);
    Runtime.getRuntime().addShutdownHook(new Thread(host::close, "host-stop"));
    if (arguments.app().isPresent()) {
      AppClient app = new AppClient(host.server().base());
      Scoring scoring = new Scoring(app, () -> Thread.sleep(Scoring.STEP), Scoring.PATIENCE);
      new FirstRun(host.jira(), app, scoring, say).run(imported);
    }
    host.ready();
    new Welcome(host, arguments.aui()).lines().forEach(say);
    return host;
  }

  /** Before anything is written: a file that cannot be imported leaves no trace. */
  private static Optional<ImportPlan> read(Optional<Path> file) throws StartProblem {
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(ImportFile.read(file.get()));
    } catch (ImportProblem e) {
      throw new StartProblem(e.getMessage(), e);
    }
  }
}
