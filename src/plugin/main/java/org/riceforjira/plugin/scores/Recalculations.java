package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Optional;
import org.riceforjira.plugin.scores.RunOrders.Order;
import org.springframework.stereotype.Component;

/** The runs of the whole cluster: starts, finds, cancels and undoes them. */
@Component
public class Recalculations {
  private final RunOrders orders;
  private final RunStore store;
  private final LiveRuns live;
  private final RunWorker worker;
  private final RunExecutor executor;

  Recalculations(
      RunOrders orders, RunStore store, LiveRuns live, RunWorker worker, RunExecutor executor) {
    this.orders = orders;
    this.store = store;
    this.live = live;
    this.worker = worker;
    this.executor = executor;
  }

  /**
   * Starts a run in the background; where one of the project is under way anywhere in the cluster,
   * that one is the answer.
   *
   * @throws TooManyRuns when this node takes no more
   */
  public Run start(RunRequest request) {
    return later(orders.take(request));
  }

  /** Does a run in this thread, to its end; where one is under way, that one is the answer. */
  public Run runNow(RunRequest request) {
    Order order = orders.take(request);
    order.fresh().ifPresent(worker::work);
    return order.fresh().map(LiveRun::run).orElse(order.run());
  }

  /** The run with this id, as it is now; empty if there is none, or none that is still kept. */
  public Optional<Run> find(long id) {
    return store.find(id).map(live::asItIsNow);
  }

  /** The runs that are kept, newest first. */
  public List<Run> latest() {
    return store.latest().stream().map(live::asItIsNow).toList();
  }

  /** Asks a run to end, on whichever node it is; false if it has ended or is not there. */
  public boolean cancel(long id) {
    if (store.find(id).filter(run -> !run.state().ended()).isEmpty()) {
      return false;
    }
    store.askToCancel(id);
    live.cancel(id);
    return true;
  }

  /**
   * Starts to take back what a run wrote. A run that could not be taken back to the end can be
   * taken back again.
   *
   * @param by user key of whoever asks
   * @throws NotUndoable where there is nothing to take back (any more)
   * @throws TooManyRuns when this node takes no more
   */
  public Run undo(long id, Optional<String> by) {
    return later(orders.takeUndo(id, by));
  }

  private Run later(Order order) {
    order.fresh().ifPresent(this::later);
    return order.run();
  }

  private void later(LiveRun fresh) {
    try {
      executor.execute(() -> worker.work(fresh));
    } catch (TooManyRuns e) {
      orders.withdraw(fresh);
      throw e;
    }
  }
}
