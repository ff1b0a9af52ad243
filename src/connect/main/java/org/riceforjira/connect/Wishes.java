package org.riceforjira.connect;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What is asked for anew at each run, and never configured.
 *
 * @param dryRun whether nothing is to be written to Jira
 * @param limit how many rows are shown, all where it is empty
 */
record Wishes(boolean dryRun, OptionalInt limit) {
  Wishes {
    Objects.requireNonNull(limit, "limit");
  }
}
