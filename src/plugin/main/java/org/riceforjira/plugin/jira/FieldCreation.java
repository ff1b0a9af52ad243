package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Collections;
import java.util.List;

/**
 * Creates number fields for all issues. Apart from the component that uses it, because its types
 * are looked up when its class is verified, and a Jira may lack them.
 */
final class FieldCreation {
  private static final String SEARCHER =
      "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber";

  private FieldCreation() {}

  /** The id of the new field. */
  static String create(CustomFieldManager fields, String name, String description) {
    try {
      return fields
          .createCustomField(
              name,
              description,
              type(fields),
              searcher(fields),
              List.of(GlobalIssueContext.getInstance()),
              // How Jira spells "all issue types".
              Collections.singletonList(null))
          .getId();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      // Jira declares an exception of its database layer, whose class an app cannot name.
      throw new IllegalStateException("Jira could not create the field " + name + ".", e);
    }
  }

  /** Looks up what a field is created with. */
  static void look(CustomFieldManager fields) {
    require(type(fields), FieldSetup.NUMBER);
    require(searcher(fields), SEARCHER);
    require(GlobalIssueContext.getInstance(), "GlobalIssueContext");
  }

  private static CustomFieldType<?, ?> type(CustomFieldManager fields) {
    return fields.getCustomFieldType(FieldSetup.NUMBER);
  }

  private static CustomFieldSearcher searcher(CustomFieldManager fields) {
    return fields.getCustomFieldSearcher(SEARCHER);
  }

  private static void require(Object found, String name) {
    TrialFailed.unless(found != null, "rice.check.failed.missing", name);
  }
}
