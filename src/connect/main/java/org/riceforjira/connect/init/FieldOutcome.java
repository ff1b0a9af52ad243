package org.riceforjira.connect.init;

import java.util.List;
import java.util.Objects;

/**
 * What became of one of the five fields.
 *
 * @param id "" for one that was not created
 * @param done what was done, in words, such as "created"
 */
public record FieldOutcome(String name, String id, List<String> done) {
  public FieldOutcome {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(id, "id");
    done = List.copyOf(done);
  }
}
