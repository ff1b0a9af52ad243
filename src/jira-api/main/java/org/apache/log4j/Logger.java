package org.apache.log4j;

/** The logger that some of Jira's methods still ask for. */
public class Logger {
  private final String name;

  protected Logger(String name) {
    this.name = name;
  }

  public static Logger getLogger(String name) {
    return new Logger(name);
  }

  public final String getName() {
    return name;
  }
}
