package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.data.ScreenRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.jira.Transactions;

/** A screen and its only tab; what is added to the tab is stored at once. */
record ScreenView(long id, Store store, Transactions transactions)
    implements FieldScreen, FieldScreenTab {
  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getName() {
    return row().name();
  }

  @Override
  public List<FieldScreenTab> getTabs() {
    return List.of(this);
  }

  @Override
  public FieldScreenTab getTab(int tabPosition) {
    return getTabs().get(tabPosition);
  }

  @Override
  public boolean containsField(String fieldId) {
    return row().fields().contains(fieldId);
  }

  @Override
  public boolean isContainsField(String fieldId) {
    return containsField(fieldId);
  }

  @Override
  public void addFieldScreenLayoutItem(String fieldId) {
    transactions.write(
        () -> {
          ScreenRow before = row();
          if (before.fields().contains(fieldId)) {
            throw new IllegalArgumentException(
                "Field %s is on screen \"%s\" already; ask isContainsField first."
                    .formatted(fieldId, before.name()));
          }
          List<String> fields = new ArrayList<>(before.fields());
          fields.add(fieldId);
          store.screens().put(id, new ScreenRow(id, before.name(), fields));
          return fields;
        });
  }

  private ScreenRow row() {
    return store
        .screens()
        .get(id)
        .orElseThrow(() -> new IllegalStateException("Screen %d has been deleted.".formatted(id)));
  }
}
