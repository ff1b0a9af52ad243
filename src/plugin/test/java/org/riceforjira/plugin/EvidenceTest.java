package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proven for one line is not taken to be proven for another. */
class EvidenceTest {
  private static final List<String> LATER =
      List.of(
          "# What 10 and 11 have",
          "interface com/example/web/Panel",
          "  m html (Ljava/util/Map;)Ljava/lang/String; a",
          "annotation com/example/security/Open");

  private static Evidence evidence(String verdict) {
    String row = "com/example/Issues\tfind\t(J)Lcom/example/issue/Issue;\t" + verdict;
    return Evidence.of(List.of("owner\tname\tdescriptor\tproof", row), LATER);
  }

  private static JiraMember.Listed find(int line) {
    return new JiraMember.Listed(
        JiraMember.of("com.example.Issues", "find", "(J)Lcom/example/issue/Issue;"), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SAFE | true | true",
        "SAFE (deprecated since 9.1 or earlier) | true | true",
        "SAFE: implemented with @Override | true | true",
        "SAFE on 10; 11 at document level | true | false",
        "SAFE on 10; UNPROVEN/low on 11 | true | false",
        "UNPROVEN/high: 7.13 = 9.1 | false | false"
      })
  void aVerdictIsOfItsLines(String verdict, boolean on10, boolean on11) {
    assertEquals(on10, evidence(verdict).proves(find(10)));
    assertEquals(on11, evidence(verdict).proves(find(11)));
    assertEquals(false, evidence(verdict).proves(find(12)));
    assertEquals(on11, evidence(verdict).owners().contains("com.example"));
    assertEquals(on11, evidence(verdict).types().contains("com.example.issue"));
  }

  @Test
  void whatIsLaterIsOfBothLines() {
    JiraMember html =
        JiraMember.of("com.example.web.Panel", "html", "(Ljava/util/Map;)Ljava/lang/String;");
    for (int line : new int[] {10, 11}) {
      assertEquals(true, evidence("SAFE").proves(new JiraMember.Listed(html, line)));
    }
    assertEquals(
        Set.of("com.example", "com.example.web", "com.example.security"),
        evidence("SAFE").owners());
  }
}
