package org.riceforjira.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that was built, which the build writes into a file beside this class. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"rice " + number() + " on Java " + Runtime.version()};
  }

  /** Such as "1.2.0". */
  static String number() {
    Properties built = new Properties();
    try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
      built.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The file of the version cannot be read", e);
    }
    return built.getProperty("version");
  }
}
