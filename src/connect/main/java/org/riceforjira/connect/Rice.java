package org.riceforjira.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.riceforjira.connect.config.Surroundings;

/** The command {@code rice}. */
public final class Rice {
  private static final Duration FINISHING = Duration.ofSeconds(10);

  private Rice() {}

  public static void main(String[] words) {
    Machine machine = machine();
    Cancellation cancellation = new Cancellation();
    Shell shell = new Shell(machine, cancellation, Failures.known(), Commands.all());
    System.exit(run(shell, machine, cancellation, words));
  }

  /** Runs a command that Ctrl-C stops. */
  static int run(Shell shell, Machine machine, Cancellation cancellation, String... words) {
    StopHook hook = new StopHook(cancellation, machine.err(), FINISHING);
    Runtime.getRuntime().addShutdownHook(new Thread(hook, "stop"));
    try {
      return shell.run(words);
    } finally {
      cancellation.end();
    }
  }

  /** The computer that this process runs on. */
  static Machine machine() {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    Surroundings surroundings =
        new Surroundings(System.getenv(), home(windows), Path.of("").toAbsolutePath(), windows);
    return new Machine(
        surroundings,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        TerminalOfProcess.find(System.getProperties(), surroundings),
        Clock.systemDefaultZone());
  }

  /** In a container Java knows no home of a user without a name. */
  private static Path home(boolean windows) {
    String told = windows ? null : System.getenv("HOME");
    return Path.of(told == null || told.isEmpty() ? System.getProperty("user.home") : told);
  }

  /** Java's own streams write in the encoding of the platform. */
  private static PrintStream stream(FileDescriptor file) {
    return new PrintStream(new FileOutputStream(file), false, UTF_8);
  }
}
