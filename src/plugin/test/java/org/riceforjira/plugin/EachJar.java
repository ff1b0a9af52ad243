package org.riceforjira.plugin;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that open each of the jars that ship, built by this run of Maven. */
@ParameterizedClass
@EnumSource(JiraLine.class)
abstract class EachJar {
  final JiraLine line;
  PluginJar jar;

  EachJar(JiraLine line) {
    this.line = line;
  }

  @BeforeEach
  void open() throws IOException {
    jar = line.open();
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }
}
