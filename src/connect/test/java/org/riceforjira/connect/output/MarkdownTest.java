package org.riceforjira.connect.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void numbersStandToTheRight() throws IOException {
    assertEquals(
        """
        | Rank | Issue | Summary | Score |
        | ---: | --- | --- | ---: |
        | 1 | SHOP-1 | Pay by card | 1,234.5 |
        | 2 | SHOP-12 | Search | no effort |
        """,
        Example.written(Format.MARKDOWN, Example.RANKING));
  }

  @Test
  void aTextIsNothingButAText() throws IOException {
    assertEquals(
        "| a\\|b c \\<b\\> \\[x\\](y) \\`z\\` \\*\\_\\~\\\\ \\&lt; |",
        Example.written(Format.MARKDOWN, Example.of("a|b\nc <b> [x](y) `z` *_~\\ &lt;"))
            .lines()
            .skip(2)
            .findFirst()
            .orElseThrow());
  }
}
