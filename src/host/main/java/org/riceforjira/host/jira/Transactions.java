package org.riceforjira.host.jira;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.riceforjira.host.data.Store;

/**
 * Writing to the store, one writer at a time. What is written inside another transaction is
 * committed, or taken back, together with it.
 */
public final class Transactions {
  private final Store store;
  private final Faults faults;
  private final ReentrantLock lock = new ReentrantLock();

  Transactions(Store store, Faults faults) {
    this.store = store;
    this.faults = faults;
  }

  /**
   * Does a piece of work and commits it; takes it all back if it throws. Fails with {@link
   * WriteFailed} in read-only mode.
   */
  public <T> T write(Supplier<T> work) {
    faults.checkWritable();
    return enclose(work);
  }

  /**
   * Like {@link #write}, but may turn out to only read, and so is let in when nothing may write.
   */
  public <T> T enclose(Supplier<T> work) {
    lock.lock();
    try {
      return lock.getHoldCount() > 1 ? work.get() : outermost(work);
    } finally {
      lock.unlock();
    }
  }

  private <T> T outermost(Supplier<T> work) {
    boolean done = false;
    try {
      T result = work.get();
      store.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        store.rollback();
      }
    }
  }
}
