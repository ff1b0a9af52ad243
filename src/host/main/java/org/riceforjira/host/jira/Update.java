package org.riceforjira.host.jira;

/** What a change of an issue leaves behind besides the change itself. */
public record Update(boolean history, boolean event, boolean mail, boolean index) {
  /** What a person's edit leaves: history, an event, a mail and a fresh index. */
  public static final Update RECORDED = new Update(true, true, true, true);

  /** History and a fresh index, but neither event nor mail. */
  public static final Update SILENT = new Update(true, false, false, true);

  /** Nothing but the value; not even the index learns of it, nor does {@code updated} move. */
  public static final Update QUIET = new Update(false, false, false, false);
}
