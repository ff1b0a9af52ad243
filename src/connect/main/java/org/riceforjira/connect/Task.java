package org.riceforjira.connect;

/**
 * A command of {@code rice}. Its class has picocli's {@code @Command} with a name and a
 * description, and fields for the options that are its own; the common ones are added to it. It is
 * registered in {@link Commands}.
 */
interface Task {
  /**
   * Does it. An exception that is registered in {@link Failures} ends it with its sentence.
   *
   * @return how it ended, where it came to its end
   */
  ExitCode run(Session session) throws Exception;
}
