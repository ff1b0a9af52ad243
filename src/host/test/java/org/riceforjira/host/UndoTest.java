package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {
  private final List<String> closed = new ArrayList<>();
  private final Undo undo = new Undo();

  @Test
  void whatWasOpenedFirstIsClosedLastWhateverHappensToTheOthers() {
    undo.keep(() -> closed.add("data"));
    undo.keep(
        () -> {
          throw new IllegalStateException("cannot be closed");
        });
    undo.keep(() -> closed.add("server"));

    undo.run();
    undo.run();

    assertEquals(List.of("server", "data"), closed);
  }
}
