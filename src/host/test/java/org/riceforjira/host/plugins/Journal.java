package org.riceforjira.host.plugins;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.List;

/** A service of the host by which probes tell the test what they have seen. */
final class Journal implements TransactionTemplate {
  final List<String> entries = new ArrayList<>();

  @Override
  public <T> T execute(TransactionCallback<T> action) {
    T result = action.doInTransaction();
    entries.add(String.valueOf(result));
    return result;
  }
}
