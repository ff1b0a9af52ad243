package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

@Timeout(30)
class CancellationTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir private Path home;
  private final Cancellation cancellation = new Cancellation();

  /** Writes one issue after the other until it is stopped. */
  @Command(name = "write")
  private static final class Write implements Task {
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private int written;

    @Override
    public ExitCode run(Session session) throws InterruptedException {
      while (true) {
        session.cancellation().check();
        writing.countDown();
        answered.await();
        written++;
      }
    }
  }

  @Test
  void whatIsBeingWrittenIsFinishedBeforeTheProcessEnds() throws InterruptedException {
    Write write = new Write();
    Typed typed = new Typed(home).with("RICE_URL", "https://jira.example.com");
    Machine machine = typed.machine();
    Shell shell = new Shell(machine, cancellation, Failures.known(), List.of(() -> write));
    int[] code = new int[1];
    Thread command =
        new Thread(
            () -> {
              code[0] = shell.run("write");
              cancellation.end();
            });
    command.start();
    write.writing.await();
    Thread hook = new Thread(new StopHook(cancellation, machine.err(), LONG));
    hook.start();
    assertFalse(cancellation.pause(LONG));
    assertTrue(hook.isAlive());
    write.answered.countDown();
    hook.join();
    command.join();
    assertEquals(1, write.written);
    assertEquals(130, code[0]);
    assertEquals("\nStopping; what is being written is finished first.\nStopped.\n", typed.err());
  }

  @Test
  void aCommandThatDoesNotEndIsWaitedForNoLongerThanTold() {
    Typed typed = new Typed(home);
    new StopHook(cancellation, typed.machine().err(), Duration.ZERO).run();
    assertTrue(cancellation.isRequested());
    assertFalse(cancellation.hasEnded());
  }

  @Test
  void afterTheEndThereIsNothingToStop() {
    Typed typed = new Typed(home);
    cancellation.end();
    new StopHook(cancellation, typed.machine().err(), LONG).run();
    assertFalse(cancellation.isRequested());
    assertEquals("", typed.err());
  }

  @Test
  void aPauseIsOverWhenItIsOver() throws InterruptedException {
    assertTrue(cancellation.pause(Duration.ZERO));
  }

  @Test
  void aCommandGoesOnUntilItIsToStop() {
    assertDoesNotThrow(cancellation::check);
    cancellation.request();
    assertThrows(Cancellation.Stopped.class, cancellation::check);
  }
}
