package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.scores.RunOrders.Order;
import org.springframework.stereotype.Component;

/** The runs of the whole cluster: starts, finds, cancels and undoes them. */
@Component
public class Recalculations {
  private final RunOrders orders;
  private final KnownRuns known;
  private final RunWorker worker;
  private final RunExecutor executor;

  Recalculations(RunOrders orders, KnownRuns known, RunWorker worker, RunExecutor executor) {
    this.orders = orders;
    this.known = known;
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

  /**
   * Starts to find out what other settings would change. An earlier such preview of the project by
   * the same person ends.
   *
   * @param by user key of whoever asks
   * @throws TooManyRuns when this node takes no more
   */
  Run preview(ProjectId project, ProjectSettings supposed, Optional<String> by) {
    return later(orders.takeSupposed(project, supposed, by));
  }

  /**
   * Starts to write planned dates, as whoever asks.
   *
   * @param by user key of whoever asks
   * @throws DatesUnderWay where a plan is being written to the project, or taken back
   * @throws TooManyRuns when this node takes no more
   */
  Run writeDates(ProjectId project, DatePlan plan, Optional<String> by) {
    return later(orders.takeDates(project, plan, by));
  }

  /** Does a run in this thread, to its end; where one is under way, that one is the answer. */
  public Run runNow(RunRequest request) {
    Order order = orders.take(request);
    order.fresh().ifPresent(worker::work);
    return order.fresh().map(LiveRun::run).orElse(order.run());
  }

  /** The run with this id, as it is now; empty if there is none, or none that is still kept. */
  public Optional<Run> find(long id) {
    return known.find(id);
  }

  /** The runs that are kept, newest first. */
  public List<Run> latest() {
    return known.latest();
  }

  /** Asks a run to end, on whichever node it is; false if it has ended or is not there. */
  public boolean cancel(long id) {
    return known.cancel(id);
  }

  /**
   * Starts to take back what a run wrote. A run that could not be taken back to the end, or of
   * which some scores were refused, can be taken back again.
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
    Runnable work = () -> worker.work(fresh);
    try {
      if (fresh.supposed().isPresent()) {
        executor.executeApart(work);
      } else {
        executor.execute(work);
      }
    } catch (TooManyRuns e) {
      orders.withdraw(fresh);
      throw e;
    }
  }
}
