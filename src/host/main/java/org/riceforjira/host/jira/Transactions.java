package org.riceforjira.host.jira;

import java.util.ArrayList;
import java.util.List;
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

  /** What waits for the commit of the open transaction; only its thread, which has the lock. */
  private final List<Runnable> afterwards = new ArrayList<>();

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
    List<Runnable> following;
    T result;
    lock.lock();
    try {
      if (lock.getHoldCount() > 1) {
        return work.get();
      }
      result = outermost(work);
      following = List.copyOf(afterwards);
    } finally {
      if (lock.getHoldCount() == 1) {
        afterwards.clear();
      }
      lock.unlock();
    }
    inOrder(following);
    return result;
  }

  /**
   * Does something in this thread as soon as the outermost transaction is committed, and never if
   * that is taken back; at once where no transaction is open.
   */
  void afterCommit(Runnable action) {
    if (lock.isHeldByCurrentThread()) {
      afterwards.add(action);
    } else {
      action.run();
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

  private static void inOrder(List<Runnable> actions) {
    RuntimeException failure = null;
    for (Runnable action : actions) {
      try {
        action.run();
      } catch (RuntimeException e) {
        // All is committed, so the rest has to follow; the first failure is told at the end.
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
