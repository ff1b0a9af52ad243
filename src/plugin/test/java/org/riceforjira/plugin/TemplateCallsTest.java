package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateCallsTest {
  @Test
  void methodsAndPropertiesAreCalls() {
    assertEquals(
        Set.of("$issue.key", "$view.text($i)", "$!view.score"),
        TemplateCalls.in(
            "$title #if($issue.key) <p>$view.text($i)</p>#end #set($x = \"a\") $!view.score",
            "calls.vm"));
  }

  @Test
  void referencesAndComparisonsAreNone() {
    assertEquals(
        Set.of(),
        TemplateCalls.in("<p>$notice</p>#if($off != \"\")<a href=\"$link\">$text</a>#end", "x.vm"));
  }
}
