package org.riceforjira.host;

import com.google.gson.JsonParseException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The outermost boundary of a start: whatever fails in it becomes one sentence. */
final class Attempt {
  private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

  private final Path data;

  /** {@code data} is the folder of which a failure may be the fault. */
  Attempt(Path data) {
    this.data = data;
  }

  <T> T of(Callable<T> step) throws StartProblem, InterruptedException {
    try {
      return step.call();
    } catch (StartProblem | InterruptedException e) {
      throw e;
    } catch (Exception e) {
      // Damaged data may fail in any way and anywhere, and nobody can use a stack trace then.
      LOG.debug("The start failed", e);
      throw new StartProblem(sentence(e), e);
    }
  }

  private String sentence(Exception e) {
    if (isDamage(e)) {
      return "The data in %s are damaged (%s): put back a copy of the folder, or delete it to start afresh."
          .formatted(data, told(e));
    }
    return "The start failed (%s): if the data in %s were damaged, put back a copy of the folder or delete it; -Dorg.slf4j.simpleLogger.defaultLogLevel=debug tells where it failed."
        .formatted(told(e), data);
  }

  private static boolean isDamage(Throwable e) {
    return e != null
        && (e instanceof MVStoreException
            || e instanceof JsonParseException
            || e instanceof DateTimeException
            || e instanceof ClassCastException
            || isDamage(e.getCause()));
  }

  private static String told(Exception e) {
    String name = e.getClass().getSimpleName();
    return e.getMessage() == null
        ? name
        : name + ": " + e.getMessage().lines().findFirst().orElse("");
  }
}
