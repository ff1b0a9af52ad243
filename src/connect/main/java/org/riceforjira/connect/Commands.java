package org.riceforjira.connect;

import java.util.List;
import java.util.function.Supplier;

/** The commands, in the order of the help. */
final class Commands {
  private Commands() {}

  /** A new command has one line here: {@code CheckCommand::new}. */
  static List<Supplier<? extends Task>> all() {
    return List.of(
        CheckCommand::new,
        InitCommand::new,
        ScoreCommand::new,
        RankCommand::new,
        ExplainCommand::new,
        RoadmapCommand::new);
  }
}
