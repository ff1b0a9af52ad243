package org.riceforjira.host.plugins.probe;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** A component that writes down, through a service of the host, what happens to it. */
public class Greeter implements Greeting, LifecycleAware, InitializingBean, DisposableBean {
  private final TransactionTemplate journal;

  Greeter(TransactionTemplate journal) {
    this.journal = journal;
  }

  @Override
  public String greet() {
    return "hello";
  }

  @Override
  public void afterPropertiesSet() {
    write("created");
  }

  @Override
  public void onStart() {
    write("started");
  }

  @Override
  public void onStop() {
    write("stopped");
  }

  @Override
  public void destroy() {
    write("destroyed");
  }

  private void write(String event) {
    journal.execute(() -> event);
  }
}
