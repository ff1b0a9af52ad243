package org.riceforjira.core.settings;

import java.util.Optional;
import org.riceforjira.core.sync.ProjectId;

/** Where the settings of projects are kept. */
public interface SettingsStore {
  /** The stored settings; empty when the project has none and so uses the defaults. */
  Optional<VersionedSettings> read(ProjectId project);

  /**
   * Stores settings, if nobody else has since {@code expected}.
   *
   * @param expected the revision that was read, {@link Revision#NONE} when there was none
   * @return the new revision
   * @throws StaleSettings when another revision is stored
   */
  Revision write(ProjectId project, ProjectSettings settings, Revision expected);
}
