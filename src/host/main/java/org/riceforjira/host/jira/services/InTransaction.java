package org.riceforjira.host.jira.services;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.riceforjira.host.jira.Transactions;
import org.riceforjira.host.measures.AppCode;

/** Commits when the work returns, takes everything back when it throws. */
record InTransaction(Transactions transactions) implements TransactionTemplate {
  @Override
  public <T> T execute(TransactionCallback<T> action) {
    return transactions.enclose(() -> AppCode.run(action::doInTransaction));
  }
}
