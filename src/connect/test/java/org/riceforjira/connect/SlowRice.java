package org.riceforjira.connect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A command line with one command that writes for ever, for a process of its own. */
final class SlowRice {
  private SlowRice() {}

  public static void main(String[] words) {
    Machine machine = Rice.machine();
    Cancellation cancellation = new Cancellation();
    Shell shell = new Shell(machine, cancellation, Failures.known(), List.of(Write::new));
    System.exit(Rice.run(shell, machine, cancellation, words));
  }

  /** Begins a write that takes until it is to stop, and a little longer. */
  @Command(name = "write")
  private static final class Write implements Task {
    @Parameters private Path file;

    @Override
    public ExitCode run(Session session) throws Exception {
      Files.writeString(file.resolveSibling("begun"), "");
      while (!session.cancellation().isRequested()) {
        Thread.onSpinWait();
      }
      Files.writeString(file, "whole");
      session.cancellation().check();
      return ExitCode.DONE;
    }
  }
}
