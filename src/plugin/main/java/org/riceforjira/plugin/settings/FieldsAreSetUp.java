package org.riceforjira.plugin.settings;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.riceforjira.plugin.jira.LaterDocument;
import org.riceforjira.plugin.jira.RiceFieldsStore;

/** Lets a part of a page appear only once the site has its RICE fields. */
public class FieldsAreSetUp implements Condition {
  private final RiceFieldsStore fields;

  public FieldsAreSetUp(RiceFieldsStore fields) {
    this.fields = fields;
  }

  @Override
  public void init(Map<String, String> params) {
    // The condition takes no parameters.
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    try {
      return fields.read().isPresent();
    } catch (LaterDocument e) {
      // The page of the setup says so; nobody else can do anything about it.
      return false;
    }
  }
}
