package com.atlassian.sal.api.transaction;

/** Work for one transaction. */
public interface TransactionCallback<T> {
  T doInTransaction();
}
