package org.riceforjira.host.data.imports;

import java.util.Set;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.OptionRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.imports.ImportedField.Kind;

/** Custom fields, found by name and type, or added for all projects; and their options. */
final class FieldRows {
  private final Store store;
  private final Names fields = new Names();
  private final Names options = new Names();

  FieldRows(Store store) {
    this.store = store;
    store.fields().all().forEach(row -> fields.put(row.typeKey() + " " + row.name(), row.id()));
    store.options().all().forEach(row -> options.put(row.fieldId() + " " + row.value(), row.id()));
  }

  String fieldId(ImportedField told) {
    return "customfield_" + id(told);
  }

  String option(Reference.Option told) {
    long field = id(told.field());
    return options.id(
        field + " " + told.value(),
        () -> {
          long id = store.nextId();
          store.options().put(id, new OptionRow(id, field, told.value()));
          return id;
        });
  }

  private long id(ImportedField told) {
    Kind kind = told.kind();
    String known =
        fields.id(
            kind.typeKey() + " " + told.name(),
            () -> {
              long id = store.nextId();
              String type = kind.typeKey();
              String searcher = kind.searcherKey();
              store.fields().put(id, new FieldRow(id, told.name(), "", type, searcher, Set.of()));
              return id;
            });
    return Long.parseLong(known);
  }
}
