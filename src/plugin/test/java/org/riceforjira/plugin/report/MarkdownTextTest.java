package org.riceforjira.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '\u00a6',
      value = {
        "plain words, 2.5 (8 %) ¦ plain words, 2.5 (8 %)",
        "a | b ¦ a \\| b",
        "`code` ¦ \\`code\\`",
        "**bold** and _soft_ ¦ \\*\\*bold\\*\\* and \\_soft\\_",
        "<img src=x onerror=alert(1)> ¦ \\<img src=x onerror=alert(1)\\>",
        "[click](javascript:alert(1)) ¦ \\[click\\](javascript:alert(1))",
        "![x](https://evil.example/x.png) ¦ !\\[x\\](https\\://evil.example/x.png)",
        "see www.evil.example ¦ see www\\.evil.example",
        "R&amp;D &lt;b&gt; ¦ R\\&amp;D \\&lt;b\\&gt;",
        "C:\\temp ¦ C:\\\\temp",
        "~~gone~~ $x$ ¦ \\~\\~gone\\~\\~ \\$x\\$"
      })
  void nothingInALineIsMarkup(String text, String markdown) {
    assertEquals(markdown, MarkdownText.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\u00a6',
      value = {
        "# head ¦ \\# head",
        "- item ¦ \\- item",
        "+ item ¦ \\+ item",
        "=== ¦ \\===",
        "1. one ¦ 1\\. one",
        "12) twelve ¦ 12\\) twelve",
        "2026 is a year ¦ 2026 is a year"
      })
  void noLineBeginsWithMarkup(String text, String markdown) {
    assertEquals(markdown, MarkdownText.line(text));
  }

  @ParameterizedTest
  @CsvSource({"'a\nb', 'a b'", "'a\r\n\r\n# b', 'a # b'", "'a\u202eb', 'a b'", "'a\u0000b', 'a b'"})
  void textsStayWithinTheirLine(String text, String markdown) {
    assertEquals(markdown, MarkdownText.of(text));
  }
}
