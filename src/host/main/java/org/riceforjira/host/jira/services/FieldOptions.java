package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.AbstractList;
import java.util.List;
import org.riceforjira.host.data.OptionRow;

/** The options of select fields. */
record FieldOptions(Views views) implements OptionsManager {
  @Override
  public Options getOptions(FieldConfig fieldConfig) {
    return new Listed(
        views
            .fields()
            .field(fieldConfig.getFieldId())
            .map(views.fields()::options)
            .orElse(List.of()));
  }

  private static final class Listed extends AbstractList<Option> implements Options {
    private final List<OptionRow> rows;

    Listed(List<OptionRow> rows) {
      this.rows = rows;
    }

    @Override
    public Option get(int index) {
      return new OptionView(rows.get(index));
    }

    @Override
    public int size() {
      return rows.size();
    }
  }
}
