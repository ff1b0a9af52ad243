package org.riceforjira.host.jql;

import java.util.Locale;

/** A piece of a query. Quoted text and words with escapes are never keywords. */
record Token(Type type, String text, Position at) {
  enum Type {
    WORD,
    QUOTED,
    SYMBOL,
    END
  }

  boolean symbol(String symbol) {
    return type == Type.SYMBOL && text.equals(symbol);
  }

  boolean keyword(String word) {
    return type == Type.WORD && text.toUpperCase(Locale.ROOT).equals(word);
  }

  boolean name() {
    return type == Type.WORD || type == Type.QUOTED;
  }

  String shown() {
    return type == Type.END ? "the end of the query" : "'" + text + "'";
  }
}
