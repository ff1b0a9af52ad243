package org.riceforjira.plugin.jira;

import java.util.List;

/** Several number fields carry the name of a RICE field; the message says which and what to do. */
public final class AmbiguousField extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AmbiguousField(RiceField field, List<String> ids) {
    super(
        "There are "
            + ids.size()
            + " number fields named "
            + field.fieldName()
            + " ("
            + String.join(", ", ids)
            + "). Rename all but the one that RICE for Jira should use, then try again.");
  }
}
