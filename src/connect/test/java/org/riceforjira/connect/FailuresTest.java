package org.riceforjira.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.config.InvalidConfiguration;

class FailuresTest {
  private static final Failures FAILURES =
      new Failures(Map.of(IOException.class, ExitCode.UNREACHABLE));

  @Test
  void aTypeStandsForThoseThatExtendIt() {
    assertEquals(
        Optional.of(new Failures.Failure(ExitCode.UNREACHABLE, "gone")),
        FAILURES.of(new FileNotFoundException("gone")));
  }

  @Test
  void theNearestTypeCounts() {
    Failures both =
        new Failures(
            Map.of(
                IOException.class, ExitCode.UNREACHABLE,
                FileNotFoundException.class, ExitCode.REFUSED));
    assertEquals(ExitCode.REFUSED, both.of(new FileNotFoundException()).orElseThrow().code());
  }

  @Test
  void whatIsWrappedIsFound() {
    Throwable wrapped =
        new ExecutionException(new UncheckedIOException("outside", new IOException("inside")));
    assertEquals("inside", FAILURES.of(wrapped).orElseThrow().sentence());
  }

  @Test
  void whatNobodyForesawIsUnknown() {
    assertEquals(Optional.empty(), FAILURES.of(new IllegalStateException("oh")));
  }

  @Test
  void anExceptionWithoutASentenceHasItsName() {
    assertEquals("IOException", FAILURES.of(new IOException()).orElseThrow().sentence());
  }

  @Test
  void theKnownOnesHaveTheirCodes() {
    Failures known = Failures.known();
    assertEquals(
        Optional.of(new Failures.Failure(ExitCode.WRONG_USE, "a.")),
        known.of(new InvalidConfiguration("a.")));
    assertEquals(
        Optional.of(new Failures.Failure(ExitCode.STOPPED, "Stopped.")),
        known.of(new Cancellation.Stopped()));
  }
}
