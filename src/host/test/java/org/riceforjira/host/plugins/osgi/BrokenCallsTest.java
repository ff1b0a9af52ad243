package org.riceforjira.host.plugins.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BrokenCallsTest {
  /** A service. */
  public interface Service {
    /** The next number. */
    int next();

    /** Its name. */
    String name();
  }

  private final AtomicInteger made = new AtomicInteger();
  private final BrokenCalls broken = new BrokenCalls();
  private final Service service =
      (Service)
          broken.wrap(
              Service.class,
              new Service() {
                @Override
                public int next() {
                  return made.incrementAndGet();
                }

                @Override
                public String name() {
                  throw new UnsupportedOperationException("nameless");
                }
              });

  @Test
  void whatIsNotBrokenIsAsEver() {
    assertEquals(1, service.next());
    assertEquals(
        "nameless", assertThrows(UnsupportedOperationException.class, service::name).getMessage());
  }

  @Test
  void aCallFailsAfterSoManyThatGoThrough() {
    broken.set(Map.of("Service.next", "why"), List.of(), 2);
    service.next();
    service.next();
    assertEquals("why", assertThrows(IllegalStateException.class, service::next).getMessage());
    assertEquals(2, made.get());
    broken.set(Map.of(), List.of(), 0);
    assertEquals(3, service.next());
  }

  @Test
  void aSilentCallIsNotMadeAndAnswersNothing() {
    broken.set(Map.of(), List.of("Service.next", "Service.name"), 0);
    assertEquals(0, service.next());
    assertNull(service.name());
    assertEquals(0, made.get());
  }
}
